"""The categories of a glossary as a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from atlan.model.assets import AtlasGlossary, AtlasGlossaryCategory
    from atlan.model.fields.atlan_fields import AtlanField
    from atlan.model.search import IndexSearchRequest


class CategoryHierarchy:
    """Categories, each below its parent. A category whose parent is not there, for example archived, is a root.

    Args:
        categories: in the order in which those of one parent are to be listed
    """

    def __init__(self, categories: Iterable[AtlasGlossaryCategory]) -> None:
        self._categories = {category.guid or "": category for category in categories}
        self._children: dict[str, list[AtlasGlossaryCategory]] = {}
        self._roots: list[AtlasGlossaryCategory] = []
        for category in self._categories.values():
            parent = _parent_guid(category)
            if parent in self._categories:
                self._children.setdefault(parent, []).append(category)
            else:
                self._roots.append(category)
        for guid, children in self._children.items():
            # Shown, not set: saving a category must not send what is below it.
            self._categories[guid]._view("childrenCategories", children)  # pyright: ignore[reportPrivateUsage]

    @classmethod
    def of(cls, categories: list[AtlasGlossaryCategory], glossary: str) -> CategoryHierarchy:
        """The hierarchy of a glossary.

        Args:
            categories: all of its categories
            glossary: its qualifiedName

        Raises:
            NotFoundError: there are none (404-015)
        """
        if not categories:
            raise ErrorCode.NO_CATEGORIES.exception_with_parameters(glossary)
        return cls(categories)

    @property
    def root_categories(self) -> list[AtlasGlossaryCategory]:
        """The categories at the top."""
        return list(self._roots)

    def get_category(self, guid: str) -> AtlasGlossaryCategory:
        """One category.

        Args:
            guid: its GUID

        Raises:
            KeyError: it is not in this glossary
        """
        return self._categories[guid]

    @property
    def breadth_first(self) -> list[AtlasGlossaryCategory]:
        """All categories, level by level from the top."""
        ordered = list(self._roots)
        for category in ordered:
            ordered += self._below(category)
        return ordered

    @property
    def depth_first(self) -> list[AtlasGlossaryCategory]:
        """All categories, each followed by everything below it."""
        return list(self._descent(self._roots))

    def _descent(self, categories: list[AtlasGlossaryCategory]) -> Iterator[AtlasGlossaryCategory]:
        waiting = categories[::-1]
        while waiting:
            category = waiting.pop()
            yield category
            waiting += self._below(category)[::-1]

    def _below(self, category: AtlasGlossaryCategory) -> list[AtlasGlossaryCategory]:
        return self._children.get(category.guid or "", [])


def search_for_categories(
    glossary: AtlasGlossary,
    attributes: Iterable[str | AtlanField] | None,
    related_attributes: Iterable[str | AtlanField] | None,
) -> IndexSearchRequest:
    """The search for the categories of a glossary, by name.

    Args:
        glossary: the glossary, with its qualifiedName
        attributes: names or fields of the attributes wanted of each category
        related_attributes: names or fields wanted of related assets

    Raises:
        InvalidRequestError: the glossary has no qualifiedName (400-049)
    """
    from atlan.model.assets import AtlasGlossaryCategory
    from atlan.model.fluent_search import CompoundQuery, FluentSearch
    from atlan.model.search import Term

    if not glossary.qualified_name:
        raise ErrorCode.GLOSSARY_MISSING_QUALIFIED_NAME.exception_with_parameters()
    search = (
        FluentSearch()
        .where(CompoundQuery.active_assets())
        .where(CompoundQuery.asset_type(AtlasGlossaryCategory))
        .where(Term.with_glossary(glossary.qualified_name))
        .page_size(20)
        .sort(AtlasGlossaryCategory.NAME.order())
        .include_on_results("parentCategory")
    )
    for attribute in attributes or ():
        search = search.include_on_results(attribute)
    for attribute in related_attributes or ():
        search = search.include_on_relations(attribute)
    return search.to_request()


def _parent_guid(category: AtlasGlossaryCategory) -> Any:
    parent = category.parent_category
    return parent.guid if parent is not None else None
