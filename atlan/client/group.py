# Derived from atlan/client/aio/group.py by scripts/derive_sync.py. Do not edit.
"""Groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition, groups
from atlan.client.results import RecordResults
from atlan.client.sub_client import SubClient
from atlan.model.group import AtlanGroup, GroupRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    Json = dict[str, Any]


class GroupClient(SubClient):
    """Reads groups. The alias of a group is the name that people see."""

    def get(
        self,
        limit: int = 20,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
        columns: Sequence[str] | None = None,
    ) -> RecordResults[AtlanGroup]:
        """Groups that match a filter, in pages.

        Args:
            limit: groups of a page
            post_filter: condition, as JSON text such as `{"name": "data_team"}`
            sort: field to sort by, with a leading minus for the largest first
            count: whether totals are wanted, too
            offset: groups to skip
            columns: fields to fill in; unless given, those that the tenant chooses

        Raises:
            AtlanError: the request failed
        """
        request = GroupRequest(post_filter, sort, count, offset, limit, columns)

        def send(offset: int, limit: int) -> Json:
            return self._client.send(groups(request.page(offset, limit)))

        results = RecordResults(AtlanGroup, send, limit, offset)
        results.next_page()
        return results

    def get_all(
        self,
        limit: int = 20,
        offset: int = 0,
        sort: str | None = "name",
        columns: Sequence[str] | None = None,
    ) -> RecordResults[AtlanGroup]:
        """All groups, in pages.

        Args:
            limit: groups of a page
            offset: groups to skip
            sort: field to sort by, with a leading minus for the largest first
            columns: fields to fill in; unless given, those that the tenant chooses

        Raises:
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> def aliases(client: AtlanClient) -> list[str | None]:
        ...     return [group.alias for group in client.group.get_all()]
        """
        return self.get(limit=limit, offset=offset, sort=sort, columns=columns)

    def get_by_name(self, alias: str, limit: int = 20, offset: int = 0) -> RecordResults[AtlanGroup]:
        """Groups whose alias contains a text.

        Args:
            alias: the text, in any case
            limit: groups of a page
            offset: groups to skip

        Raises:
            AtlanError: the request failed
        """
        wanted = condition({"$and": [{"alias": {"$ilike": f"%{alias}%"}}]})
        return self.get(limit=limit, offset=offset, post_filter=wanted)
