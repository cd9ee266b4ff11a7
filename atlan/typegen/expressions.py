"""The little language in which recipes say what a value is made of.

A value is a template, in which ``{…}`` stands for an argument:

====================  =====================================================
``{p}``               the argument, as it is sent
``{p or q[-1]}``      the first of the arguments that is given, or a part of it
``{p[3]}``            its fourth segment between slashes; ``{p[-1]}`` the last
``{p[:4]}``           its first four segments
``{p.value}``         an attribute of it, such as the value of an enumeration member
====================  =====================================================

or a call of a hand-written function: ``{call: glossary.anchor_of, with: [anchor, glossary_guid]}``, which is
given the arguments themselves.
Anything that is not text is itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from atlan.typegen.problems import CodegenError

_AS_THEY_ARE: Final[Mapping[str, str]] = {}
_PLACE = re.compile(r"\{([^{}]*)\}")
_SEGMENT = re.compile(r"(?P<name>\w+)\[(?P<index>-?\d+)\]")
_SLICE = re.compile(r"(?P<name>\w+)\[(?P<start>-?\d*):(?P<stop>-?\d*)\]")
_PLAIN = re.compile(r"\w+(\.\w+)*")


@dataclass(frozen=True, slots=True)
class Expression:
    """A piece of Python code.

    Attributes:
        code: the expression.
        needs: the arguments it is made of.
        function: module and name of a hand-written function that it calls.
    """

    code: str
    needs: tuple[str, ...] = ()
    function: tuple[str, str] | None = None


def compile_value(
    value: Any, known: Collection[str], where: str, sent: Mapping[str, str] = _AS_THEY_ARE
) -> Expression:
    """Turn a value of a recipe into an expression.

    Args:
        value: as the recipe has it.
        known: the names of arguments it may use.
        where: for the error.
        sent: the code that turns an argument into what is sent, for those that differ.

    Raises:
        CodegenError: it uses what is not there, or cannot be read.
    """
    if isinstance(value, dict):
        called = cast("dict[str, Any]", value)
        if set(called) != {"call", "with"}:
            raise CodegenError(f"{where}: a value is text, or has just `call` and `with`")
        module, _, name = str(called["call"]).rpartition(".")
        arguments = [_known(argument, known, where) for argument in called["with"]]
        return Expression(f"{name}({', '.join(arguments)})", tuple(arguments), (module, name))
    if not isinstance(value, str):
        return Expression(repr(value))
    pieces: list[str] = []
    needs: dict[str, None] = {}
    position = 0
    for place in _PLACE.finditer(value):
        code, names = _compile_place(place[1], known, where, sent)
        if place[0] == value:
            return Expression(code, names)
        pieces += [_literal(value[position : place.start()]), f"{{{code}}}"]
        needs.update(dict.fromkeys(names))
        position = place.end()
    if not pieces:
        return Expression(_quoted(value))
    pieces.append(_literal(value[position:]))
    return Expression(f'f"{"".join(pieces)}"', tuple(needs))


def _compile_place(
    place: str, known: Collection[str], where: str, sent: Mapping[str, str]
) -> tuple[str, tuple[str, ...]]:
    codes: list[str] = []
    names: dict[str, None] = {}
    for part in place.split(" or "):
        if match := _SEGMENT.fullmatch(part):
            codes.append(f"segment({match['name']}, {match['index']})")
        elif match := _SLICE.fullmatch(part):
            codes.append(f"segments({match['name']}, {match['start'] or None}, {match['stop'] or None})")
        elif match := _PLAIN.fullmatch(part):
            codes.append(sent.get(part, part))
        else:
            raise CodegenError(f"{where}: cannot read {{{place}}}")
        names[_known(re.split(r"\W", part, maxsplit=1)[0], known, where)] = None
    return " or ".join(codes), tuple(names)


def _known(name: str, known: Collection[str], where: str) -> str:
    if name not in known:
        raise CodegenError(f"{where}: there is no argument {name}")
    return name


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("{", "{{").replace("}", "}}")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
