"""Patterns over terms: wildcards, regular expressions as the index writes them, and near misses."""

from __future__ import annotations

import re
from collections.abc import Callable

from atlan.local.errors import bad_query

Predicate = Callable[[str], bool]

_WIDEST_RANGE = 10_000

_WILDCARD_END = re.compile(r"[*?\\]")
_REGEXP_SPECIAL = re.compile(r'[.?+*|{}\[\]()"\\#@&<>~^$]')
_AUTO_BOUNDS = re.compile(r"AUTO(?::(\d+),(\d+))?", re.IGNORECASE)
_NUMBER_RANGE = re.compile(r"<(\d+)-(\d+)>")


def literal_prefix(pattern: str, *, regexp: bool) -> str:
    """How everything that the pattern matches begins.

    >>> literal_prefix("ab*c", regexp=False), literal_prefix("abc?", regexp=True), literal_prefix("a|b", regexp=True)
    ('ab', 'ab', '')
    """
    special = (_REGEXP_SPECIAL if regexp else _WILDCARD_END).search(pattern)
    if special is None:
        return pattern
    if not regexp:
        return pattern[: special.start()]
    if "|" in pattern:
        return ""
    return pattern[: max(special.start() - 1, 0)]


def equal_caseless(folded: str) -> Predicate:
    return lambda term: term.lower() == folded


def wildcard(pattern: str, *, caseless: bool) -> Predicate:
    """``*`` stands for any text, ``?`` for one character, a backslash takes the meaning from the next.

    >>> wildcard("ord*_20?", caseless=False)("orders_202")
    True
    """
    parts: list[str] = []
    characters = iter(pattern)
    for character in characters:
        if character == "\\":
            parts.append(re.escape(next(characters, "\\")))
        else:
            parts.append({"*": ".*", "?": "."}.get(character) or re.escape(character))
    return _compiled("".join(parts), caseless)


def regexp(pattern: str, *, caseless: bool) -> Predicate:
    """The index's regular expressions: always about the whole term, ``@`` any text, ``#`` nothing, ``<1-9>`` numbers.

    >>> regexp("tab(le|s)_<1-20>", caseless=False)("table_12")
    True
    """
    parts: list[str] = []
    position, in_class = 0, False
    while position < len(pattern):
        character = pattern[position]
        step = 1
        if character == "\\" and position + 1 < len(pattern):
            following = pattern[position + 1]
            parts.append(f"\\{following}" if following in "dDwWsS" else re.escape(following))
            step = 2
        elif in_class:
            in_class = character != "]"
            parts.append("\\[" if character == "[" else character)
        elif character == "[":
            in_class = True
            parts.append("[")
        elif character == '"':
            end = pattern.find('"', position + 1)
            if end < 0:
                raise bad_query(f"the quotation mark in the regular expression {pattern} is not closed")
            parts.append(re.escape(pattern[position + 1 : end]))
            step = end - position + 1
        elif character == "<" and (numbers := _NUMBER_RANGE.match(pattern, position)):
            parts.append(_number_between(int(numbers[1]), int(numbers[2])))
            step = numbers.end() - position
        elif character in "~&":
            raise bad_query(f"the local tenant knows no {character} in regular expressions")
        else:
            parts.append({"@": ".*", "#": "(?!)", "^": "\\^", "$": "\\$"}.get(character, character))
        position += step
    return _compiled("".join(parts), caseless)


def fuzzy(word: str, distance: int, prefix_length: int, *, transpositions: bool) -> Predicate:
    """Terms that some edits turn into the word.

    >>> fuzzy("orders", 1, 0, transpositions=True)("odrers")
    True
    """
    prefix = word[:prefix_length]
    return lambda term: term.startswith(prefix) and _edits(word, term, distance, transpositions) <= distance


def allowed_edits(fuzziness: str | int | None, word: str) -> int:
    """How many edits a fuzziness setting allows for a word.

    >>> allowed_edits("AUTO", "ab"), allowed_edits("AUTO", "abcd"), allowed_edits("AUTO:2,4", "abcd"), allowed_edits(1, "")
    (0, 1, 2, 1)
    """
    setting = "AUTO" if fuzziness is None else str(fuzziness)
    if not setting.upper().startswith("AUTO"):
        try:
            return min(int(float(setting)), 2)
        except (ValueError, OverflowError):
            raise bad_query(f"{setting} is not a fuzziness") from None
    bounds = _AUTO_BOUNDS.fullmatch(setting)
    if bounds is None:
        raise bad_query(f"{setting} is not a fuzziness")
    low, high = int(bounds[1] or 3), int(bounds[2] or 6)
    return 0 if len(word) < low else 1 if len(word) < high else 2


def _compiled(expression: str, caseless: bool) -> Predicate:
    try:
        compiled = re.compile(expression, re.DOTALL | (re.IGNORECASE if caseless else 0))
    except (re.error, OverflowError, RecursionError) as error:
        raise bad_query(f"{expression} is not a regular expression: {error}") from None
    return lambda term: compiled.fullmatch(term) is not None


def _number_between(low: int, high: int) -> str:
    if not low <= high <= low + _WIDEST_RANGE:
        raise bad_query(
            f"the numbers <{low}-{high}> are not a range, or a wider one than the local tenant follows"
        )
    return "(?:" + "|".join(str(number) for number in range(high, low - 1, -1)) + ")"


def _edits(one: str, other: str, limit: int, transpositions: bool) -> int:
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    two_before: list[int] = []
    before = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if transpositions and i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, two_before[j - 2] + 1)
            row.append(cost)
        two_before, before = before, row
    return before[-1]
