# Derived from atlan/client/aio/group.py by scripts/derive_sync.py. Do not edit.
"""Groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition, groups
from atlan.client.operations.administering import (
    create_group,
    members,
    purge_group,
    remove_members,
    update_group,
)
from atlan.client.operations.finding import non_blank
from atlan.client.results import RecordResults
from atlan.client.sub_client import SubClient
from atlan.model.group import AtlanGroup, CreateGroupRequest, CreateGroupResponse, GroupRequest
from atlan.model.user import AtlanUser, UserRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    Json = dict[str, Any]


class GroupClient(SubClient):
    """Reads, makes and changes groups. The alias of a group is the name that people see."""

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
            ValueError: limit or offset are out of range
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
            ValueError: the text is blank
            AtlanError: the request failed
        """
        wanted = condition({"$and": [{"alias": {"$ilike": f"%{non_blank(alias, 'alias')}%"}}]})
        return self.get(limit=limit, offset=offset, post_filter=wanted)

    def create(self, group: AtlanGroup, user_ids: Sequence[str] | None = None) -> CreateGroupResponse:
        """Make a group.

        Args:
            group: made by `AtlanGroup.create`
            user_ids: ids of its first members

        Returns:
            Its id, and what became of each user.

        Raises:
            InvalidRequestError: the group has no name (400-027)
            ConflictError: there is a group of this name already
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> def make(client: AtlanClient) -> str | None:
        ...     return (client.group.create(AtlanGroup.create("Data team"))).group
        """
        if not group.name:
            from atlan.errors import ErrorCode

            raise ErrorCode.MISSING_GROUP_NAME.exception_with_parameters()
        body = CreateGroupRequest(group, user_ids).to_dict()
        return CreateGroupResponse.wrap(self._client.send(create_group(body)))

    def update(self, group: AtlanGroup) -> None:
        """Change a group.

        Args:
            group: made by `AtlanGroup.create_for_modification`, or read; what is set on it is changed

        Raises:
            ValueError: the group has no id
            NotFoundError: there is no such group
            AtlanError: the request failed
        """
        self._client.send(update_group(group.id or "", group.to_wire()))

    def purge(self, guid: str) -> None:
        """Delete a group. Its members stay.

        Args:
            guid: of the group

        Raises:
            ValueError: the guid is blank
            NotFoundError: there is no such group
            AtlanError: the request failed
        """
        self._client.send(purge_group(guid))

    def get_members(self, guid: str, request: UserRequest | None = None) -> RecordResults[AtlanUser]:
        """The members of a group, in pages.

        Args:
            guid: of the group
            request: filter, sorting and size of a page; sorted by name unless given

        Raises:
            ValueError: the guid is blank
            NotFoundError: there is no such group
            AtlanError: the request failed
        """
        wanted = request or UserRequest()

        def send(offset: int, limit: int) -> Json:
            return self._client.send(members(guid, wanted.page(offset, limit)))

        results = RecordResults(AtlanUser, send, wanted.limit, wanted.offset)
        results.next_page()
        return results

    def remove_users(self, guid: str, user_ids: Sequence[str]) -> None:
        """Remove members from a group.

        Args:
            guid: of the group
            user_ids: ids of the users; those who are no members do no harm

        Raises:
            ValueError: an argument is blank or empty
            AtlanError: the request failed
        """
        self._client.send(remove_members(guid, user_ids))
