"""Custom metadata as attributes with types: ``table.cm.raci.accountable``.

The classes of sets are made by ``atlan types generate``. They are views: values stay in the ``CustomMetadataDict`` that
the asset has for the set, so that both ways to custom metadata see the same.
"""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

from atlan.model.entity.human_names import snake
from atlan.model.entity.record import NEW, Record, declared

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from atlan.model.entity.custom_metadata import CustomMetadataDict
    from atlan.model.entity.custom_metadata_values import CustomMetadataValues
    from atlan.model.entity.names import NameResolver
    from atlan.model.fields.custom_metadata_field import MetadataField

S = TypeVar("S", bound="CustomMetadataSet")


class CustomMetadataSet(Record):
    """Base of the classes of custom metadata sets.

    On an asset (``asset.cm.raci``) an object shows and changes the values of that asset. Made by its class it stands
    alone until it is assigned to one.

    Args:
        values: attributes by their Python names.

    Raises:
        UnknownAttributeError: for a name that the set does not have.
        AttributeValueError: for a value that does not fit.
    """

    __slots__ = ("_values",)

    _id: ClassVar[str] = ""
    """The id of the set on the tenant the class was made from."""
    _values: CustomMetadataDict | None

    def __init__(self, **values: Any) -> None:
        self._wire = self._attributes = {}
        self._changes = NEW
        self._views = None
        self._names = None
        self._values = None
        for name, value in values.items():
            setattr(self, name, value)

    @classmethod
    def _over(cls: type[S], values: CustomMetadataDict) -> S:
        """Make a view of the values that an asset has for the set."""
        view = cls()
        view._values = values
        names = {
            field.atlan_field_name: values._name_of(field.atlan_field_name, field.attribute_name)
            for field in cls._fields()
        }
        view._wire = view._attributes = _ByGeneratedId(values, names)
        return view

    @classmethod
    def _id_on(cls, names: NameResolver) -> str:
        """Return the id of the set on a tenant.

        Args:
            names: what the tenant calls things.

        Raises:
            NotFoundError: when the tenant has no such set (404-009).
        """
        if names.custom_metadata_name(cls._id) is not None:
            return cls._id
        return names.custom_metadata_id(cls._type)

    @classmethod
    def _ids_on(cls, names: NameResolver | None, field: MetadataField) -> tuple[str, str]:
        """Return the ids of the set and of an attribute on a tenant.

        Args:
            names: what the tenant calls things; if nobody knows, the ids are those the class was made with.
            field: the attribute.

        Raises:
            NotFoundError: when the tenant has no such set (404-009), or the set no such attribute (404-011).
        """
        from atlan.errors import ErrorCode, InvalidRequestError

        generated = cls._id, field.atlan_field_name
        if names is None:
            return generated
        try:
            set_id = cls._id_on(names)
        except InvalidRequestError:
            # An asynchronous client that has not loaded its names yet cannot be asked from here.
            return generated
        if set_id == cls._id:
            return generated
        for attribute_id, name in names.custom_metadata_attributes(set_id).items():
            if name == field.attribute_name:
                return set_id, attribute_id
        raise ErrorCode.CM_ATTR_NOT_FOUND_BY_NAME.exception_with_parameters(field.attribute_name, cls._type)

    @classmethod
    def _fields(cls) -> Iterable[MetadataField]:
        return [attribute.field for attribute in declared(cls).values()]

    def _given(self) -> dict[str, Any]:
        """Return the values that are set, as they are sent, by ids of attributes of the tenant the class was made from."""
        self._settle()
        found = {
            field.atlan_field_name: self._attributes.get(field.atlan_field_name) for field in self._fields()
        }
        return {key: value for key, value in found.items() if value is not None}

    def _assign(self, wire: str, value: Any) -> None:
        self._attributes[wire] = value

    def _forget(self, name: str) -> None:
        """Drop what was converted of an attribute, because its value has changed."""
        if self._views and isinstance(self._attributes, _ByGeneratedId):
            for key in self._attributes.called(name):
                self._views.pop(key, None)

    def __eq__(self, other: object) -> bool:
        if self.__class__ is not other.__class__:
            return NotImplemented
        assert isinstance(other, CustomMetadataSet)
        return self._given() == other._given()

    def __repr__(self) -> str:
        values = {name: getattr(self, name) for name in declared(type(self))}
        shown = ", ".join(f"{name}={value!r}" for name, value in values.items() if value is not None)
        return f"{type(self).__name__}({shown})"


