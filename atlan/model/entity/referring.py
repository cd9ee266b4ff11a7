"""References to assets, and the small assets that updates are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.documents import Documents
from atlan.model.entity.placeholder import is_placeholder
from atlan.model.entity.references import qualified_name_of, reference_to

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.enums import SaveSemantic


class Referring(Documents):
    """What an asset can be reduced to."""

    __slots__ = ()

    @classmethod
    def ref_by_guid(cls, guid: str, semantic: SaveSemantic | None = None) -> Self:
        """Refer to an asset by its guid.

        Args:
            guid: of the asset.
            semantic: what saving does with the reference: replace those that are there (the default),
                append it to them, or remove it from them.

        >>> from atlan.model.assets import Table
        >>> Table.ref_by_guid("8f1c").to_dict()
        {'typeName': 'Table', 'guid': '8f1c'}
        """
        return cls._reference({"typeName": cls._type, "guid": guid}, semantic)

    @classmethod
    def ref_by_qualified_name(cls, qualified_name: str, semantic: SaveSemantic | None = None) -> Self:
        """Refer to an asset by its qualifiedName.

        Args:
            qualified_name: of the asset.
            semantic: what saving does with the reference: replace those that are there (the default),
                append it to them, or remove it from them.

        >>> from atlan.model.assets import Table
        >>> Table.ref_by_qualified_name("default/x/1/t").to_dict()
        {'typeName': 'Table', 'uniqueAttributes': {'qualifiedName': 'default/x/1/t'}}
        """
        unique = {"qualifiedName": qualified_name}
        return cls._reference({"typeName": cls._type, "uniqueAttributes": unique}, semantic)

    @classmethod
    def _reference(cls, wire: dict[str, Any], semantic: SaveSemantic | None) -> Self:
        reference = cls.from_dict(wire)
        if semantic is not None:
            reference.semantic = semantic
        return reference

    @property
    def semantic(self) -> SaveSemantic:
        """What saving does with this reference. It is never sent."""
        from atlan.model.enums import SaveSemantic

        return SaveSemantic(self._wire.get("semantic", "REPLACE"))

    @semantic.setter
    def semantic(self, semantic: SaveSemantic) -> None:
        from atlan.model.enums import SaveSemantic

        self._wire["semantic"] = SaveSemantic(semantic).value

    @classmethod
    def updater(cls, qualified_name: str, name: str) -> Self:
        """Make the smallest asset that can be saved to change an existing one.

        Args:
            qualified_name: of the asset.
            name: of the asset.

        Raises:
            ValueError: when one of them is missing or blank.
            InvalidRequestError: (400-053) on a class that stands for many types.

        >>> from atlan.model.assets import Table
        >>> Table.updater(qualified_name="default/x/1/db/s/orders", name="orders").name
        'orders'
        """
        from atlan.model.entity.creation import refuse_abstract, require

        refuse_abstract(cls)
        require(qualified_name=qualified_name, name=name)
        return cls._updated({"qualifiedName": qualified_name, "name": name})

    def trim_to_required(self) -> Self:
        """Return the smallest asset with which this one can be changed.

        Raises:
            ValueError: when this one does not know its qualifiedName and name.
        """
        return type(self).updater(
            qualified_name=self._qualified_name() or "", name=self._attributes.get("name") or ""
        )

    minimize = trim_to_required

    def trim_to_reference(self) -> Self:
        """Return a reference to this asset: by guid, else by qualifiedName.

        Raises:
            InvalidRequestError: (400-038) when it has neither.
        """
        wire = self._wire
        return type(self).from_dict(
            reference_to({key: value for key, value in wire.items() if key != "relationshipAttributes"})
        )

    relate = trim_to_reference

    def _qualified_name(self) -> str | None:
        return qualified_name_of(self._wire)

    def has_placeholder_guid(self) -> bool:
        """Whether the guid was made here, for an asset that the server has not seen yet."""
        return is_placeholder(self._wire.get("guid"))

    if not TYPE_CHECKING:
        # Types that can be created have a creator of their own, with a signature of its own.

        @classmethod
        def creator(cls, *args: object, **values: object) -> Self:
            """Refuse: assets of this type are not made by scripts."""
            raise NotImplementedError(
                f"{cls.__name__} has no creator: assets of this type are made by Atlan itself"
            )

    @classmethod
    def create(cls, *args: Any, **values: Any) -> Self:
        """Deprecated: the same as ``creator``."""
        return cls._deprecated("create", "creator")(*args, **values)  # type: ignore[no-any-return]

    @classmethod
    def create_for_modification(cls, *args: Any, **values: Any) -> Self:
        """Deprecated: the same as ``updater``."""
        return cls._deprecated("create_for_modification", "updater")(*args, **values)  # type: ignore[no-any-return]

    @classmethod
    def _deprecated(cls, old: str, new: str) -> Any:
        from warnings import warn

        warn(f"{cls.__name__}.{old} is deprecated: call {new} instead", DeprecationWarning, stacklevel=3)
        return getattr(cls, new)

    def validate_required(self) -> None:
        """Raise ValueError when an attribute is missing without which the server would refuse a new asset."""

    def validate(self, for_creation: bool = False) -> None:
        """Raise one ValueError that names everything a save would be refused for, or would better be.

        Args:
            for_creation: whether the asset is to be made, so that what its type requires is looked at, too.

        Raises:
            ValueError: when its type, name or qualifiedName is missing, or when that is not what the
                qualifiedNames of its type look like.

        >>> from atlan.model.assets import Table
        >>> Table(name="orders").validate()
        Traceback (most recent call last):
        ValueError: Table is not complete: qualified_name is missing
        """
        missing: list[str] = []
        if not self._wire.get("typeName"):
            missing.append("type_name is missing")
        if not self._attributes.get("name"):
            missing.append("name is missing")
        qualified_name = self._qualified_name()
        if not qualified_name:
            missing.append("qualified_name is missing")
        elif self._wire.get("typeName") == self._type:
            missing += _oddities(self._type, qualified_name)
        if for_creation:
            try:
                self.validate_required()
            except ValueError as error:
                missing.append(str(error))
        if missing:
            raise ValueError(f"{type(self).__name__} is not complete: {', '.join(missing)}")

    def can_be_archived(self) -> bool:
        """Whether the asset can be archived; what cannot can only be purged."""
        return True


def _oddities(type_name: str, qualified_name: str) -> list[str]:
    """Return what is odd about a qualifiedName, as far as it is known what those of the type look like."""
    from atlan.model.qualified_name import known_types, validate

    if type_name not in known_types():
        return []
    try:
        validate(type_name, qualified_name)
    except ValueError as error:
        return [f"qualified_name is {error}"]
    return []
