"""The objects, queries and fields of APIs, which may refer to objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import ancestors, choice, reference

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.enums import APIQueryParamTypeEnum


def object_referred_to(
    is_object_reference: bool, reference_api_object_qualified_name: str | None
) -> str | None:
    """Return the qualifiedName of the object that is referred to.

    Raises:
        ValueError: when only one of the two is given.
    """
    if is_object_reference and not reference_api_object_qualified_name:
        raise ValueError("reference_api_object_qualified_name is required for a reference to an object")
    if reference_api_object_qualified_name and not is_object_reference:
        raise ValueError("reference_api_object_qualified_name may only be given for a reference to an object")
    return reference_api_object_qualified_name


class APIFieldMethods(Entity):
    """A field of an object or of a query."""

    __slots__ = ()

    @classmethod
    def _in_parent(
        cls,
        name: str,
        parent_api_object_qualified_name: str | None,
        parent_api_query_qualified_name: str | None,
        connection_qualified_name: str | None,
        api_field_type: str | None,
        api_field_type_secondary: str | None,
        is_api_object_reference: bool,
        reference_api_object_qualified_name: str | None,
        api_query_param_type: APIQueryParamTypeEnum | None,
    ) -> Self:
        parents = (
            ("apiObject", "APIObject", "parent_api_object_qualified_name", parent_api_object_qualified_name),
            ("apiQuery", "APIQuery", "parent_api_query_qualified_name", parent_api_query_qualified_name),
        )
        given = [parent for parent in parents if parent[3] and not parent[3].isspace()]
        if len(given) != 1:
            raise ValueError(f"exactly one of {parents[0][2]}, {parents[1][2]} is required")
        [(link, kind, argument, parent)] = given
        connector, connection, (_, above) = ancestors(
            argument, parent, connection_qualified_name, (None, None)
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{above}/{name}",
            "connectorName": connector,
            "connectionQualifiedName": connection,
            "apiIsObjectReference": is_api_object_reference,
            link: reference(kind, above),
        }
        options = {
            "apiObjectQualifiedName": object_referred_to(
                is_api_object_reference, reference_api_object_qualified_name
            ),
            "apiFieldType": api_field_type,
            "apiFieldTypeSecondary": api_field_type_secondary,
            "apiQueryParamType": choice(
                "api_query_param_type", api_query_param_type, "APIQueryParamTypeEnum"
            ),
        }
        attributes |= {wire: value for wire, value in options.items() if value is not None}
        return cls._created(attributes)
