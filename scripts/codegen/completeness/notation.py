"""The notation of types in spec/facts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from atlan.typegen.problems import CodegenError

PLAIN = frozenset({"text", "int", "number", "bool", "bytes", "any", "ms", "json text"})

_PART = re.compile(r'\s*(json text|"[^"]*"|[][{}:,|*!?]|[^][{}:,|*!?\s"]+)')


@dataclass(frozen=True, slots=True)
class Type:
    """A type as the facts tell it.

    Attributes:
        kind: One of the plain kinds, or ``array``, ``map``, ``object``, ``words``, ``either``, ``name``.
        name: Of a schema or an enumeration.
        parts: What is in an array or a map; what an alternative is between.
        fields: Of an object.
        words: The values of ``words``.
        required: It has to be there.
        nullable: It may be null.
    """

    kind: str
    name: str = ""
    parts: tuple[Type, ...] = ()
    fields: tuple[tuple[str, Type], ...] = ()
    words: frozenset[str] = field(default_factory=frozenset)
    required: bool = False
    nullable: bool = False

    def __str__(self) -> str:
        match self.kind:
            case "array":
                return f"[{self.parts[0]}]"
            case "map":
                return f"{{*: {self.parts[0]}}}"
            case "object":
                return "{" + ", ".join(f"{name}: {value}" for name, value in self.fields) + "}"
            case "words":
                return f'"{"|".join(sorted(self.words))}"'
            case "either":
                return " | ".join(str(part) for part in self.parts)
            case "name":
                return self.name
            case _:
                return self.kind


def parse_type(text: str) -> Type:
    """Read a type.

    Raises:
        CodegenError: It is none.
    """
    reader = _Reader(text)
    found = reader.either()
    reader.finish()
    return found


def parse_default(text: str) -> tuple[Type, str | None]:
    """Read a type that may have a default after ``=``."""
    told, equals, default = str(text).partition(" = ")
    return parse_type(told), default if equals else None


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._parts = _PART.findall(text)
        self._place = 0

    def either(self) -> Type:
        parts = [self._single()]
        while self._take("|"):
            parts.append(self._single())
        return parts[0] if len(parts) == 1 else Type("either", parts=tuple(parts))

    def finish(self) -> None:
        if self._place != len(self._parts):
            raise self._wrong()

    def _single(self) -> Type:
        found = self._bare()
        while True:
            if self._take("!"):
                found = replace(found, required=True)
            elif self._take("?"):
                found = replace(found, nullable=True)
            else:
                return found

    def _bare(self) -> Type:
        part = self._next()
        if part == "[":
            inner = self.either()
            self._expect("]")
            return Type("array", parts=(inner,))
        if part == "{":
            return self._braces()
        if part.startswith('"'):
            return Type("words", words=frozenset(part.strip('"').split("|")))
        if part in PLAIN:
            return Type(part)
        if part.isidentifier():
            return Type("name", name=part)
        raise self._wrong()

    def _braces(self) -> Type:
        if self._take("*"):
            self._expect(":")
            inner = self.either()
            self._expect("}")
            return Type("map", parts=(inner,))
        fields: list[tuple[str, Type]] = []
        while not self._take("}"):
            name = self._next()
            self._expect(":")
            fields.append((name, self.either()))
            self._take(",")
        return Type("object", fields=tuple(fields))

    def _next(self) -> str:
        if self._place == len(self._parts):
            raise self._wrong()
        self._place += 1
        part: str = self._parts[self._place - 1]
        return part

    def _take(self, part: str) -> bool:
        if self._place < len(self._parts) and self._parts[self._place] == part:
            self._place += 1
            return True
        return False

    def _expect(self, part: str) -> None:
        if not self._take(part):
            raise self._wrong()

    def _wrong(self) -> CodegenError:
        return CodegenError(f"spec/facts: {self._text!r} is no type; see spec/facts/README.md")
