"""The derivation of synchronous modules, on small inputs."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from textwrap import dedent
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "derive_sync.py"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("derive_sync", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["derive_sync"] = module
    spec.loader.exec_module(module)
    return module


derive_sync = _load()
SOURCE = Path("atlan/client/aio/sample.py")


def derived(text: str) -> str:
    """What becomes of a source, without its header."""
    header, _, body = derive_sync.derive_text(dedent(text), SOURCE).partition("\n")
    assert header == "# Derived from atlan/client/aio/sample.py by scripts/derive_sync.py. Do not edit."
    return body


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("async def f():\n    return await g()\n", "def f():\n    return g()\n"),
        ("async def f():\n    return (await g()).name\n", "def f():\n    return (g()).name\n"),
        (
            "async def f():\n    async for x in g():\n        yield x\n",
            "def f():\n    for x in g():\n        yield x\n",
        ),
        ("async def f():\n    return [x async for x in g()]\n", "def f():\n    return [x for x in g()]\n"),
        (
            "async def f():\n    async with a as b:\n        pass\n",
            "def f():\n    with a as b:\n        pass\n",
        ),
        ("def f():\n    return f'{x} await y'\n", "def f():\n    return f'{x} y'\n"),
        ("class AsyncPager(AsyncBase): ...\n", "class Pager(Base): ...\n"),
        ("class _AsyncPager: ...\n", "class _Pager: ...\n"),
        ("x.creator_async(y)\n", "x.creator(y)\n"),
        ("await_me = asynchronous\n", "await_me = asynchronous\n"),
        ("kind = 'async'\n", "kind = 'sync'\n"),
        ("__all__ = ['AsyncAtlanClient']\n", "__all__ = ['AtlanClient']\n"),
    ],
)
def test_syntax_and_names(source: str, expected: str) -> None:
    assert derived(source) == expected


def test_protocol_methods() -> None:
    source = """
        class AsyncPager:
            def __aiter__(self): ...
            async def __anext__(self):
                raise StopAsyncIteration
            async def __aenter__(self): ...
            async def __aexit__(self, *exc):
                await self.aclose()
    """
    result = derived(source)
    for name in ("__iter__", "__next__", "raise StopIteration", "__enter__", "__exit__", "self.close()"):
        assert name in result
    assert "async" not in result.lower()


def test_context_managers() -> None:
    source = """
        from contextlib import asynccontextmanager

        @asynccontextmanager
        async def scope() -> AsyncIterator[None]:
            async with other():
                yield
    """
    assert derived(source) == dedent("""
        from contextlib import contextmanager

        @contextmanager
        def scope() -> Iterator[None]:
            with other():
                yield
    """)


def test_types_of_awaitables() -> None:
    source = """
        from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
        Send = Callable[[int], Awaitable[str]]
        Pages = AsyncGenerator[int, None]
        Task = Coroutine[Any, Any, str]
    """
    assert derived(source) == dedent("""
        from collections.abc import Iterator, Callable
        Send = Callable[[int], str]
        Pages = Generator[int, None, None]
        Task = str
    """)


def test_an_import_of_nothing_else_than_awaitables_goes() -> None:
    assert derived("from collections.abc import Awaitable\nx = 1\n") == "x = 1\n"


def test_module_paths() -> None:
    source = """
        from atlan.client.aio.client import AsyncAtlanClient
        from atlan.client.aio.asset import AsyncAssetClient
        from atlan.client.aio import AsyncAtlanClient
        from atlan.cache.aio.role_cache import AsyncRoleCache
        from atlan.transport.aio import AsyncConnection
        import atlan.client.aio.client
        from atlan.client.aiolike import x
    """
    assert derived(source) == dedent("""
        from atlan.client.atlan import AtlanClient
        from atlan.client.asset import AssetClient
        from atlan.client import AtlanClient
        from atlan.cache.role_cache import RoleCache
        from atlan.transport.sync import Connection
        import atlan.client.atlan
        from atlan.client.aiolike import x
    """)


def test_counterparts_of_asyncio_are_imported_where_asyncio_was() -> None:
    source = """
        import asyncio

        lock = asyncio.Lock()

        async def pause() -> None:
            import asyncio  # when needed

            await asyncio.sleep(1)
    """
    assert derived(source) == dedent("""
        import threading

        lock = threading.Lock()

        def pause() -> None:
            import time  # when needed

            time.sleep(1)
    """)


def test_uses_in_several_functions_are_imported_once_at_the_top() -> None:
    source = """
        import asyncio

        async def pause() -> None:
            await asyncio.sleep(1)

        class Holder:
            def __init__(self) -> None:
                self.lock = asyncio.Lock()
    """
    assert derived(source).startswith("\nimport threading\nimport time\n")


def test_comments_and_docstrings_stay_and_are_reworded() -> None:
    source = '''
        # An asynchronous pager: `async for` over it.
        async def pages():
            """Asynchronously read pages with AsyncAtlanClient.

            >>> import asyncio
            >>> asyncio.run(main())
            >>> async with AsyncAtlanClient() as client:
            ...     page = await client.asset.search_async(x)  # noqa: F841
            """
            return 1  # kept
    '''
    assert derived(source) == dedent('''
        # A synchronous pager: `for` over it.
        def pages():
            """Synchronously read pages with AtlanClient.

            >>> main()
            >>> with AtlanClient() as client:
            ...     page = client.asset.search(x)  # noqa: F841
            """
            return 1  # kept
    ''')


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("import asyncio\n\nasync def f():\n    await asyncio.gather(g(), h())\n", "`asyncio.gather`"),
        ("import asyncio\n\nasync def f():\n    asyncio.create_task(g())\n", "`asyncio.create_task`"),
        ("from asyncio import sleep\n", "import from asyncio"),
        ("import asyncio as aio\n", "under another name"),
        ("if x:\n    import asyncio\n", "`import asyncio`"),
        ("class AsyncPager: ...\n\nclass Pager: ...\n", "`Pager`"),
    ],
)
def test_what_has_no_counterpart_is_refused_by_name_and_place(source: str, named: str) -> None:
    with pytest.raises(derive_sync.NotDerivableError) as refused:
        derive_sync.derive_text(source, SOURCE)
    assert named in str(refused.value)
    assert str(refused.value).startswith("atlan/client/aio/sample.py:")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "atlan/client/aio").mkdir(parents=True)
    (tmp_path / "atlan/client/aio/__init__.py").write_text("")
    (tmp_path / "atlan/client/aio/client.py").write_text(
        "import   zlib\nimport ast\nclass AsyncAtlanClient: pass\n"
    )
    return tmp_path


def test_a_tree_is_derived_formatted_and_stays_as_it_is(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tree / "atlan/client/atlan.py"
    assert derive_sync.main(["--root", str(tree), "--check"]) == 1
    assert not target.exists()
    assert "differs: atlan/client/atlan.py" in capsys.readouterr().out
    assert derive_sync.main(["--root", str(tree)]) == 0
    assert target.read_text() == dedent("""\
        # Derived from atlan/client/aio/client.py by scripts/derive_sync.py. Do not edit.
        import ast
        import zlib


        class AtlanClient:
            pass
    """)
    assert derive_sync.main(["--root", str(tree), "--check"]) == 0


def test_a_derived_module_whose_source_is_gone_is_found_and_removed(tree: Path) -> None:
    derive_sync.main(["--root", str(tree)])
    (tree / "atlan/client/common.py").write_text('"""Written by hand, and kept."""\n')
    (tree / "atlan/client/aio/client.py").unlink()
    assert derive_sync.main(["--root", str(tree), "--check"]) == 1
    assert derive_sync.main(["--root", str(tree)]) == 0
    assert not (tree / "atlan/client/atlan.py").exists()
    assert (tree / "atlan/client/common.py").exists()


def test_a_refusal_changes_nothing(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "atlan/client/aio/other.py").write_text("import asyncio\nx = asyncio.gather\n")
    assert derive_sync.main(["--root", str(tree)]) == 1
    assert "atlan/client/aio/other.py:2" in capsys.readouterr().err
    assert not (tree / "atlan/client/atlan.py").exists()
