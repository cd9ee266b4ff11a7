"""Users, groups and roles as the platform sends them, turned into look-up tables. Pure and immutable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


SERVICE_ACCOUNT: Final = "service-account-"
"""What the name of the user begins with as whom an API token acts; the token's client id follows."""


class Directory:
    """Records of one kind by id and by what else they are known as.

    Args:
        records: of the platform service
        name: key of a record that holds its name
        alias: key of a record that holds another name for it, if there is one

    >>> groups = Directory([{"id": "1", "name": "data_team", "alias": "Data team"}], "name", "alias")
    >>> groups.names["1"], groups.ids["data_team"], groups.aliases["Data team"]
    ('data_team', '1', '1')
    """

    __slots__ = ("aliases", "ids", "names")

    def __init__(self, records: Sequence[Mapping[str, Any]], name: str, alias: str | None = None) -> None:
        self.names: Mapping[str, str] = _by("id", name, records)
        self.ids: Mapping[str, str] = {known_as: record_id for record_id, known_as in self.names.items()}
        self.aliases: Mapping[str, str] = _by(alias, "id", records) if alias is not None else {}

    def with_name(self, record_id: str, name: str) -> Directory:
        """A copy with one more record."""
        more = Directory((), "name")
        more.names = {**self.names, record_id: name}
        more.ids = {**self.ids, name: record_id}
        more.aliases = self.aliases
        return more


def _by(key: str, value: str, records: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    return {record[key]: record[value] for record in records if record.get(key) and record.get(value)}
