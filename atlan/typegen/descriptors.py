"""From the type of an attribute to the descriptor that stands for it in a class."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from atlan.typegen.definitions import TypeSystem
from atlan.typegen.naming import Naming
from atlan.typegen.text import quoted

_PLAIN = {
    "string": ("Text", "str", "codecs.TEXT"),
    "boolean": ("Flag", "bool", "codecs.FLAG"),
    "int": ("Integer", "int", "codecs.INTEGER"),
    "long": ("Integer", "int", "codecs.INTEGER"),
    "short": ("Integer", "int", "codecs.INTEGER"),
    "byte": ("Integer", "int", "codecs.INTEGER"),
    "float": ("Decimal", "float", "codecs.DECIMAL"),
    "double": ("Decimal", "float", "codecs.DECIMAL"),
    "date": ("Moment", "datetime", "codecs.MOMENT"),
}

_SEEN = {
    **{kind: seen for kind, seen, _ in _PLAIN.values()},
    "TagNames": "list[str]",
    "SetOf": "set[{}]",
    "ListOf": "list[{}]",
    "MapOf": "dict[str, {}]",
    "References": "list[{}]",
}


@dataclass(frozen=True, slots=True)
class Descriptor:
    """How an attribute is declared.

    Attributes:
        kind: class of the descriptor.
        parameters: of the class, for type checkers: what users see; empty if the class says it.
        arguments: of its constructor, after the field.
    """

    kind: str
    parameters: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()

    @property
    def seen(self) -> str:
        """The type of its values, as users see it."""
        return _SEEN.get(self.kind, "{}").format(*self.parameters)

    def annotation(self, field: str) -> str:
        """The type of the descriptor, given the type of its field."""
        return f"{self.kind}[{', '.join((*self.parameters, field))}]"

    def call(self, field: str) -> str:
        """The expression that makes the descriptor, given the expression of its field."""
        return f"{self.kind}({', '.join((field, *self.arguments))})"


@dataclass(frozen=True, slots=True)
class _Value:
    seen: str
    codec: str


class Descriptors:
    """Chooses descriptors.

    Args:
        system: which names are enumerations, structs and entities.
        naming: what their classes are called.
        tag_lists: names of attributes that hold ids of tags.
    """

    def __init__(self, system: TypeSystem, naming: Naming, tag_lists: Collection[str] = ()) -> None:
        self.system = system
        self.naming = naming
        self.tag_lists = tag_lists

    def of_attribute(self, definition: Mapping[str, Any], *, ordered: bool = False) -> Descriptor:
        """The descriptor of an attribute with a value of its own.

        Args:
            definition: of the attribute.
            ordered: whether several values are a list even if they are plain.
        """
        type_name = definition["typeName"]
        if definition["name"] in self.tag_lists:
            return Descriptor("TagNames")
        if type_name in _PLAIN:
            return Descriptor(_PLAIN[type_name][0])
        if type_name.startswith("array<"):
            inner = type_name[6:-1]
            item = self._value(inner)
            kind = "SetOf" if inner in _PLAIN and not ordered else "ListOf"
            return Descriptor(kind, (item.seen,), (item.codec,))
        if type_name.startswith("map<"):
            item = self._value(_map_value(type_name))
            return Descriptor("MapOf", (item.seen,), (item.codec,))
        kind = "Choice" if type_name in self.system.enums else "Structure"
        return Descriptor(kind, (self.naming.plain(type_name),), (quoted(self.naming.place(type_name)),))

    def of_relation(self, definition: Mapping[str, Any]) -> Descriptor:
        """The descriptor of an attribute that points at other entities."""
        type_name = definition["typeName"]
        many = type_name.startswith("array<")
        target = type_name[6:-1] if many else type_name
        # What is behind a type that nobody defined can still be held, as some asset.
        seen = self.naming.entity(target) if target in self.system.entities else "Asset"
        return Descriptor("References" if many else "Reference", (seen,), (quoted(target),))

    def _value(self, type_name: str) -> _Value:
        if type_name in _PLAIN:
            _, seen, codec = _PLAIN[type_name]
            return _Value(seen, codec)
        if type_name.startswith("array<"):
            inner = type_name[6:-1]
            item = self._value(inner)
            if inner in _PLAIN:
                return _Value(f"set[{item.seen}]", f"codecs.SetCodec({item.codec})")
            return _Value(f"list[{item.seen}]", f"codecs.ListCodec({item.codec})")
        if type_name.startswith("map<"):
            item = self._value(_map_value(type_name))
            return _Value(f"dict[str, {item.seen}]", f"codecs.MapCodec({item.codec})")
        codec = "EnumCodec" if type_name in self.system.enums else "StructCodec"
        return _Value(self.naming.plain(type_name), f"{codec}({quoted(self.naming.place(type_name))})")


def _map_value(type_name: str) -> str:
    return str(type_name[4:-1].split(",", 1)[1])
