# Derived from atlan/client/aio/role.py by scripts/derive_sync.py. Do not edit.
"""Roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import roles
from atlan.client.results import RecordResults
from atlan.client.sub_client import SubClient
from atlan.model.listing import ListRequest
from atlan.model.role import AtlanRole

if TYPE_CHECKING:
    Json = dict[str, Any]


class RoleClient(SubClient):
    """Reads roles. The names of workspace roles begin with a dollar sign."""

    def get(
        self,
        limit: int = 100,
        post_filter: str | None = None,
        sort: str | None = None,
        count: bool = True,
        offset: int = 0,
    ) -> RecordResults[AtlanRole]:
        """Roles that match a filter, in pages.

        Args:
            limit: roles of a page
            post_filter: condition, as JSON text such as `{"name": {"$ilike": "$%"}}`
            sort: field to sort by, with a leading minus for the largest first
            count: whether totals are wanted, too
            offset: roles to skip

        Raises:
            ValueError: limit or offset are out of range
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> def names(client: AtlanClient) -> list[str | None]:
        ...     return [role.name for role in client.role.get(sort="name")]
        """
        request = ListRequest(post_filter=post_filter, sort=sort, count=count, offset=offset, limit=limit)

        def send(offset: int, limit: int) -> Json:
            return self._client.send(roles(request.page(offset, limit)))

        results = RecordResults(AtlanRole, send, limit, offset)
        results.next_page()
        return results

    def get_all(self) -> RecordResults[AtlanRole]:
        """All roles, in pages.

        Raises:
            AtlanError: the request failed
        """
        return self.get()
