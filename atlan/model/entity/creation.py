"""The checks and derivations that generated creators and updaters share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.placeholder import next_placeholder

if TYPE_CHECKING:
    from atlan.model.entity.codecs import EnumCodec

    Level = tuple[str | None, str | None]
    """Name and qualifiedName of one ancestor."""

__all__ = [
    "ancestors",
    "choice",
    "connector_of",
    "next_placeholder",
    "reference",
    "require",
    "require_least",
    "require_least_segments",
    "require_one",
    "require_one_segment",
    "require_segments",
    "require_some",
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
    """Raise ValueError unless exactly one argument is given.

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


def require_some(**values: Any) -> None:
    """Raise ValueError unless at least one argument is given."""
    if all(value is None for value in values.values()):
        raise ValueError(f"one of {', '.join(values)} is required")


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


def connector_of(name: str, connection_qualified_name: str) -> str:
    """Return the connector that the qualifiedName of a connection names.

    Any connector is accepted, because tenants may have their own.

    >>> connector_of("connection_qualified_name", "default/snowflake/1700000000")
    'snowflake'
    """
    parts = connection_qualified_name.split("/")
    if len(parts) != CONNECTION_SEGMENTS or not all(parts):
        raise ValueError(
            f"{name} must be the qualifiedName of a connection, default/<connector>/<number>: "
            f"{connection_qualified_name!r}"
        )
    return parts[1]


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


def ancestors(name: str, parent: str | None, connection: str | None, *levels: Level) -> tuple[Any, ...]:
    """Find out on which path an asset lies, from its connection down to its parent.

    What is given wins over what the parent's qualifiedName says. Without a connection the parent has to
    have one segment for each level below the connection; with one it may lie deeper or shallower, and then
    only what is given is known of the levels between.

    Args:
        name: of the parent's argument, for errors.
        parent: qualifiedName of the parent; None for an asset that lies directly in its connection.
        connection: qualifiedName of the connection.
        levels: name and qualifiedName of each ancestor that is given, the parent last.

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
        connector = parts[1]
        regular = True
    else:
        connector = connector_of("connection_qualified_name", connection)
        parts = [] if parent is None else parent.split("/")
        regular = len(parts) == CONNECTION_SEGMENTS + len(levels)
        _require_inside(name, parent, connection)
    found: list[Level] = []
    above: str | None = connection
    for index, (given_name, given) in enumerate(levels[:-1], CONNECTION_SEGMENTS):
        level = given
        if level is not None:
            _require_inside(name, parent, level)
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
    return connector, connection, *found


def _require_inside(name: str, parent: str | None, ancestor: str) -> None:
    if parent is not None and not parent.startswith(f"{ancestor}/"):
        raise ValueError(f"{name} must lie inside {ancestor!r}: {parent!r}")


def refuse_abstract(owner: type) -> None:
    """Raise InvalidRequestError (400-053) for a class that only stands for its subtypes."""
    if vars(owner).get("_abstract", False):
        from atlan.errors import ErrorCode

        raise ErrorCode.METHOD_CAN_NOT_BE_INVOKED_ON_ASSET.exception_with_parameters()
