"""Who is in which group, and what the records of users and groups say of it."""

from __future__ import annotations

from typing import Any

from atlan.local.records import Records

Json = dict[str, Any]

_MEMBERSHIP = "membership"


def join(records: Records, group: str, user: str) -> bool:
    """Make a user a member; False when it is one already."""
    number = f"{group}/{user}"
    if records.get(_MEMBERSHIP, number) is not None:
        return False
    records.put(_MEMBERSHIP, number, {"group": group, "user": user})
    return True


def leave(records: Records, group: str, user: str) -> bool:
    """Take a member out; False when it is none."""
    return records.remove(_MEMBERSHIP, f"{group}/{user}")


def dissolve(records: Records, *, group: str | None = None, user: str | None = None) -> None:
    """End all memberships of a group, or of a user."""
    for membership in records.all(_MEMBERSHIP):
        if group in (None, membership["group"]) and user in (None, membership["user"]):
            leave(records, membership["group"], membership["user"])


def users(records: Records) -> list[Json]:
    """All users, with the number of their groups."""
    memberships = records.all(_MEMBERSHIP)
    return [
        {**user, "groupCount": sum(membership["user"] == user["id"] for membership in memberships)}
        for user in records.all("user")
    ]


def groups(records: Records) -> list[Json]:
    """All groups, with the number of their members."""
    memberships = records.all(_MEMBERSHIP)
    return [
        {**group, "userCount": sum(membership["group"] == group["id"] for membership in memberships)}
        for group in records.all("group")
    ]


def groups_of(records: Records, user: str) -> list[Json]:
    return [group for group in groups(records) if records.get(_MEMBERSHIP, f"{group['id']}/{user}")]


def members_of(records: Records, group: str) -> list[Json]:
    return [user for user in users(records) if records.get(_MEMBERSHIP, f"{group}/{user['id']}")]


def default_groups(records: Records) -> list[Json]:
    """The groups that new users become members of by themselves."""
    return [
        group for group in records.all("group") if group["attributes"].get("isDefault") in (["true"], [True])
    ]
