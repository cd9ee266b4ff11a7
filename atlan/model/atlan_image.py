"""Images that were uploaded, such as the icons of tags."""

from __future__ import annotations

from atlan.model.entity.attributes import Flag, Moment, Text
from atlan.model.record import Document


class AtlanImage(Document):
    """An image in the store of the tenant. Its id goes into the definition of a tag or of custom metadata.

    >>> AtlanImage.wrap({"id": "i-1", "rawName": "icon.png"}).raw_name
    'icon.png'
    """

    __slots__ = ()

    id: Text[str] = Text("id")
    version: Text[str] = Text("version")
    created_at: Moment[str] = Moment("createdAt")
    updated_at: Moment[str] = Moment("updatedAt")
    file_name: Text[str] = Text("fileName")
    raw_name: Text[str] = Text("rawName")
    key: Text[str] = Text("key")
    extension: Text[str] = Text("extension")
    content_type: Text[str] = Text("contentType")
    file_size: Text[str] = Text("fileSize")
    is_encrypted: Flag[str] = Flag("isEncrypted")
    redirect_url: Text[str] = Text("redirectUrl")
    is_uploaded: Flag[str] = Flag("isUploaded")
    uploaded_at: Text[str] = Text("uploadedAt")
    is_archived: Flag[str] = Flag("isArchived")
