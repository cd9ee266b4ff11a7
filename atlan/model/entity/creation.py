"""The checks and derivations that generated creators and updaters share."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from atlan.model.entity.placeholder import next_placeholder

if TYPE_CHECKING:
    from atlan.model.entity.base import Entity
    from atlan.model.entity.codecs import EnumCodec

    Level = tuple[str | None, str | None]
    """Name and qualifiedName of one ancestor."""

__all__ = [
    "ancestors",
    "choice",
    "connector_of",
    "digest_of",
    "first",
    "identifier",
    "kind_of",
    "located",
    "next_placeholder",
    "random_id",
    "random_uuid",
    "reference",
    "require",
    "require_beside",
    "require_inside",
    "require_least",
    "require_least_segments",
    "require_one",
    "require_one_segment",
    "require_segments",
    "require_some",
    "require_within",
    "segment",
    "segments",
    "several",
]

CONNECTION_SEGMENTS = 3
"""How many segments the qualifiedName of a connection has: ``default/<connector>/<number>``."""


_COLLECTIONS = frozenset({list, set, tuple, frozenset, dict})


def require(**values: Any) -> None:
    """Raise ValueError for the first argument that is None, blank or empty.

    >>> require(name="orders", inputs=[1])
    >>> require(name=" ")
    Traceback (most recent call last):
    ValueError: name must not be blank
    """
    for name, value in values.items():
        if value is None:
            raise ValueError(f"{name} is required")
        if value.__class__ is str:
            if not value or value.isspace():
                raise ValueError(f"{name} must not be blank")
        elif value.__class__ in _COLLECTIONS and not value:
            raise ValueError(f"{name} must not be an empty {value.__class__.__name__}")


def require_one(**values: Any) -> None:
    """Raise ValueError unless exactly one argument is given, and not blank.

    >>> require_one(anchor=None, glossary_guid="g")
    >>> require_one(anchor=None, glossary_guid=None)
    Traceback (most recent call last):
    ValueError: one of anchor, glossary_guid is required
    """
    given = [name for name, value in values.items() if value is not None]
    if not given:
        raise ValueError(f"one of {', '.join(values)} is required")
    if len(given) > 1:
        raise ValueError(f"only one of {', '.join(values)} may be given, not {', '.join(given)}")
    _require_text(values)


def require_some(**values: Any) -> None:
    """Raise ValueError unless at least one argument is given, and none is blank."""
    if all(value is None for value in values.values()):
        raise ValueError(f"one of {', '.join(values)} is required")
    _require_text(values)


def _require_text(values: dict[str, Any]) -> None:
    require(**{name: value for name, value in values.items() if value.__class__ is str})


def require_least(name: str, value: int, least: int) -> None:
    """Raise ValueError for a number below its least value."""
    if value < least:
        raise ValueError(f"{name} must be at least {least}, not {value}")


def require_one_segment(name: str, value: str) -> None:
    """Raise ValueError for text that would be more than one segment of a qualifiedName."""
    if "/" in value:
        raise ValueError(f"{name} must not contain a slash: {value!r}")


def require_segments(name: str, value: str, count: int) -> None:
    """Raise ValueError for a qualifiedName that has not exactly so many segments."""
    found = value.count("/") + 1
    if found != count:
        raise ValueError(f"{name} must have {count} segments between slashes, not {found}: {value!r}")


def require_least_segments(name: str, value: str, count: int) -> None:
    """Raise ValueError for a qualifiedName that has fewer segments."""
    found = value.count("/") + 1
    if found < count:
        raise ValueError(
            f"{name} must have at least {count} segments between slashes, not {found}: {value!r}"
        )


def segment(qualified_name: str, index: int) -> str:
    """Return one segment of a qualifiedName, counted from 0, or from the end if negative."""
    return qualified_name.split("/")[index]


def segments(qualified_name: str, start: int | None, stop: int | None) -> str:
    """Return some segments of a qualifiedName.

    >>> segments("default/snowflake/1/db", None, 3)
    'default/snowflake/1'
    """
    return "/".join(qualified_name.split("/")[start:stop])


def connector_of(name: str, connection_qualified_name: str, only: str | None = None) -> str:
    """Return the connector that the qualifiedName of a connection names.

    Any connector is accepted, because tenants may have their own, unless ``only`` one will do.

    >>> connector_of("connection_qualified_name", "default/snowflake/1700000000")
    'snowflake'
    """
    parts = connection_qualified_name.split("/")
    if len(parts) != CONNECTION_SEGMENTS or not all(parts):
        raise ValueError(
            f"{name} must be the qualifiedName of a connection, default/<connector>/<number>: "
            f"{connection_qualified_name!r}"
        )
    if only is not None and parts[1] != only:
        raise ValueError(f"{name} must be a connection of {only}: {connection_qualified_name!r}")
    return parts[1]


def located(
    *places: tuple[str, str | list[str] | None, tuple[str, ...]], connection: str | None = None
) -> tuple[str, str, str]:
    """Find out where an asset lies by the qualifiedName of its parent.

    Args:
        places: for each parent that it may have: the name of the argument, the argument, and the types it may
            be of. The first that is given counts.
        connection: qualifiedName of the connection, if it was given too.

    Returns:
        The connector, the connection, and the type of the parent.

    >>> located(("space_qualified_name", "default/qlik/1/stream/a", ("QlikSpace", "QlikStream")))
    ('qlik', 'default/qlik/1', 'QlikStream')
    """
    from atlan.model.qualified_name import type_of

    given = next((place for place in places if place[1] is not None), None)
    if given is None:
        raise ValueError(f"one of {', '.join(place[0] for place in places)} is required")
    name, value, types = given
    parents: Any = value if isinstance(value, list) else [value]
    kind = type_of(name, parents[0], types)
    found = segments(parents[0], None, CONNECTION_SEGMENTS)
    if connection is not None and connection != found:
        raise ValueError(f"{name} must lie inside connection_qualified_name, {connection!r}: {parents[0]!r}")
    for parent in parents[1:]:
        require_inside(name, parent, types, found)
    return segment(found, 1), found, kind


def kind_of(name: str, parent_type: type[Entity], types: tuple[str, ...]) -> str:
    """Return the type of the parent that its class stands for."""
    kind: str = getattr(parent_type, "_type", repr(parent_type))
    if kind not in types:
        raise ValueError(f"{name} must be one of {', '.join(types)}, not {kind}")
    return kind


def require_inside(name: str, value: str | list[str], types: tuple[str, ...], connection: str) -> None:
    """Raise ValueError for what is not the qualifiedName of one of some types, or lies in another connection."""
    from atlan.model.qualified_name import type_of

    for one in value if isinstance(value, list) else [value]:
        type_of(name, one, types)
        require_within(name, one, connection)


def require_within(name: str, value: str, above: str) -> None:
    """Raise ValueError for a qualifiedName that does not lie below another one.

    >>> require_within("workbook_qualified_name", "default/tableau/1/site/other/book", "default/tableau/1/site/sales")
    Traceback (most recent call last):
    ValueError: workbook_qualified_name must lie inside 'default/tableau/1/site/sales': 'default/tableau/1/site/other/book'
    """
    if not value.startswith(f"{above}/"):
        raise ValueError(f"{name} must lie inside {above!r}: {value!r}")


def require_beside(name: str, value: Any, needed: str, beside: Any) -> None:
    """Raise ValueError for an argument that means nothing without another one."""
    if value is not None and beside is None:
        raise ValueError(f"{needed} is required beside {name}")


def identifier(name: str, value: float | str) -> str:
    """Return an identifier as it stands in a qualifiedName, be it a number or text.

    >>> identifier("tile_id", 7), identifier("tile_id", 7.0), identifier("tile_id", "7")
    ('7', '7', '7')
    >>> identifier("tile_id", "a/b")
    Traceback (most recent call last):
    ValueError: tile_id must not contain a slash: 'a/b'
    """
    if isinstance(value, str):
        require(**{name: value})
        require_one_segment(name, value)
        return value
    if isinstance(value, bool) or int(value) != value:
        raise ValueError(f"{name} must be text or a whole number, not {value!r}")
    return str(int(value))


def digest_of(text: str) -> str:
    """Return what stands in a qualifiedName for text that could not.

    >>> digest_of("/views/orders.view.lkml")
    '18ed086ac4c7559ad9b498cbd31cbcdd'
    """
    from hashlib import md5

    return md5(text.encode(), usedforsecurity=False).hexdigest()


def random_id() -> str:
    """Return an identifier for what its source does not name."""
    from secrets import token_urlsafe

    return token_urlsafe(16)[:21]


def random_uuid() -> str:
    """Return a random UUID."""
    from uuid import uuid4

    return str(uuid4())


def first(values: list[Any]) -> Any:
    """Return the first of several arguments."""
    return values[0]


_CODECS: dict[str, EnumCodec[Any]] = {}


def choice(name: str, value: Any, enumeration: str) -> str | None:
    """Return an argument of an enumeration as it is sent; None stays None.

    Args:
        name: of the argument, for the error.
        value: a member, or its text.
        enumeration: name of the enumeration.

    >>> choice("certificate", "VERIFIED", "CertificateStatus")
    'VERIFIED'
    >>> choice("certificate", "VERIFID", "CertificateStatus")
    Traceback (most recent call last):
    ValueError: certificate must be a CertificateStatus such as 'VERIFIED', not 'VERIFID'
    """
    from atlan.model.entity.codecs import EnumCodec, Mismatch

    if value is None:
        return None
    codec = _CODECS.get(enumeration)
    if codec is None:
        codec = _CODECS[enumeration] = EnumCodec(enumeration)
    try:
        return codec.write(value)
    except Mismatch as error:
        raise ValueError(f"{name} must be {error.args[0]}, not {value!r}") from None


def several(name: str, values: Any, enumeration: str | None = None) -> list[Any]:
    """Return an argument of several values as it is sent.

    The values of a set are sorted, because their order differs from run to run.

    Args:
        name: of the argument, for the error.
        values: a set or list.
        enumeration: name of the enumeration the values are members of.

    >>> several("owner_users", {"jane", "ann"})
    ['ann', 'jane']
    """
    if isinstance(values, str) or not hasattr(values, "__iter__"):
        raise ValueError(f"{name} must be a set or a list, not {values!r}")
    items = [value if enumeration is None else choice(name, value, enumeration) for value in values]
    return sorted(items) if isinstance(values, set | frozenset) else items


def reference(type_name: str, qualified_name: str) -> dict[str, Any]:
    """Return a reference to an entity by its qualifiedName, as it is sent."""
    return {"typeName": type_name, "uniqueAttributes": {"qualifiedName": qualified_name}}


# Columns of one table, tables of one schema: what lies together asks for the same path.
@lru_cache(maxsize=256)
def ancestors(
    name: str, parent: str | None, connection: str | None, *levels: Level, connector: str | None = None
) -> tuple[Any, ...]:
    """Find out on which path an asset lies, from its connection down to its parent.

    What is given wins over what the parent's qualifiedName says. Without a connection the parent has to
    have one segment for each level below the connection; with one it may lie deeper or shallower, and then
    only what is given is known of the levels between.

    Args:
        name: of the parent's argument, for errors.
        parent: qualifiedName of the parent; None for an asset that lies directly in its connection.
        connection: qualifiedName of the connection.
        levels: name and qualifiedName of each ancestor that is given, the parent last.
        connector: the only one that will do.

    Returns:
        The connector, the connection, and name and qualifiedName of each level.

    >>> ancestors("schema_qualified_name", "default/snowflake/1/db/main", None, (None, None), (None, None))
    ('snowflake', 'default/snowflake/1', ('db', 'default/snowflake/1/db'), ('main', 'default/snowflake/1/db/main'))
    """
    if connection is None:
        if parent is None:
            raise ValueError(f"{name} or connection_qualified_name is required")
        parts = parent.split("/")
        if len(parts) != CONNECTION_SEGMENTS + len(levels) or not all(parts):
            raise ValueError(
                f"{name} must have {CONNECTION_SEGMENTS + len(levels)} segments between slashes, not "
                f"{len(parts)}: {parent!r} (give connection_qualified_name for another depth)"
            )
        connection = "/".join(parts[:CONNECTION_SEGMENTS])
        found_connector = parts[1]
        regular = True
    else:
        found_connector = connector_of("connection_qualified_name", connection, connector)
        parts = [] if parent is None else parent.split("/")
        regular = len(parts) == CONNECTION_SEGMENTS + len(levels)
        if parent is not None:
            require_within(name, parent, connection)
    found: list[Level] = []
    above: str | None = connection
    for index, (given_name, given) in enumerate(levels[:-1], CONNECTION_SEGMENTS):
        level = given
        if level is not None:
            if parent is not None:
                require_within(name, parent, level)
            level_name = given_name or level.rpartition("/")[2]
        else:
            level_name = given_name or (parts[index] if regular else "")
            if above is not None and level_name:
                level = f"{above}/{level_name}"
        found.append((level_name or None, level))
        above = level
    parent_name = levels[-1][0]
    if parent is None:
        if parent_name is not None:
            raise ValueError(f"{name} is required beside the name of the parent")
        found.append((None, None))
    else:
        found.append((parent_name or parts[-1], parent))
    return found_connector, connection, *found


def refuse_abstract(owner: type) -> None:
    """Raise InvalidRequestError (400-053) for a class that only stands for its subtypes."""
    if vars(owner).get("_abstract", False):
        from atlan.errors import ErrorCode

        raise ErrorCode.METHOD_CAN_NOT_BE_INVOKED_ON_ASSET.exception_with_parameters()
