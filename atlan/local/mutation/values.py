"""Attribute values as the metastore takes them: checked against their type and brought into one form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from atlan.local.errors import invalid_parameters, value_too_long
from atlan.local.shapes import is_array, is_object
from atlan.local.types import Attribute, TypeRegistry

LONGEST_STRING = 100_000
LONGEST_TEXT = 2_000_000
LONG_TEXTS = frozenset(
    {
        "rawQueryText",
        "variablesSchemaBase64",
        "visualBuilderSchemaBase64",
        "dataContractSpec",
        "dataContractJson",
    }
)
_INT_BITS = {"byte": 8, "short": 16, "int": 32, "long": 64}


def normalise(attribute: Attribute, value: Any, registry: TypeRegistry) -> Any:
    """The value as it is stored.

    Raises:
        ServerError: the value does not fit the attribute's type, or is too long.
    """
    if value is None:
        return None
    normal = _normalise(attribute.name, attribute.type_name, value, registry)
    return list(dict.fromkeys(normal)) if attribute.is_set and _hashable(normal) else normal


def same(attribute: Attribute, one: Any, other: Any) -> bool:
    """Whether two stored values are equal; the order of a set does not count."""
    if attribute.is_set and _hashable(one) and _hashable(other):
        return set(one) == set(other)
    return bool(one == other)


def default_value(attribute: Attribute, registry: TypeRegistry) -> Any:
    return normalise(attribute, attribute.default, registry)


def _hashable(value: Any) -> bool:
    return is_array(value) and not any(isinstance(item, (dict, list)) for item in value)


def _normalise(name: str, type_name: str, value: Any, registry: TypeRegistry) -> Any:
    if type_name.startswith("array<"):
        if not is_array(value):
            raise _wrong(name, type_name, value)
        return [_normalise(name, type_name[6:-1], item, registry) for item in value if item is not None]
    if type_name.startswith("map<"):
        if not is_object(value):
            raise _wrong(name, type_name, value)
        inner = type_name[4:-1].split(",", 1)[1].strip()
        return {
            key: None if item is None else _normalise(name, inner, item, registry)
            for key, item in value.items()
        }
    primitive = _PRIMITIVES.get(type_name)
    if primitive is not None:
        return primitive(name, type_name, value)
    return _of_named_type(name, type_name, value, registry)


def _of_named_type(name: str, type_name: str, value: Any, registry: TypeRegistry) -> Any:
    category = registry.category(type_name)
    if category == "ENUM" and value not in registry.enum_values[type_name]:
        raise _wrong(name, type_name, value)
    if category == "STRUCT":
        if not is_object(value):
            raise _wrong(name, type_name, value)
        return _struct(name, type_name, value, registry)
    return value


def _struct(name: str, type_name: str, value: dict[str, Any], registry: TypeRegistry) -> dict[str, Any]:
    """A struct, which comes flat or as ``{"typeName": …, "attributes": {…}}``; unknown members are kept."""
    if "typeName" in value and is_object(value.get("attributes")):
        return {**value, "attributes": _struct(name, type_name, value["attributes"], registry)}
    members = registry.struct_members(type_name)
    return {
        key: item
        if item is None or key not in members
        else _normalise(f"{name}.{key}", members[key], item, registry)
        for key, item in value.items()
    }


def _string(name: str, type_name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if not isinstance(value, str):
        raise _wrong(name, type_name, value)
    limit = LONGEST_TEXT if name in LONG_TEXTS else LONGEST_STRING
    if len(value) > limit:
        raise value_too_long(name, len(value), limit)
    return value


def _boolean(name: str, type_name: str, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise _wrong(name, type_name, value)


def _integer(name: str, type_name: str, value: Any) -> int:
    try:
        if isinstance(value, bool) or (isinstance(value, float) and not value.is_integer()):
            raise ValueError
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        raise _wrong(name, type_name, value) from None
    if not -(1 << _INT_BITS[type_name] - 1) <= number < 1 << _INT_BITS[type_name] - 1:
        raise _wrong(name, type_name, value)
    return number


def _decimal(name: str, type_name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise _wrong(name, type_name, value)
    try:
        return float(value)
    except ValueError:
        raise _wrong(name, type_name, value) from None


def _date(name: str, type_name: str, value: Any) -> int:
    """Milliseconds since the epoch; ISO 8601 text is taken as well."""
    if isinstance(value, str) and not value.lstrip("-").isdigit():
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise _wrong(name, type_name, value) from None
        return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
    return _integer(name, "long", value)


_PRIMITIVES: dict[str, Callable[[str, str, Any], Any]] = {
    "string": _string,
    "boolean": _boolean,
    "float": _decimal,
    "double": _decimal,
    "date": _date,
} | dict.fromkeys(_INT_BITS, _integer)


def _wrong(name: str, type_name: str, value: Any) -> Exception:
    return invalid_parameters(f"Attribute {name}: {_shorten(value)} is not a value of type {type_name}.")


def _shorten(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 100 else f"{text[:97]}..."
