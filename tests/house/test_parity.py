"""The sync and the async client offer the same names, parameters and words."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from .source_tree import ROOT

TWINS = {
    "atlan.client.aio": "atlan.client",
    "atlan.cache.aio": "atlan.cache",
    "atlan.transport.aio": "atlan.transport.sync",
}
RENAMED_MODULES = {"client": "atlan"}
RENAMED_MEMBERS = {
    "aclose": "close",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
}


def pairs() -> Iterator[tuple[str, str]]:
    for source, target in TWINS.items():
        folder = ROOT / source.replace(".", "/")
        if not folder.is_dir():
            yield source, target
            continue
        for file in sorted(folder.glob("*.py")):
            if file.stem != "__init__":
                yield f"{source}.{file.stem}", f"{target}.{RENAMED_MODULES.get(file.stem, file.stem)}"


def classes(module: str) -> dict[str, type]:
    loaded = importlib.import_module(module)
    return {
        n: c
        for n, c in vars(loaded).items()
        if inspect.isclass(c) and c.__module__ == module and not n.startswith("_")
    }


def members(cls: type) -> dict[str, Any]:
    return {n: m for n, m in inspect.getmembers_static(cls) if not n.startswith("_") or n in RENAMED_MEMBERS}


def parameters(member: Any) -> list[tuple[str, Any, Any]] | None:
    function = getattr(member, "__func__", None) or getattr(member, "fget", None) or member
    if not callable(function):
        return None
    return [(p.name, p.kind, repr(p.default)) for p in inspect.signature(function).parameters.values()]


@pytest.mark.parametrize(("source", "target"), list(pairs()))
def test_same_surface(source: str, target: str) -> None:
    there = classes(target)
    for name, cls in classes(source).items():
        twin = there.get(name.removeprefix("Async"))
        assert twin is not None, f"{target} lacks {name.removeprefix('Async')}"
        mine = {RENAMED_MEMBERS.get(n, n): m for n, m in members(cls).items()}
        theirs = members(twin)
        assert set(mine) <= set(theirs) | set(RENAMED_MEMBERS.values()), set(mine) - set(theirs)
        for member in set(mine) & set(theirs):
            assert parameters(mine[member]) == parameters(theirs[member]), f"{name}.{member}"
            assert bool(inspect.getdoc(mine[member])) == bool(inspect.getdoc(theirs[member])), (
                f"{name}.{member}"
            )


def test_nothing_blocks_or_loops_behind_a_sync_method() -> None:
    for folder in ("atlan/client", "atlan/cache", "atlan/transport"):
        for file in (ROOT / folder).glob("*.py"):
            if file.stem in ("aio", "http"):
                continue
            text = file.read_text(encoding="utf-8")
            assert "asyncio.run(" not in text, file
            assert "run_until_complete" not in text, file
