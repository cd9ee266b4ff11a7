"""Random payloads that fit a schema, as a server might send them: sparse or full, with fields and values of a newer version."""

from __future__ import annotations

from typing import Any

from codegen.lint.walk import resolve
from hypothesis import strategies as st

Strategy = st.SearchStrategy[Any]

#: Below this depth only what is required is sent, so that schemas that refer to themselves come to an end.
_DEEP = 3

_SCALARS = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5)
_ANYTHING = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
_BY_TYPE: dict[str, Strategy] = {
    "string": st.text(max_size=8),
    "integer": st.integers(-(2**53), 2**53),
    "number": st.integers(-1000, 1000) | st.floats(allow_nan=False, allow_infinity=False, width=32),
    "boolean": st.booleans(),
    "null": st.none(),
}


class Payloads:
    """Makes strategies for the schemas of one document.

    Args:
        document: A normalised document.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    def of(self, schema: dict[str, Any], depth: int = 0) -> Strategy:
        """Values that fit a schema, or that fit what a newer server may have made of it."""
        schema = resolve(schema, self._document)
        if "enum" in schema:
            return self._enumeration(schema["enum"])
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return st.one_of([self.of(part, depth) for part in schema[keyword]])
        if "allOf" in schema or "properties" in schema:
            return self._object(schema, depth)
        types = schema.get("type")
        if types is None:
            return _ANYTHING
        return st.one_of(
            [self._typed(kind, schema, depth) for kind in ([types] if isinstance(types, str) else types)]
        )

    def fields(self, schema: dict[str, Any]) -> tuple[dict[str, Any], set[str]]:
        """All fields of an object, inherited ones included, and the required ones among them."""
        fields: dict[str, Any] = {}
        required: set[str] = set()
        for part in schema.get("allOf", []):
            more, needed = self.fields(resolve(part, self._document))
            fields.update(more)
            required |= needed
        fields.update(schema.get("properties", {}))
        return fields, required | set(schema.get("required", []))

    def _typed(self, kind: str, schema: dict[str, Any], depth: int) -> Strategy:
        if kind == "array":
            return st.lists(self.of(schema["items"], depth + 1), max_size=0 if depth >= _DEEP else 2)
        if kind == "object":
            return self._object(schema, depth)
        return _BY_TYPE[kind]

    def _object(self, schema: dict[str, Any], depth: int) -> Strategy:
        fields, required = self.fields(schema)
        known = st.fixed_dictionaries(
            {name: self.of(fields[name], depth + 1) for name in fields if name in required},
            optional={
                name: self.of(value, depth + 1)
                for name, value in fields.items()
                if name not in required and depth < _DEEP
            },
        )
        further = schema.get("additionalProperties")
        if further is False:
            return known
        value = self.of(further, depth + 1) if isinstance(further, dict) else _ANYTHING
        unknown = st.dictionaries(st.text(max_size=4).map("new_{}".format), value, max_size=1)
        return st.builds(lambda described, more: {**described, **more}, known, unknown)

    def _enumeration(self, values: list[Any]) -> Strategy:
        known = st.sampled_from(values)
        if len(values) == 1 or not isinstance(values[0], str):
            return known
        return known | st.text(min_size=1, max_size=5)
