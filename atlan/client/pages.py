# Derived from atlan/client/aio/pages.py by scripts/derive_sync.py. Do not edit.
"""Lists that come in pages, fetched while they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Item = TypeVar("Item")
PagerT = TypeVar("PagerT")


class Pages(Generic[Item, PagerT]):
    """A list in pages. The first page is there at once; the others are fetched when they are needed.

    It can be read more than once: the first iteration goes on from the current page, every further one asks the tenant
    again from the start. A list is for one task; asking again gives another.

    Args:
        new_pager: makes what knows which page comes next, for one walk through the list
    """

    def __init__(self, new_pager: Callable[[], PagerT]) -> None:
        self._new_pager = new_pager
        self._walk: Walk[Item, PagerT] = Walk(new_pager())
        self._iterated = False

    def current_page(self) -> list[Item]:
        """What is on the page that was fetched last; nothing behind the last page."""
        return self._walk.page

    def next_page(self, start: int | None = None, size: int | None = None) -> bool:
        """Fetch the next page and make it the current one.

        Args:
            start: how many to skip, counted from the first, to jump to another place
            size: how many to ask for, from here on

        Returns:
            Whether there is such a page.

        Raises:
            AtlanError: when the page could not be fetched; asking again is possible
        """
        self._walk.page = self._read(self._walk, start, size)
        return bool(self._walk.page)

    def pages(self) -> Iterator[list[Item]]:
        """All pages, one after the other, each as a list.

        Raises:
            AtlanError: when a page could not be fetched
        """
        if self._iterated:
            self._walk = Walk(self._new_pager())
            self.next_page()
        self._iterated = True
        walk = self._walk
        while walk.page:
            yield walk.page
            walk.page = self._read(walk, None, None)

    def __iter__(self) -> Iterator[Item]:
        return (item for page in self.pages() for item in page)

    def _read(self, walk: Walk[Item, PagerT], start: int | None, size: int | None) -> list[Item]:
        """The next page of a walk; an empty one means the end."""
        raise NotImplementedError


class Walk(Generic[Item, PagerT]):
    """One walk through the pages of a list.

    Args:
        pager: knows which page comes next
    """

    __slots__ = ("page", "pager")

    def __init__(self, pager: PagerT) -> None:
        self.pager = pager
        self.page: list[Item] = []
