"""Examples of factories that have none of their own, made of what their parameters are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from atlan.typegen.grammar import Grammar, parts_of, renamed, stem
from atlan.typegen.recipes import Method

_MOST = 100
_PLACE = re.compile(r"\{([^{}]*)\}")
_ARGUMENT = re.compile(r"(?P<name>\w+)(\[(?P<index>-?\d+)\]|\[:(?P<stop>-?\d+)\])?")


class Samples:
    """Makes examples.

    Args:
        grammar: what qualifiedNames look like.
        areas: of the types; what they lie in is called after them.
    """

    def __init__(self, grammar: Grammar, areas: Mapping[str, str]) -> None:
        self.grammar = grammar
        self.areas = areas

    def example(self, owner: str, name: str, method: Method) -> list[str]:
        """Return the lines of an example: what a call with the required arguments makes.

        Nothing for a factory that hand-written code completes, or that needs more than text.
        """
        arguments = self._arguments(owner, name, method)
        if arguments is None:
            return []
        known = {**arguments}
        for parameter in method.inside:
            known.setdefault("connection_qualified_name", "/".join(known.get(parameter, "").split("/")[:3]))
        for attribute, template in (
            ("qualified_name", method.qualified_name),
            ("name", method.sets.get("name", "{name}")),
        ):
            result = _evaluated(template, known, method)
            if result is not None:
                return _shown(f"{owner}.{name}", arguments, attribute, result)
        return []

    def _arguments(self, owner: str, name: str, method: Method) -> dict[str, str] | None:
        if name not in {"creator", "creator_with_prefix"} or method.calls or method.asks:
            return None
        required = [one for one, kind in method.parameters.items() if "=" not in kind]
        required += method.exactly_one_of[:1] or method.at_least_one_of[:1]
        connection = f"default/{method.connector or self._connector(owner)}/1700000000"
        found: dict[str, str] = {}
        for parameter in required:
            if not re.match(r"(int \| )?str\b", method.parameters[parameter]):
                return None
            found[parameter] = self._text(parameter, owner, method, connection)
        return found

    def _text(self, parameter: str, owner: str, method: Method, connection: str) -> str:
        if parameter == "connection_qualified_name":
            return connection
        if parameter in method.inside:
            return _filled(
                renamed(self.grammar.of(method.inside[parameter][0])[0], stem(parameter)), connection
            )
        if method.ancestors is not None and parameter == method.ancestors["of"]:
            return "/".join([connection, *method.ancestors["levels"]])
        if method.ancestors is not None and stem(parameter) in method.ancestors["levels"]:
            levels = list(method.ancestors["levels"])
            return "/".join([connection, *levels[: levels.index(stem(parameter)) + 1]])
        return parameter

    def _connector(self, owner: str) -> str:
        return self.areas[owner].replace("_", "-")


def _shown(called: str, arguments: Mapping[str, str], attribute: str, result: str) -> list[str]:
    shown = [f'{argument}="{value}"' for argument, value in arguments.items()]
    call = f">>> {called}({', '.join(shown)}).{attribute}"
    if len(call) <= _MOST:
        return [call, repr(result)]
    return [
        f">>> {called}(",
        *(f"...     {argument}," for argument in shown),
        f"... ).{attribute}",
        repr(result),
    ]


def _evaluated(template: Any, known: Mapping[str, str], method: Method) -> str | None:
    """What a template makes of arguments; None if it is made of more than these."""
    if not isinstance(template, str):
        return None
    pieces: list[str] = []
    position = 0
    for place in _PLACE.finditer(template):
        choices = (_part(choice, known, method) for choice in place[1].split(" or "))
        found = next((choice for choice in choices if choice is not None), None)
        if found is None:
            return None
        pieces += [template[position : place.start()], found]
        position = place.end()
    return "".join(pieces) + template[position:]


def _part(place: str, known: Mapping[str, str], method: Method) -> str | None:
    match = _ARGUMENT.fullmatch(place)
    if match is None:
        return None
    name, index, stop = match["name"], match["index"], match["stop"]
    value = known.get(name) or _evaluated(method.values.get(name), known, method)
    if value is None:
        return None
    segments = value.split("/")
    if index is not None:
        return segments[int(index)]
    return value if stop is None else "/".join(segments[: int(stop)])


def _filled(pattern: str, connection: str) -> str:
    """Call every part of a pattern what it is.

    >>> _filled("{connection}/project/{project}/model/{name*}", "default/looker/1")
    'default/looker/1/project/project/model/name'
    """
    for part in parts_of(pattern):
        value = connection if part == "connection" else part
        pattern = re.sub(rf"\{{{part}[*@]?\}}", value, pattern)
    return pattern
