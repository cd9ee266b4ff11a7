"""What qualifiedNames look like, as the recipes say it: the patterns behind ``atlan.model.qualified_name``.

A pattern is a path of parts, such as ``{connection}/{database}/{schema}|/{name}``; the bar stands where the
qualifiedName of the parent ends. ``{connection}`` is three segments, ``{path*}`` any number, ``{object@}`` a whole
qualifiedName, and every other part is one segment or lies within one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from atlan.typegen.problems import CodegenError
from atlan.typegen.recipes import Method, Recipe

CONNECTION_SEGMENTS = 3
_PLACE = re.compile(r"\{([^{}]*)\}")
_SEGMENT = re.compile(r"(\w+)\[(-?\d+)\]")
_SLICE = re.compile(r"(\w+)\[:(-?\d+)\]")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One form of the qualifiedNames of a type.

    Attributes:
        text: the parts; the bar stands where the parent ends.
        parents: types that the parent may be of.
    """

    text: str
    parents: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """Without the bar."""
        return self.text.replace("|", "")

    @property
    def own_parts(self) -> list[str]:
        """Names of the parts that the parent does not have."""
        head, bar, tail = self.text.rpartition("|")
        return [part for part in parts_of(tail) if not bar or part not in parts_of(head)]


_CONNECTION = Pattern("{connection}", ("Connection",))


class Grammar:
    """Finds the patterns of each type.

    Args:
        recipes: by name of the type.
    """

    def __init__(self, recipes: Mapping[str, Recipe]) -> None:
        self.recipes = recipes
        self._found: dict[str, tuple[Pattern, ...]] = {}

    def all(self) -> dict[str, tuple[Pattern, ...]]:
        """Return the patterns of every type that has some."""
        found = {name: self.of(name) for name in sorted(self.recipes)}
        return {name: patterns for name, patterns in found.items() if patterns}

    def of(self, type_name: str) -> tuple[Pattern, ...]:
        """Return the patterns of a type.

        Raises:
            CodegenError: a recipe speaks of a parent that has no pattern.
        """
        if type_name not in self._found:
            self._found[type_name] = ()  # for types that lie within others of their kind
            parents: dict[str, dict[str, None]] = {}
            for pattern in self._make(type_name):
                parents.setdefault(pattern.text, {}).update(dict.fromkeys(pattern.parents))
            self._found[type_name] = tuple(Pattern(text, tuple(found)) for text, found in parents.items())
        return self._found[type_name]

    def _make(self, type_name: str) -> Iterator[Pattern]:
        recipe = self.recipes.get(type_name, Recipe())
        if recipe.grammar:
            yield from (Pattern(text, parents) for text, parents in recipe.grammar.items())
            return
        creator = recipe.methods.get("creator")
        if creator is None or creator.calls or creator.asks:
            return
        templates = [creator.qualified_name, *(one.get("qualified_name") for one in creator.alternatives)]
        for template in templates:
            # One without a slash only stands in for what the server will make.
            if isinstance(template, str) and "/" in template:
                for plain in _choices(template):
                    yield from self._read(plain, creator, type_name)

    def _read(self, template: str, method: Method, where: str) -> Iterator[Pattern]:
        """Read a template: what stands for the parent becomes the parts of the parent."""
        start = _PLACE.match(template)
        outer = re.split(r"\W", start[1], maxsplit=1)[0] if start else ""
        for name, above in self._parents(outer, method, where):
            text, parents = above.whole, above.parents
            if cut := _SLICE.fullmatch(start[1] if start else ""):
                text, parents = self._cut(above, int(cut[2]))
            rest = template[start.end() if start and name else 0 :]
            whole = _segments(above.whole)

            def part(place: re.Match[str], whole: list[str] = whole, name: str = name) -> str:
                if (found := _SEGMENT.fullmatch(place[1])) and found[1] == name:
                    return whole[int(found[2])]
                if place[1] in method.values and isinstance(method.values[place[1]], str):
                    told = _PLACE.sub(part, method.values[place[1]])
                    return place[0] if "[" in told else told
                return f"{{{place[1]}*}}" if place[1] in method.with_slashes else place[0]

            rest = _PLACE.sub(part, rest)
            yield Pattern(f"{text}|{rest}" if name else rest, parents)

    def _parents(self, parameter: str, method: Method, where: str) -> Iterator[tuple[str, Pattern]]:
        """What a parameter stands for, whose argument is the qualifiedName of a parent."""
        if parameter == "connection_qualified_name":
            yield parameter, _CONNECTION
        elif method.ancestors is not None and (found := self._level(parameter, method)):
            yield parameter, found
        elif parameter in method.inside:
            for parent in method.inside[parameter]:
                patterns = self.of(parent)
                if not patterns:
                    raise CodegenError(f"{where}: {parent} has no creator and no grammar")
                for pattern in patterns:
                    yield parameter, Pattern(renamed(pattern, stem(parameter)), (parent,))
        else:
            yield "", Pattern("")

    def _level(self, parameter: str, method: Method) -> Pattern | None:
        levels = list((method.ancestors or {})["levels"])
        if parameter == (method.ancestors or {})["of"]:
            depth = len(levels)
        elif stem(parameter) in levels:
            depth = levels.index(stem(parameter)) + 1
        else:
            return None
        parents = tuple(
            value.split()[0]
            for value in method.references.values()
            if isinstance(value, str) and value.endswith(f" {{{parameter}}}")
        )
        return Pattern("/".join(["{connection}", *(f"{{{level}}}" for level in levels[:depth])]), parents)

    def _cut(self, pattern: Pattern, stop: int) -> tuple[str, tuple[str, ...]]:
        """The first segments of a parent, and the type of the ancestor that they are."""
        segments = _segments(pattern.whole)[:stop]
        kept = "/".join(["{connection}", *segments[CONNECTION_SEGMENTS:]])
        for parent in pattern.parents:
            if len(segments) == CONNECTION_SEGMENTS:
                return kept, ("Connection",)
            for above in self.of(parent):
                head = above.text.rpartition("|")[0]
                if len(_segments(head)) == len(segments):
                    return kept, above.parents
        return kept, ()


def parts_of(text: str) -> list[str]:
    """Return the names of the parts of a pattern, each once.

    >>> parts_of("{connection}/model/{model}/{model}::{explore}")
    ['connection', 'model', 'explore']
    """
    return list(dict.fromkeys(name.rstrip("*@") for name in _PLACE.findall(text)))


def stem(parameter: str) -> str:
    """Return what a parameter is the qualifiedName of.

    >>> stem("schema_qualified_name")
    'schema'
    """
    return parameter.removesuffix("_qualified_name")


def _segments(text: str) -> list[str]:
    found: list[str] = []
    for segment in text.split("/"):
        found += [segment] * (CONNECTION_SEGMENTS if segment == "{connection}" else 1)
    return found


def renamed(pattern: Pattern, name: str) -> str:
    """Return the pattern of a parent, whose own name is something else for its children."""
    own = pattern.own_parts
    others = set(parts_of(pattern.whole)) - set(own)
    if not own or name in others:
        return pattern.whole
    old = "name" if "name" in own else own[-1]
    return re.sub(rf"\{{{old}([*@]?)\}}", rf"{{{name}\1}}", pattern.whole)


def _choices(template: str) -> Iterator[str]:
    """The templates that one with ``{p or q}`` stands for."""
    for place in _PLACE.finditer(template):
        if " or " in place[1]:
            for choice in place[1].split(" or "):
                yield from _choices(f"{template[: place.start()]}{{{choice}}}{template[place.end() :]}")
            return
    yield template
