"""qualifiedNames of assets: made of their parts, taken apart, and checked.

What they look like stands in the recipes of the types (spec/recipes).

>>> name = build("Table", connection="default/snowflake/1700000000", database="sales", schema="main", name="orders")
>>> name
'default/snowflake/1700000000/sales/main/orders'
>>> found = parse("Table", name)
>>> found.parts["schema"], found.parent, found.parent_types
('main', 'default/snowflake/1700000000/sales/main', ('Schema',))
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from atlan.model.entity.errors import with_article

if TYPE_CHECKING:
    from atlan.model.entity import Entity

__all__ = ["QualifiedName", "build", "forms", "known_types", "parse", "type_of", "validate"]

_PLACE: Final = re.compile(r"\{(\w+)([*@]?)\}")
_CONNECTION: Final = ("<tenant>", "<connector>", "<number>")


@dataclass(frozen=True, slots=True)
class QualifiedName:
    """A qualifiedName and what it is made of.

    Attributes:
        type_name: type of the asset.
        text: the qualifiedName.
        parts: what it is made of, by name; ``connection`` is the qualifiedName of the connection.
        parent: qualifiedName of the parent; None for what lies in nothing.
        parent_types: types that the parent may be of; none if that is not known.
    """

    type_name: str
    text: str
    parts: Mapping[str, str]
    parent: str | None
    parent_types: tuple[str, ...]

    @property
    def parent_type(self) -> str | None:
        """Type of the parent, if there is only one it can be of.

        >>> parse("AirflowTask", "default/airflow/1700000000/daily/load").parent_type
        'AirflowDag'
        """
        return self.parent_types[0] if len(self.parent_types) == 1 else None

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class _Form:
    """One of the patterns of a type, ready for use."""

    text: str
    expression: re.Pattern[str]
    head: str
    parents: tuple[str, ...]
    parts: tuple[str, ...]
    several: frozenset[str]
    segments: tuple[str, ...]
    shown: str

    def fill(self, text: str, parts: Mapping[str, str]) -> str:
        return _PLACE.sub(lambda place: parts[place[1]], text)


def build(asset_type: str | type[Entity], **parts: str) -> str:
    """Make a qualifiedName of its parts.

    Args:
        asset_type: the type, by name or as a class.
        parts: everything that ``forms`` names.

    Raises:
        ValueError: a part is missing, unknown or blank, or would be more than one segment.

    >>> build("AirflowTask", connection="default/airflow/1700000000", airflow_dag="daily", name="load")
    'default/airflow/1700000000/daily/load'
    >>> build("AirflowDag", connection="default/airflow/1700000000", name="a/b")
    Traceback (most recent call last):
    ValueError: name must not contain a slash: 'a/b'
    """
    type_name = _name_of(asset_type)
    found = _forms(type_name)
    form = next((form for form in found if set(form.parts) == set(parts)), None)
    if form is None:
        wanted = " or ".join(f"({', '.join(form.parts)})" for form in found)
        raise ValueError(
            f"the qualifiedName of {with_article(type_name)} is made of {wanted}, not of ({', '.join(parts)})"
        )
    for name, value in parts.items():
        if not value or value.isspace():
            raise ValueError(f"{name} must not be blank")
        if name == "connection":
            _check_connection(value)
        elif "/" in value and name not in form.several:
            raise ValueError(f"{name} must not contain a slash: {value!r}")
    made = form.fill(form.text, parts)
    again = next((match for other in found if (match := _match(other, made)) is not None), None)
    if again != parts:
        raise ValueError(f"these parts make {made!r}, in which {again} would be found")
    return made


def parse(asset_type: str | type[Entity], qualified_name: str) -> QualifiedName:
    """Take a qualifiedName apart.

    Args:
        asset_type: the type, by name or as a class.
        qualified_name: of an asset of this type.

    Raises:
        ValueError: it is not the qualifiedName of such an asset; the message says which segment is wrong.

    >>> parse("LookerModel", "default/looker/1/project/sales/view/orders")
    Traceback (most recent call last):
    ValueError: not the qualifiedName of a LookerModel, <connection>/project/<project>/model/<name>: segment 6 must be 'model', not 'view': 'default/looker/1/project/sales/view/orders'
    """  # noqa: E501
    type_name = _name_of(asset_type)
    found = _forms(type_name)
    if not isinstance(qualified_name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"qualified_name must be a str, not {qualified_name!r}")
    for form in found:
        parts = _match(form, qualified_name)
        if parts is not None:
            head = form.fill(form.head, parts) or None
            return QualifiedName(type_name, qualified_name, parts, head, form.parents)
    raise ValueError(f"not the qualifiedName of {_complaint(type_name, found, qualified_name)}")


def validate(asset_type: str | type[Entity], qualified_name: str) -> None:
    """Check a qualifiedName.

    Args:
        asset_type: the type, by name or as a class.
        qualified_name: of an asset of this type.

    Raises:
        ValueError: it is not the qualifiedName of such an asset; the message says which segment is wrong.

    >>> validate("Database", "default/snowflake/1700000000/sales")
    >>> validate("Database", "default/snowflake/1700000000")
    Traceback (most recent call last):
    ValueError: not the qualifiedName of a Database, <connection>/<name>: it has 3 segments, not 4: 'default/snowflake/1700000000'
    """
    parse(asset_type, qualified_name)


def forms(asset_type: str | type[Entity]) -> tuple[tuple[str, ...], ...]:
    """Return what the qualifiedNames of a type are made of: the names of the parts, for each form it may have.

    >>> forms("AirflowTask")
    (('connection', 'airflow_dag', 'name'),)
    """
    return tuple(form.parts for form in _forms(_name_of(asset_type)))


def known_types() -> list[str]:
    """Return the types whose qualifiedNames are known here.

    >>> "Table" in known_types()
    True
    """
    from atlan_types._grammar import PATTERNS

    return list(PATTERNS)


def type_of(name: str, qualified_name: str, types: Sequence[str]) -> str:
    """Return the one of some types to whose pattern a qualifiedName keeps.

    Args:
        name: of the argument, for the error.
        qualified_name: to check.
        types: the types it may be of.

    Raises:
        ValueError: it keeps to none of the patterns.

    >>> type_of("space_qualified_name", "default/qlik/1/stream/a", ["QlikSpace", "QlikStream"])
    'QlikStream'
    """
    kind = _kind(qualified_name, tuple(types))
    if kind is not None:
        return kind
    told = "; or ".join(_complaint(one, _forms(one), qualified_name) for one in types)
    raise ValueError(f"{name} must be the qualifiedName of {told}")


@lru_cache(maxsize=1024)
def _kind(qualified_name: str, types: tuple[str, ...]) -> str | None:
    """The type that fits. Many assets have the same parent, so what was found is kept."""
    for type_name in types:
        if any(_match(form, qualified_name) is not None for form in _forms(type_name)):
            return type_name
    return None


def _name_of(asset_type: str | type[Entity]) -> str:
    return asset_type if isinstance(asset_type, str) else asset_type._type  # pyright: ignore[reportPrivateUsage]


@cache
def _forms(type_name: str) -> tuple[_Form, ...]:
    from atlan_types._grammar import PATTERNS

    if type_name not in PATTERNS:
        from difflib import get_close_matches

        from atlan_types._index import TYPES

        near = [] if type_name in TYPES else get_close_matches(type_name, PATTERNS, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ValueError(
            f"it is not known what the qualifiedName of {with_article(type_name)} is made of{hint}"
        )
    return tuple(_form(*pattern.split(" ")) for pattern in PATTERNS[type_name])


def _form(pattern: str, *parents: str) -> _Form:
    head, _, _ = pattern.rpartition("|")
    text = pattern.replace("|", "")
    parts: dict[str, None] = {}
    several: set[str] = set()
    expression = ""
    position = 0
    for place in _PLACE.finditer(text):
        name, mark = place.groups()
        expression += re.escape(text[position : place.start()])
        position = place.end()
        if name in parts:
            expression += f"(?P={name})"
        elif name == "connection":
            expression += f"(?P<{name}>[^/]+/[^/]+/[^/]+)"
        else:
            expression += f"(?P<{name}>{_EXPRESSIONS[mark]})"
        parts[name] = None
        if mark:
            several.add(name)
    expression += re.escape(text[position:])
    return _Form(
        _PLACE.sub(r"{\1}", text),
        re.compile(expression, re.DOTALL),
        _PLACE.sub(r"{\1}", head),
        parents,
        tuple(parts),
        frozenset(several),
        tuple(_segments(text)),
        _PLACE.sub(r"<\1>", text),
    )


_EXPRESSIONS: Final = {"": "[^/]+?", "*": ".+?", "@": "default/.+"}


def _segments(text: str) -> Iterable[str]:
    for segment in text.split("/"):
        if segment == "{connection}":
            yield from _CONNECTION
        else:
            yield segment


def _match(form: _Form, qualified_name: str) -> dict[str, str] | None:
    found = form.expression.fullmatch(qualified_name)
    if found is None or any(value.isspace() for value in found.groupdict().values()):
        return None
    return found.groupdict()


def _complaint(type_name: str, found: Sequence[_Form], qualified_name: str) -> str:
    """Say of the form that fits best why it does not fit."""
    form, segment, problem = max(
        ((form, *_problem(form, qualified_name)) for form in found), key=lambda complaint: complaint[1]
    )
    del segment
    return f"{with_article(type_name)}, {form.shown}: {problem}: {qualified_name!r}"


def _problem(form: _Form, qualified_name: str) -> tuple[int, str]:
    """The number of the first segment that is wrong, and what is wrong with it."""
    given = qualified_name.split("/")
    wanted = form.segments
    ends = next((index for index, segment in enumerate(wanted) if segment.endswith(("*}", "@}"))), None)
    for index, (segment, pattern) in enumerate(zip(given, wanted, strict=False), 1):
        if ends is not None and index > ends:
            break
        if not segment or segment.isspace():
            return index, f"segment {index} is blank"
        if "{" not in pattern and not pattern.startswith("<") and segment != pattern:
            return index, f"segment {index} must be {pattern!r}, not {segment!r}"
    if ends is None and len(given) != len(wanted):
        return min(len(given), len(wanted)), f"it has {len(given)} segments, not {len(wanted)}"
    if len(given) < len(wanted):
        return len(given), f"it has {len(given)} segments, not at least {len(wanted)}"
    return len(given), f"segment {len(given)} is not as it has to be"


def _check_connection(value: str) -> None:
    segments = value.split("/")
    if len(segments) != len(_CONNECTION) or not all(segments):
        raise ValueError(f"connection must have 3 segments, default/<connector>/<number>: {value!r}")