class _ByGeneratedId(dict[str, Any]):
    """The values of an asset by the ids that the class was made with, whatever the tenant calls the attributes today."""

    __slots__ = ("_names", "_of")

    def __init__(self, of: CustomMetadataDict, names: Mapping[str, str]) -> None:
        super().__init__()
        self._of = of
        self._names = names

    def get(self, key: str, default: Any = None) -> Any:
        value = self._of.get(self._names[key])
        return default if value is None else value

    def __setitem__(self, key: str, value: Any) -> None:
        self._of[self._names[key]] = value

    def called(self, name: str) -> list[str]:
        """Return the ids of what the tenant calls so."""
        return [key for key, known in self._names.items() if known == name]


class CustomMetadataSets:
    """The custom metadata of an asset, set by set: ``table.cm.raci``, or ``table.cm["RACI"]``.

    Sets with classes come as these. Where no package was made for the tenant, names of sets and attributes are what
    is left of the words of people, and values are as they are on the wire.

    Args:
        asset: whose custom metadata.
    """

    __slots__ = ("_asset",)

    _asset: CustomMetadataValues

    def __init__(self, asset: CustomMetadataValues) -> None:
        object.__setattr__(self, "_asset", asset)

    def __getitem__(self, name: str) -> CustomMetadataDict:
        """Return a set by the name that people use, as a mapping.

        Raises:
            NotFoundError: when the tenant has no such set (404-009).
        """
        return self._asset.get_custom_metadata(name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._asset!r})"

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take them as leave to use any name.

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return LooseSet(self._loose(name))

        def __setattr__(self, name, value):
            if hasattr(type(self), name):
                object.__setattr__(self, name, value)
            elif name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            else:
                replace_values(self._loose(name), {} if value is None else value)

        def __dir__(self):
            names = self._asset._resolver(None).custom_metadata_names()
            return sorted({*super().__dir__(), *map(snake, names.values())})

    def _loose(self, name: str) -> CustomMetadataDict:
        return self._asset._custom_metadata(
            lambda names: _named(names.custom_metadata_names(), name, "set of custom metadata")
        )


class LooseSet:
    """The values of a set that has no class, under the names that are left of the words of people.

    Args:
        values: of an asset.
    """

    __slots__ = ("_values",)

    _values: CustomMetadataDict

    def __init__(self, values: CustomMetadataDict) -> None:
        object.__setattr__(self, "_values", values)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return self._values[self._name_of(name)]

    def __setattr__(self, name: str, value: Any) -> None:
        self._values[self._name_of(name)] = value

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *map(snake, self._values.attribute_names)})

    def __repr__(self) -> str:
        return repr(self._values)

    def _name_of(self, name: str) -> str:
        names = {human: human for human in self._values.attribute_names}
        return _named(names, name, f"attribute of {self._values.set_name}")


class MetadataOf(Generic[S]):
    """An attribute of the class of all custom metadata of a tenant: one set.

    Args:
        kind: the class of the set.
    """

    __slots__ = ("kind",)

    def __init__(self, kind: type[S]) -> None:
        self.kind = kind

    @overload
    def __get__(self, instance: None, owner: type) -> type[S]: ...
    @overload
    def __get__(self, instance: CustomMetadataSets, owner: type) -> S: ...
    def __get__(self, instance: CustomMetadataSets | None, owner: type) -> type[S] | S:
        if instance is None:
            return self.kind
        return self._of(instance)._seen_as(self.kind)

    def __set__(self, instance: CustomMetadataSets, value: S | None) -> None:
        if value is not None and not isinstance(value, self.kind):
            from atlan.model.entity.errors import wrong_value

            name = self.kind.__name__
            raise wrong_value("cm", snake(name), value, f"a {name}")
        values = self._of(instance)
        given = {} if value is None else value._given()
        names = {field.atlan_field_name: field.attribute_name for field in self.kind._fields()}
        replace_values(values, {values._name_of(key, names[key]): item for key, item in given.items()})

    def _of(self, instance: CustomMetadataSets) -> CustomMetadataDict:
        return instance._asset._custom_metadata(self.kind._id_on)


def replace_values(values: CustomMetadataDict, given: Mapping[str, Any]) -> None:
    """Give an asset just these values: what it has beside them is cleared when it is saved."""
    for name in [name for name, value in values.items() if name not in given and value is not None]:
        values[name] = None
    for name, value in given.items():
        values[name] = value


def _named(names: Mapping[str, str], name: str, what: str) -> str:
    """Return the key whose name is spelled so."""
    found = [key for key, human in names.items() if snake(human) == name]
    if len(found) == 1:
        return found[0]
    if found:
        clashing = ", ".join(repr(names[key]) for key in found)
        raise AttributeError(f"{name!r} could be {clashing}: use the name in brackets", name=name)
    known = ", ".join(sorted(map(snake, names.values()))) or "none"
    raise AttributeError(f"there is no {what} {name!r}; there are: {known}", name=name)
