"""The tags of a tenant, by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity.open_enum import OpenEnum

if TYPE_CHECKING:
    from typing import Self


class TagName(OpenEnum):
    """Names of tags: text that can be given wherever the name of a tag is asked for.

    >>> class Tag(TagName):
    ...     PII = "Personal data", "aB3"
    ...     SNOWFLAKE_PII = "PII in Snowflake", "cD4", "synced"
    >>> Tag.PII == "Personal data", Tag.PII.tag_id, Tag.PII.is_synced, Tag.SNOWFLAKE_PII.is_synced
    (True, 'aB3', False, True)
    """

    _tag_id: str
    _synced: bool

    def __new__(cls, name: str, tag_id: str = "", synced: str = "") -> Self:
        member = str.__new__(cls, name)
        member._value_ = name
        member._tag_id = tag_id
        member._synced = bool(synced)
        return member

    @property
    def tag_id(self) -> str | None:
        """The id of the tag on the tenant that the class was made from; None for a tag it does not list."""
        return getattr(self, "_tag_id", "") or None

    @property
    def is_synced(self) -> bool:
        """Whether the tag is synced with a source, so that it can have values there."""
        return getattr(self, "_synced", False)
