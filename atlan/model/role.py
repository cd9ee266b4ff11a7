"""Roles of a workspace."""

from __future__ import annotations

from typing import Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Flag, Integer, ListOf, Text
from atlan.model.record import Document, InnerList


class AtlanRole(Document):
    """A role, such as ``$admin``.

    >>> AtlanRole.wrap({"id": "r1", "name": "$admin", "level": "workspace"}).name
    '$admin'
    """

    __slots__ = ()

    id: Text[str] = Text("id")
    name: Text[str] = Text("name")
    """Internal name; those of roles of the workspace begin with ``$``."""
    description: Text[str] = Text("description")
    """The name that people see."""
    client_role: Flag[str] = Flag("clientRole")
    level: Text[str] = Text("level")
    member_count: Text[str] = Text("memberCount")
    user_count: Text[str] = Text("userCount")
    decentralized_roles: ListOf[Any, str] = ListOf("decentralizedRoles", codecs.ANY)


class RoleResponse(Document):
    """A page of roles.

    >>> [role.id for role in RoleResponse.wrap({"totalRecord": 1, "records": [{"id": "r1"}]}).records or ()]
    ['r1']
    """

    __slots__ = ()

    total_record: Integer[str] = Integer("totalRecord")
    """How many roles there are."""
    filter_record: Integer[str] = Integer("filterRecord")
    """How many of them fit the filter."""
    records: InnerList[AtlanRole] = InnerList("records", AtlanRole)
