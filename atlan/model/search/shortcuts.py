"""The machinery of the ``with_…`` constructors: a query class with its field already chosen.

``with_guid = on(TermAttributes.GUID)`` in a query class makes ``Term.with_guid(value, boost=…)`` the same as
``Term("__guid", value, boost=…)``: same parameters, same checks, seen as such by type checkers and editors.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from atlan.model.search.attributes import TermAttributes
from atlan.model.search.values import wrong_type

if TYPE_CHECKING:
    from collections.abc import Callable

    from atlan.model.search.attributes import Attributes

P = ParamSpec("P")
Q = TypeVar("Q")


class on:  # noqa: N801  (reads as a word where it is used)
    """A constructor of the owning query class for one field.

    Args:
        field: of the index.
        accepts: types the value may have, if not all that the query accepts.
    """

    __slots__ = ("accepts", "field", "name")

    def __init__(self, field: Attributes, *accepts: type) -> None:
        self.field: str = field.value
        self.accepts = accepts

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: Callable[Concatenate[str, P], Q]) -> Callable[P, Q]:
        if not self.accepts:
            return partial(owner, self.field)

        def construct(*args: P.args, **kwargs: P.kwargs) -> Q:
            value = args[0] if args else kwargs.get("value")
            if type(value) not in self.accepts and not _is_member_of(value, self.accepts):
                names = " or ".join(accepted.__name__ for accepted in self.accepts)
                raise wrong_type(f"value of {self.name}", value, names)
            return owner(self.field, *args, **kwargs)

        return construct


def _is_member_of(value: object, accepted: tuple[type, ...]) -> bool:
    """Whether this is an enumeration member or a subclass instance (a bool is no number here)."""
    return isinstance(value, accepted) and not isinstance(value, bool)


class KeywordShortcuts:
    """The fields that every query of exact values (term, prefix, wildcard, regexp, fuzzy) offers by name."""

    __slots__ = ()

    with_categories = on(TermAttributes.CATEGORIES, str)
    with_created_by = on(TermAttributes.CREATED_BY, str)
    with_glossary = on(TermAttributes.GLOSSARY, str)
    with_guid = on(TermAttributes.GUID, str)
    with_meanings = on(TermAttributes.MEANINGS, str)
    with_modified_by = on(TermAttributes.MODIFIED_BY, str)
    with_name = on(TermAttributes.NAME, str)
    with_owner_groups = on(TermAttributes.OWNER_GROUPS, str)
    with_owner_users = on(TermAttributes.OWNER_USERS, str)
    with_parent_category = on(TermAttributes.PARENT_CATEGORY, str)
    with_qualified_name = on(TermAttributes.QUALIFIED_NAME, str)
    with_state = on(TermAttributes.STATE, str)
    with_super_type_names = on(TermAttributes.SUPER_TYPE_NAMES, str)
    with_type_name = on(TermAttributes.TYPE_NAME, str)
