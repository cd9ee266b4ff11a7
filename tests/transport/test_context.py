"""The default client of thread, task and process."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from atlan import context
from atlan.context import (
    AnyClient,
    forget_default_client,
    get_default_client,
    in_this_context,
    set_default_client,
    use_client,
)
from atlan.errors import InvalidRequestError


class Client(AnyClient):
    pass


@pytest.fixture(autouse=True)
def _no_default(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(context, "_fallback_client", None)
    return


def test_without_a_client_there_is_none() -> None:
    with pytest.raises(InvalidRequestError) as refused:
        get_default_client()
    assert refused.value.error_id == "ATLAN-PYTHON-400-046"


@pytest.mark.parametrize("setter", [set_default_client, lambda client: use_client(client).__enter__()])
def test_what_is_no_client_is_refused(setter: object) -> None:
    with pytest.raises(InvalidRequestError) as refused:
        setter("https://example.atlan.com")  # type: ignore[operator]
    assert refused.value.error_id == "ATLAN-PYTHON-400-045"


def test_the_process_wide_default_reaches_every_thread() -> None:
    client = Client()
    set_default_client(client)
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(get_default_client).result() is client
    forget_default_client(Client())
    assert get_default_client() is client
    forget_default_client(client)
    with pytest.raises(InvalidRequestError):
        get_default_client()


def test_a_scope_is_of_its_thread_only_and_nests() -> None:
    everyone, mine, inner = Client(), Client(), Client()
    set_default_client(everyone)
    seen: list[object] = []
    with use_client(mine) as given:
        assert given is mine
        thread = threading.Thread(target=lambda: seen.append(get_default_client()))
        thread.start()
        thread.join()
        with inner.as_default():
            assert get_default_client() is inner
        assert get_default_client() is mine
        with pytest.raises(RuntimeError), use_client(inner):
            raise RuntimeError
        assert get_default_client() is mine
    assert get_default_client() is everyone
    assert seen == [everyone]


def test_tasks_inherit_the_scope_they_were_started_in() -> None:
    first, second = Client(), Client()

    async def seen() -> object:
        await asyncio.sleep(0)
        return get_default_client()

    async def main() -> list[object]:
        with use_client(first):
            one = asyncio.create_task(seen())
        with use_client(second):
            two = asyncio.create_task(seen())
        return [await one, await two]

    assert asyncio.run(main()) == [first, second]


def test_executors_can_be_given_the_scope() -> None:
    client = Client()
    with use_client(client), ThreadPoolExecutor(8) as pool:
        bound = in_this_context(get_default_client)
        assert {job.result() for job in [pool.submit(bound) for _ in range(50)]} == {client}
