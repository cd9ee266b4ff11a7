"""How an asset looks in a notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.record import attributes_by_key, declared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from atlan.model.entity.base import Entity

MOST_ROWS = 25
LONGEST = 120
_HIDDEN = ("password", "secret", "token", "credential", "apikey", "privatekey")
_FIRST = ("name", "qualifiedName")


def as_html(entity: Entity) -> str:
    """Return a small table of what an asset holds: who it is, and its attributes that have a value.

    Long values are cut, and values whose names sound secret are not shown at all, because notebooks are
    shared.

    >>> from atlan.model.assets import Table
    >>> print(as_html(Table(name="a < b")).replace("<tr>", chr(10)))
    <table><caption><code>Table</code></caption>
    <th>name</th><td>a &lt; b</td></tr></table>
    """
    from html import escape

    rows = list(_rows(entity))
    lines = [
        f"<tr><th>{escape(name)}</th><td>{escape(_cut(name, value))}</td></tr>"
        for name, value in rows[:MOST_ROWS]
    ]
    if len(rows) > MOST_ROWS:
        lines.append(f"<tr><th></th><td>… and {len(rows) - MOST_ROWS} more</td></tr>")
    kind = escape(entity.type_name or type(entity).__name__)
    return f"<table><caption><code>{kind}</code></caption>{''.join(lines)}</table>"


def _rows(entity: Entity) -> Iterator[tuple[str, Any]]:
    document = entity.to_dict()
    attributes: dict[str, Any] = document.get("attributes") or {}
    spellings = {attribute.key: name for name, attribute in reversed(declared(type(entity)).items())}
    unique: dict[str, Any] = document.get("uniqueAttributes") or {}
    head = {**unique, **{name: attributes[name] for name in _FIRST if name in attributes}}
    for part in ("guid", "status"):
        if document.get(part) is not None:
            head[part] = document[part]
    known = attributes_by_key(type(entity))
    for wire, value in {**head, **attributes}.items():
        if value is not None:
            name = spellings.get(wire, wire)
            yield name, getattr(entity, name) if wire in known and wire in attributes else value


def _cut(name: str, value: Any) -> str:
    if any(word in name.replace("_", "").lower() for word in _HIDDEN):
        return "…"
    if value.__class__ is list:
        text = ", ".join(map(str, value))
    elif value.__class__ is set:
        text = ", ".join(sorted(map(str, value)))
    else:
        text = str(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
