"""Requests for lists of users and groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.immutable import Immutable, assign

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self


def check_page(offset: object, limit: object) -> None:
    """Refuse a page that no list has.

    Args:
        offset: how many records to skip.
        limit: how many records to give back at most.

    Raises:
        ValueError: when one is no whole number, or out of range.
    """
    if type(offset) is not int or type(limit) is not int or offset < 0 or limit < 1:
        raise ValueError(
            f"offset must be a whole number from 0 on and limit one from 1 on, not {offset!r} and {limit!r}"
        )


class ListRequest(Immutable):
    """A page of a list.

    Args:
        post_filter: filter as JSON text, such as ``{"name":"x"}``.
        sort: name of the field to sort by, with a leading minus for descending.
        count: whether to give back totals.
        offset: how many records to skip.
        limit: how many records to give back at most.
        columns: names of the fields to fill.

    Raises:
        ValueError: when offset or limit are out of range.
    """

    __slots__ = ("post_filter", "sort", "count", "offset", "limit", "columns")

    post_filter: str | None
    sort: str | None
    count: bool
    offset: int
    limit: int
    columns: tuple[str, ...]

    def __init__(
        self,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
        limit: int = 20,
        columns: Iterable[str] | None = None,
    ) -> None:
        check_page(offset, limit)
        assign(self, "post_filter", post_filter)
        assign(self, "sort", sort)
        assign(self, "count", count)
        assign(self, "offset", offset)
        assign(self, "limit", limit)
        assign(self, "columns", tuple(columns or ()))

    @property
    def query_params(self) -> dict[str, Any]:
        """The parameters of the query, those that were not given left out."""
        params: dict[str, Any] = {"limit": self.limit, "offset": self.offset, "count": self.count}
        if self.post_filter is not None:
            params["filter"] = self.post_filter
        if self.sort is not None:
            params["sort"] = self.sort
        if self.columns:
            params["columns"] = list(self.columns)
        return params

    def page(self, offset: int, limit: int | None = None) -> Self:
        """Return the same request for another page.

        Args:
            offset: how many records to skip.
            limit: how many records to give back at most; as many as before if left out.

        >>> ListRequest(sort="name").page(offset=20).query_params
        {'limit': 20, 'offset': 20, 'count': True, 'sort': 'name'}
        """
        return self._with(offset=offset, limit=self.limit if limit is None else limit)
