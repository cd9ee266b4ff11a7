"""What can be done with every asset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity.base import Entity

if TYPE_CHECKING:
    from atlan.model.core import Announcement
    from atlan.model.lineage import FluentLineage


class AssetMethods(Entity):
    """Any asset."""

    __slots__ = ()

    def remove_description(self) -> None:
        """Clear the description that comes from the source, when saved."""
        self._clear("description")

    def remove_user_description(self) -> None:
        """Clear the description that people wrote, when saved."""
        self._clear("userDescription")

    def remove_owners(self) -> None:
        """Clear the owners, users and groups, when saved."""
        self._clear("ownerUsers", "ownerGroups")

    def remove_certificate(self) -> None:
        """Clear the certificate and its message, when saved."""
        self._clear("certificateStatus", "certificateStatusMessage")

    def remove_announcement(self) -> None:
        """Clear the announcement, when saved."""
        self._clear("announcementType", "announcementTitle", "announcementMessage")

    def has_announcement(self) -> bool:
        """Whether anything is announced."""
        return bool(self._attributes.get("announcementType") or self._attributes.get("announcementTitle"))

    def get_announcement(self) -> Announcement | None:
        """Return what is announced, or None without a type and a title."""
        from atlan.model.core import Announcement
        from atlan.model.enums import AnnouncementType

        attributes = self._attributes
        kind, title = attributes.get("announcementType"), attributes.get("announcementTitle")
        if not kind or not title:
            return None
        return Announcement(AnnouncementType.of(kind), title, attributes.get("announcementMessage"))

    get_announcment = get_announcement
    """The name under which scripts may know it."""

    def set_announcement(self, announcement: Announcement) -> None:
        """Announce something, when saved."""
        self._assign("announcementType", str(announcement.announcement_type.value))
        self._assign("announcementTitle", announcement.announcement_title)
        self._assign("announcementMessage", announcement.announcement_message)

    @staticmethod
    def lineage(guid: str, include_archived: bool = False) -> FluentLineage:
        """Start a request for the assets up or down the lineage of one.

        Args:
            guid: of the asset to start at.
            include_archived: whether archived assets and links count, too.

        >>> from atlan.model.assets import Asset
        >>> Asset.lineage("8f1c").request.guid
        '8f1c'
        """
        from atlan.model.lineage import FluentLineage

        if include_archived:
            return FluentLineage(starting_guid=guid)
        active = Entity.STATUS.in_lineage.eq("ACTIVE")
        return FluentLineage(
            starting_guid=guid,
            include_in_results=active,
            where_assets=active,
            where_relationships=active,
        )

    def _clear(self, *names: str) -> None:
        for name in names:
            self._assign(name, None)
            if self._views:
                self._views.pop(name, None)
