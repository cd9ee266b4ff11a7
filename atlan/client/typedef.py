# Derived from atlan/client/aio/typedef.py by scripts/derive_sync.py. Do not edit.
"""Definitions of tags, custom metadata, option lists and asset types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.operations.defining import (
    categories_of,
    create_call,
    list_call,
    purge_call,
    read_call,
    refuse_to_purge,
    require_definition_class,
    update_call,
)
from atlan.client.operations.finding import non_blank
from atlan.client.sub_client import SubClient
from atlan.errors import ErrorCode, NotFoundError
from atlan.model.typedef import (
    AtlanTagDef,
    CustomMetadataDef,
    EnumDef,
    TypeDefResponse,
    typedef_from_wire,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.enums import AtlanTypeCategory
    from atlan.model.typedef import TypeDef


class TypeDefClient(SubClient):
    """Reads definitions, and writes those of tags, custom metadata and option lists."""

    def get_all(self) -> TypeDefResponse:
        """All definitions of the tenant; a large answer.

        Raises:
            AtlanError: the request failed
        """
        return TypeDefResponse.wrap(self._client.send(list_call()))

    def get(
        self, type_category: AtlanTypeCategory | str | Sequence[AtlanTypeCategory | str]
    ) -> TypeDefResponse:
        """The definitions of some kinds.

        Args:
            type_category: a kind, or several

        Raises:
            InvalidRequestError: it is neither (400-048)
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> from atlan.model.enums import AtlanTypeCategory
        >>> def tags(client: AtlanClient) -> list[str | None]:
        ...     found = client.typedef.get(AtlanTypeCategory.CLASSIFICATION)
        ...     return [tag.display_name for tag in found.atlan_tag_defs or ()]
        """
        return TypeDefResponse.wrap(self._client.send(list_call(categories_of(type_category))))

    def get_by_name(self, internal_name: str) -> TypeDef:
        """One definition.

        Args:
            internal_name: its internal name: that of a tag or custom metadata set is an id, that of an option list what
                people see

        Raises:
            NotFoundError: there is none (404-000)
            ResponseParseError: it is of a kind that this version of the SDK does not know (400-019)
            AtlanError: the request failed
        """
        return typedef_from_wire(self._client.send(read_call(internal_name)))

    def create(self, typedef: TypeDef) -> TypeDefResponse:
        """Create a tag, a custom metadata set or an option list.

        Args:
            typedef: its definition

        Returns:
            The definition, with the internal name that the tenant gave it.

        Raises:
            InvalidRequestError: definitions of this kind cannot be written (400-016)
            ConflictError: the name is taken
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> from atlan.model.typedef import AtlanTagDef
        >>> def new_tag(client: AtlanClient) -> str | None:
        ...     created = client.typedef.create(AtlanTagDef.create("Personal data"))
        ...     return (created.atlan_tag_defs or [])[0].name
        """
        answer = TypeDefResponse.wrap(self._client.send(create_call(typedef)))
        self._refresh_cache(type(typedef))
        return answer

    def update(self, typedef: TypeDef) -> TypeDefResponse:
        """Change a tag, a custom metadata set or an option list.

        Args:
            typedef: its whole definition, with all attributes

        Returns:
            The definition as it is now.

        Raises:
            InvalidRequestError: definitions of this kind cannot be written (400-016)
            NotFoundError: there is none
            AtlanError: the request failed
        """
        answer = TypeDefResponse.wrap(self._client.send(update_call(typedef)))
        self._refresh_cache(type(typedef))
        return answer

    def purge(self, name: str, typedef_type: type[TypeDef]) -> None:
        """Remove a tag, a custom metadata set or an option list for good.

        Args:
            name: what people call it
            typedef_type: `AtlanTagDef`, `CustomMetadataDef` or `EnumDef`

        Raises:
            ValueError: the name is blank
            InvalidRequestError: definitions of this class cannot be purged (400-040), or it is no class (400-048)
            NotFoundError: there is none of this name (404-027)
            ConflictError: assets use it
            AtlanError: the request failed
        """
        self._client.send(purge_call(self._internal_name(name, typedef_type)))
        self._refresh_cache(typedef_type)

    def _internal_name(self, name: str, typedef_type: type[TypeDef]) -> str:
        require_definition_class(typedef_type)
        non_blank(name, "name")
        if issubclass(typedef_type, EnumDef):
            return name
        internal: str | None = None
        if issubclass(typedef_type, AtlanTagDef):
            internal = self._client.atlan_tag_cache.get_id_for_name(name)
        elif issubclass(typedef_type, CustomMetadataDef):
            try:
                internal = self._client.custom_metadata_cache.get_id_for_name(name)
            except NotFoundError:
                internal = None
        else:
            refuse_to_purge(typedef_type)
        if internal is None:
            raise ErrorCode.TYPEDEF_NOT_FOUND_BY_NAME.exception_with_parameters(name)
        return internal

    def _refresh_cache(self, typedef_type: type[TypeDef]) -> None:
        if issubclass(typedef_type, AtlanTagDef):
            self._client.atlan_tag_cache.refresh_cache()
        elif issubclass(typedef_type, CustomMetadataDef):
            self._client.custom_metadata_cache.refresh_cache()
        elif issubclass(typedef_type, EnumDef):
            self._client.enum_cache.refresh_cache()
