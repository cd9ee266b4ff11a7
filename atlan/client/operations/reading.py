"""Reading assets: which call to make, and what to make of its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from atlan.client.operations.finding import non_blank
from atlan.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.model.assets import Asset
    from atlan.model.entity.names import NameResolver
    from atlan.model.fields.atlan_fields import AtlanField
    from atlan.model.fluent_search import FluentSearch
    from atlan.model.search import IndexSearchRequest
    from atlan.transport.call import Call

    Json = dict[str, Any]

A = TypeVar("A", bound="Asset")


def entity_in(answer: Json) -> Json:
    """The entity of an answer that holds one.

    Raises:
        ResponseParseError: there is none (400-019)
    """
    entity = answer.get("entity")
    if not isinstance(entity, dict):
        raise ErrorCode.JSON_ERROR.exception_with_parameters("it holds no entity")
    return cast("Json", entity)


def asset_of(entity: Json, names: NameResolver) -> Asset:
    """One entity as an asset."""
    from atlan.model.entity.registry import entity_from_wire

    return cast("Asset", entity_from_wire(entity, names))


def assets_of(entities: list[Json], names: NameResolver) -> list[Asset]:
    """A page of entities as assets; a type that is unknown becomes its nearest known ancestor."""
    from atlan.model.entity.registry import entity_from_wire

    assets: list[Any] = [entity_from_wire(entity, names) for entity in entities]
    return assets


def entities_among(hits: list[Any]) -> list[Json]:
    """What is an entity on a page. Anything else is left out, so that it costs nothing but itself."""
    if set(map(type, hits)) <= {dict}:
        return hits
    from atlan.log import get_logger

    others = [hit for hit in hits if type(hit) is not dict]
    get_logger("atlan.client").warning("Left out of a page of assets, because they are none: %.200r", others)
    return [hit for hit in hits if type(hit) is dict]


def guid_call(
    guid: str, min_ext_info: bool, ignore_relationships: bool, *, fresh: bool = False
) -> Call[Json]:
    """The call that reads an entity by its GUID.

    Args:
        guid: of the entity
        min_ext_info: whether referred entities come in short form
        ignore_relationships: whether relationships are left out
        fresh: whether this client has just created it, so that the permission to read it may be on its way

    Raises:
        ValueError: the guid is blank, or no text
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.entity import get_entity_by_guid as op

    non_blank(guid, "guid")
    request = op.build_request(guid, min_ext_info=min_ext_info, ignore_relationships=ignore_relationships)
    return Call(op.OPERATION, request, op.parse_response, fresh=fresh)


def qualified_name_call(
    type_name: str, qualified_name: str, min_ext_info: bool, ignore_relationships: bool
) -> Call[Json]:
    """The call that reads an entity by its type and qualifiedName.

    Args:
        type_name: its exact type
        qualified_name: of the entity
        min_ext_info: whether referred entities come in short form
        ignore_relationships: whether relationships are left out

    Raises:
        ValueError: the qualifiedName is blank, or no text
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.entity import get_entity_by_unique_attribute as op

    non_blank(qualified_name, "qualified_name")
    request = op.build_request(
        type_name,
        qualified_name=qualified_name,
        min_ext_info=min_ext_info,
        ignore_relationships=ignore_relationships,
    )
    return Call(op.OPERATION, request, op.parse_response)


def require_class(asset_type: object) -> None:
    """Refuse what is no class of assets, such as the name of a type.

    Raises:
        InvalidRequestError: it is none (400-048)
    """
    from atlan.model.assets import Asset

    if not (isinstance(asset_type, type) and issubclass(asset_type, Asset)):
        raise ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters(
            "asset_type", f"a class of assets, such as Table, (not {asset_type!r})"
        )


def typed(asset: Asset, asset_type: type[A], guid: str) -> A:
    """An asset as the type that was asked for.

    Raises:
        NotFoundError: it is of another type (404-002)
    """
    if not isinstance(asset, asset_type):
        raise ErrorCode.ASSET_NOT_TYPE_REQUESTED.exception_with_parameters(guid, asset_type.__name__)
    return asset


def search_for_guid(
    guid: str,
    asset_type: type[Asset],
    attributes: Iterable[str | AtlanField] | None,
    related_attributes: Iterable[str | AtlanField] | None,
) -> IndexSearchRequest:
    """The search that finds one asset by its GUID, archived or not, with just the attributes named.

    Args:
        guid: of the asset
        asset_type: its class; one that stands for many types does not narrow the search
        attributes: names or fields of the attributes wanted
        related_attributes: names or fields wanted of related assets
    """
    from atlan.model.assets import Asset
    from atlan.model.fluent_search import CompoundQuery, FluentSearch

    search = FluentSearch().where(Asset.GUID.eq(guid))
    if not _stands_for_many(asset_type):
        search = search.where(CompoundQuery.asset_type(asset_type))
    return _with_attributes(search, attributes, related_attributes)


def search_for_qualified_name(
    qualified_name: str,
    asset_type: type[Asset],
    attributes: Iterable[str | AtlanField] | None,
    related_attributes: Iterable[str | AtlanField] | None,
) -> IndexSearchRequest:
    """The search that finds one asset by its qualifiedName, archived or not, with just the attributes named.

    Args:
        qualified_name: of the asset
        asset_type: its class; one that stands for many types finds any of them
        attributes: names or fields of the attributes wanted
        related_attributes: names or fields wanted of related assets
    """
    from atlan.model.assets import Asset
    from atlan.model.fluent_search import CompoundQuery, FluentSearch

    search = FluentSearch().where(Asset.QUALIFIED_NAME.eq(qualified_name))
    exactly = CompoundQuery.asset_type(asset_type)
    if _stands_for_many(asset_type):
        search = search.where_some(exactly).where_some(CompoundQuery.super_types(asset_type))
    else:
        search = search.where(exactly)
    return _with_attributes(search, attributes, related_attributes)


def _stands_for_many(asset_type: type[Asset]) -> bool:
    """Whether assets of a class may be of another type than its name says: nobody creates assets of just this one."""
    return "creator" not in vars(asset_type)


def _with_attributes(
    search: FluentSearch,
    attributes: Iterable[str | AtlanField] | None,
    related_attributes: Iterable[str | AtlanField] | None,
) -> IndexSearchRequest:
    for attribute in attributes or ():
        search = search.include_on_results(attribute)
    for attribute in related_attributes or ():
        search = search.include_on_relations(attribute)
    return search.page_size(1).to_request()


def search_call(request: Json) -> Call[Json]:
    """The call that runs a search.

    Args:
        request: in its JSON form
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.search import index_search as op

    return Call(op.OPERATION, op.build_request(body=request), op.parse_response)


def lineage_call(request: Json) -> Call[Json]:
    """The call that lists lineage.

    Args:
        request: in its JSON form
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.lineage import list_lineage as op

    return Call(op.OPERATION, op.build_request(body=request), op.parse_response)
