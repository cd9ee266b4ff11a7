"""What people put beside an asset: its readme, and links."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Converted
from atlan.model.entity.base import Entity
from atlan.model.entity.references import qualified_name_of, reference_to

if TYPE_CHECKING:
    from typing import Self


class QuotedCodec(codecs.Codec[str]):
    """Text that is percent-encoded on the wire."""

    __slots__ = ()

    def read(self, value: Any) -> Any:
        from urllib.parse import unquote

        return unquote(value) if isinstance(value, str) else value

    def write(self, value: Any) -> str:
        from urllib.parse import quote

        if not isinstance(value, str):
            raise codecs.Mismatch(self.expected)
        return quote(value)


_QUOTED = QuotedCodec("a str")


class Quoted(Converted[str, str]):
    """An attribute of all assets that is percent-encoded in this type; its search field is that of all assets.

    Args:
        wire: name on the wire.
        constant: name of the search field.
    """

    __slots__ = ("constant",)

    def __init__(self, wire: str, constant: str) -> None:
        super().__init__(wire, _QUOTED)
        self.constant = constant

    if not TYPE_CHECKING:

        def __get__(self, instance, owner):
            return getattr(owner, self.constant) if instance is None else super().__get__(instance, owner)


class ReadmeMethods(Entity):
    """A readme."""

    __slots__ = ()

    if not TYPE_CHECKING:
        # Hidden from type checkers, to whom it looks like the description of any asset.
        description = Quoted("description", "DESCRIPTION")

    @classmethod
    def _of(cls, asset: Entity, content: str, asset_name: str | None) -> Self:
        wire = asset._wire
        guid = wire.get("guid")
        if not guid:
            raise ValueError("asset must have a guid: read or save it first")
        name = asset._attributes.get("name")
        if name and asset_name:
            raise ValueError("asset_name must not be given, because the asset has a name")
        if not name and not asset_name:
            raise ValueError("asset_name is required, because the asset has no name")
        return cls._created(
            {
                "name": f"{name or asset_name} Readme",
                "qualifiedName": f"{guid}/readme",
                "description": _QUOTED.write(content),
                "asset": {"typeName": wire.get("typeName"), "guid": guid},
            }
        )


class LinkMethods(Entity):
    """A link."""

    __slots__ = ()

    @classmethod
    def _on(cls, asset: Entity, name: str, link: str, idempotent: bool) -> Self:
        if idempotent:
            above = qualified_name_of(asset._wire)
            if not above:
                raise ValueError("asset must have a qualified_name for an idempotent link")
            qualified_name = f"{above}/{name}"
        else:
            from uuid import uuid4

            qualified_name = str(uuid4())
        return cls._created(
            {
                "name": name,
                "qualifiedName": qualified_name,
                "link": link,
                "asset": reference_to(asset._wire),
            }
        )
