"""Doors open downwards only: the layer rules of docs/architecture.md, read from the source."""

from __future__ import annotations

import pytest

from .source_tree import Import, modules, runtime_imports

# From the ground up. A module may import its own storey and those below it.
STOREYS: tuple[tuple[str, ...], ...] = (
    (
        "atlan._version",
        "atlan.config",
        "atlan.context",
        "atlan.error",
        "atlan.error_codes",
        "atlan.errors",
        "atlan.exceptions",
        "atlan.log",
        "atlan.profiles",
        "atlan.proxies",
        "atlan.redaction",
    ),
    ("atlan.auth", "atlan.transport"),
    ("atlan.model",),
    ("atlan.cache",),
    ("atlan.client",),
    ("atlan", "atlan.catalog", "atlan.cli", "atlan.typegen"),
)
# What the local tenant must never see: it knows the description alone, so that a mistake of the client is not copied into it.
CLIENT_SIDE = (
    "atlan.auth",
    "atlan.cache",
    "atlan.catalog",
    "atlan.client",
    "atlan.model",
    "atlan.transport",
    "atlan.typegen",
    "atlan_openapi",
    "atlan_types",
)


def _within(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def _storey(module: str) -> int | None:
    best: tuple[int, int] | None = None
    for level, rooms in enumerate(STOREYS):
        for room in rooms:
            if module == room or (room != "atlan" and _within(module, room)):
                best = max(best or (0, level), (len(room), level))
    return None if best is None else best[1]


def _describe(found: list[Import]) -> str:
    return "\n".join(f"{i.importer}:{i.line} imports {i.imported}" for i in found)


def test_every_room_has_a_storey() -> None:
    homeless = [
        name for name, _ in modules("atlan") if _storey(name) is None and not _within(name, "atlan.local")
    ]
    assert not homeless, f"say in tests/house/test_layers.py on which storey these live: {homeless}"


def test_doors_open_downwards_only() -> None:
    wrong = []
    for found in runtime_imports("atlan"):
        if _within(found.importer, "atlan.local") or not _within(found.imported, "atlan"):
            continue
        here, there = _storey(found.importer), _storey(found.imported)
        if here is not None and there is not None and there > here:
            wrong.append(found)
    assert not wrong, _describe(wrong)


@pytest.mark.parametrize("forbidden", CLIENT_SIDE)
def test_the_local_tenant_knows_only_the_description(forbidden: str) -> None:
    wrong = [
        i
        for i in runtime_imports("atlan")
        if _within(i.importer, "atlan.local") and _within(i.imported, forbidden)
    ]
    assert not wrong, _describe(wrong)


def test_the_low_level_client_stands_alone() -> None:
    wrong = [
        i
        for i in runtime_imports("atlan_openapi")
        if i.imported.split(".")[0] in ("atlan", "atlan_types", "httpx")
    ]
    assert not wrong, _describe(wrong)


def test_asset_classes_know_only_the_asset_base() -> None:
    allowed = ("atlan.model.entity", "atlan.model.fields")
    wrong = [
        i
        for i in runtime_imports("atlan_types")
        if i.imported.split(".")[0] in ("atlan", "atlan_openapi")
        and not any(_within(i.imported, room) for room in allowed)
    ]
    assert not wrong, _describe(wrong)


def test_one_module_does_http() -> None:
    wrong = [
        i
        for i in runtime_imports("atlan")
        if i.imported.split(".")[0] in ("httpx", "httpcore") and i.importer != "atlan.transport.http"
    ]
    assert not wrong, _describe(wrong)


def test_loggers_come_from_one_place() -> None:
    """Only loggers made there take secrets out of what is logged."""
    wrong = [
        name
        for name, file in modules("atlan")
        if "getLogger(" in file.read_text(encoding="utf-8")
        and not (name == "atlan.log" or _within(name, "atlan.local") or _within(name, "atlan.cli"))
    ]
    assert not wrong, wrong
