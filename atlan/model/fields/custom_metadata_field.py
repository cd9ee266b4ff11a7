"""The search field of a custom metadata attribute, which every tenant has its own of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from atlan.model.default_client import or_default
from atlan.model.fields.searchable import SearchableField, queries

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from enum import Enum

    from atlan.model.entity.metadata_set import CustomMetadataSet
    from atlan.model.entity.names import KnowsNames, NameResolver
    from atlan.model.fields.lineage_filters import LineageFilterFieldCM
    from atlan.model.search import Match, Prefix, Range, Term, Terms
    from atlan.model.typedef import AttributeDef

    Number = int | float | datetime


class _Definitions(Protocol):
    def get_id_for_name(self, name: str) -> str: ...
    def get_attr_id_for_name(self, set_name: str, attr_name: str) -> str: ...
    def get_attribute_def(self, attr_id: str) -> AttributeDef: ...


class KnowsCustomMetadata(Protocol):
    """A client that knows the definitions of custom metadata."""

    @property
    def custom_metadata_cache(self) -> _Definitions: ...


class CustomMetadataField(SearchableField):
    """An attribute of custom metadata.

    Args:
        client: whose tenant has the set; the default client if left out.
        set_name: human-readable name of the set.
        attribute_name: human-readable name of the attribute.

    Raises:
        NotFoundError: when the tenant has no such set or attribute.
    """

    __slots__ = ("_set_id", "attribute_name", "primitive_type", "set_name")

    set_name: str
    """Human-readable name of the set."""
    attribute_name: str
    """Human-readable name of the attribute."""
    primitive_type: str
    """The type of its values, such as ``string``, ``boolean``, ``int`` or ``date``."""

    def __init__(
        self, client: KnowsCustomMetadata | None = None, set_name: str = "", attribute_name: str = ""
    ) -> None:
        cache = or_default(client).custom_metadata_cache
        attribute_id = cache.get_attr_id_for_name(set_name, attribute_name)
        self._set_id = cache.get_id_for_name(set_name)
        self._fill(set_name, attribute_name, attribute_id, cache.get_attribute_def(attribute_id))

    def _fill(self, set_name: str, attribute_name: str, attribute_id: str, definition: AttributeDef) -> None:
        super().__init__(attribute_id, attribute_id)
        self.set_name = set_name
        self.attribute_name = attribute_name
        options: Any = definition.options
        primitive = None if options is None else options.primitive_type
        self.primitive_type = str(getattr(primitive, "value", primitive) or "string")

    @property
    def name_on_results(self) -> str:
        """The name by which a request asks for the attribute on its results: behind that of its set."""
        return f"{self._set_id}.{self.atlan_field_name}"

    @property
    def in_lineage(self) -> LineageFilterFieldCM:
        """The filters of lineage requests for this attribute."""
        from atlan.model.fields.lineage_filters import LineageFilterFieldCM

        return LineageFilterFieldCM(self)

    def eq(self, value: str | Number | bool | Enum, case_insensitive: bool = False) -> Term:
        """Match assets whose attribute is exactly this.

        Args:
            value: to match.
            case_insensitive: whether the case of letters is ignored.
        """
        return queries.Term(self.elastic_field_name, value, case_insensitive=case_insensitive)

    def startswith(self, value: str | Enum, case_insensitive: bool = False) -> Prefix:
        """Match assets whose attribute begins with this.

        Args:
            value: the beginning.
            case_insensitive: whether the case of letters is ignored.
        """
        return queries.Prefix(self.elastic_field_name, value, case_insensitive=case_insensitive)

    def within(self, values: Iterable[str | Number | bool | Enum]) -> Terms:
        """Match assets whose attribute is exactly one of these."""
        return queries.Terms(self.elastic_field_name, values)

    def match(self, value: str | Enum) -> Match:
        """Match assets whose attribute holds any of these words."""
        return queries.Match(self.elastic_field_name, value)

    def gt(self, value: Number) -> Range:
        """Match assets whose attribute is greater."""
        return queries.Range(self.elastic_field_name, gt=value)

    def gte(self, value: Number) -> Range:
        """Match assets whose attribute is greater or equal."""
        return queries.Range(self.elastic_field_name, gte=value)

    def lt(self, value: Number) -> Range:
        """Match assets whose attribute is less."""
        return queries.Range(self.elastic_field_name, lt=value)

    def lte(self, value: Number) -> Range:
        """Match assets whose attribute is less or equal."""
        return queries.Range(self.elastic_field_name, lte=value)

    def between(self, minimum: Number, maximum: Number) -> Range:
        """Match assets whose attribute lies between these, both included.

        Args:
            minimum: the least value that matches; 0 is one like any other.
            maximum: the greatest value that matches.
        """
        return queries.Range(self.elastic_field_name, gte=minimum, lte=maximum)


class MetadataField(CustomMetadataField):
    """An attribute of a custom metadata set that has a class, made by ``atlan types generate``.

    It knows the ids of the tenant the class was made from, and asks nobody where these are right. On another tenant,
    which has ids of its own, it goes by the names.

    Args:
        attribute_name: human-readable name of the attribute.
        attribute_id: its id on the tenant the class was made from.
        primitive_type: the type of its values, such as ``string`` or ``date``.
    """

    __slots__ = ("_owner",)

    def __init__(self, attribute_name: str, attribute_id: str, primitive_type: str) -> None:
        self.attribute_name = attribute_name
        self.atlan_field_name = attribute_id
        self.primitive_type = primitive_type

    def __set_name__(self, owner: type[CustomMetadataSet], name: str) -> None:
        self._owner = owner
        self.set_name = owner._type  # pyright: ignore[reportPrivateUsage]

    @property
    def internal_field_name(self) -> str:
        """The name of the attribute in the filters of lineage requests."""
        return self.elastic_field_name

    @property
    def name_on_results(self) -> str:
        """The name by which a request asks for the attribute on its results."""
        return ".".join(self._ids())

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            # Not known before there is a client, and not the same for every one.
            if name == "elastic_field_name":
                return self._ids()[1]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def _ids(self) -> tuple[str, str]:
        """Return the ids of set and attribute on the tenant of the default client."""
        return self._owner._ids_on(_default_names(), self)  # pyright: ignore[reportPrivateUsage]


def _default_names() -> NameResolver | None:
    from atlan.errors import InvalidRequestError

    try:
        client: KnowsNames = or_default(None)
    except InvalidRequestError:
        return None
    return client.names
