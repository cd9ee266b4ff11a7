"""Changing single aspects of assets: certificate, announcement, tags, links, custom metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from atlan.client.operations.finding import non_blank
from atlan.client.operations.reading import require_class
from atlan.errors import ErrorCode
from atlan.model.search.values import type_name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from atlan.model.assets import Asset
    from atlan.model.core import AtlanTag
    from atlan.model.custom_metadata import CustomMetadataDict
    from atlan.model.enums import CertificateStatus, SaveSemantic
    from atlan.model.response import AssetMutationResponse
    from atlan.model.search import IndexSearchRequest
    from atlan.transport.call import Call

    Json = dict[str, Any]

A = TypeVar("A", bound="Asset")

IN_A_GLOSSARY: Final = frozenset({"AtlasGlossaryTerm", "AtlasGlossaryCategory"})
"""Types whose assets can only be changed by saying to which glossary they belong."""

NO_CERTIFICATE: Final = {"certificateStatus": None, "certificateStatusMessage": None}
NO_ANNOUNCEMENT: Final = {"announcementTitle": None, "announcementMessage": None, "announcementType": None}


def certificate(status: CertificateStatus | str, message: str | None) -> Json:
    """A certificate as attributes.

    Args:
        status: of the asset
        message: what to say about it

    Raises:
        InvalidRequestError: there is no such status (400-051)
    """
    from atlan.model.enums import CertificateStatus

    allowed = [str(known.value) for known in CertificateStatus]
    if getattr(status, "value", status) not in allowed:
        raise ErrorCode.INVALID_PARAMETER_VALUE.exception_with_parameters(
            repr(status), "certificate_status", ", ".join(allowed)
        )
    attributes: Json = {"certificateStatus": getattr(status, "value", status)}
    if message is not None:
        attributes["certificateStatusMessage"] = message
    return attributes


def announcement(of: object) -> Json:
    """An announcement as attributes.

    Args:
        of: the announcement

    Raises:
        InvalidRequestError: it is none (400-048)
    """
    from atlan.model.core import Announcement

    if not isinstance(of, Announcement):
        raise ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters(
            "announcement", f"an Announcement (not {type(of).__name__})"
        )
    return {
        "announcementTitle": of.announcement_title,
        "announcementMessage": of.announcement_message,
        "announcementType": getattr(of.announcement_type, "value", of.announcement_type),
    }


def partial_update_call(
    asset_type: type[Asset], qualified_name: str, name: str, glossary_guid: str | None, attributes: Json
) -> Call[Json]:
    """The call that changes some attributes of one asset.

    Args:
        asset_type: class of the asset
        qualified_name: of the asset
        name: of the asset
        glossary_guid: GUID of the glossary that a term or category belongs to
        attributes: under their names on the wire; None clears one

    Raises:
        ValueError: qualifiedName or name is blank
        InvalidRequestError: a term or category without glossary (400-055), or the class is none of assets (400-048)
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.entity import partial_update_entity_by_unique_attribute as op

    require_class(asset_type)
    non_blank(qualified_name, "qualified_name")
    non_blank(name, "name")
    type_name = type_name_of(asset_type)
    own: Json = {"qualifiedName": qualified_name, "name": name}
    if type_name in IN_A_GLOSSARY:
        if not glossary_guid:
            raise ErrorCode.MISSING_GLOSSARY_GUID.exception_with_parameters()
        own["anchor"] = {"typeName": "AtlasGlossary", "guid": glossary_guid}
    entity = {"typeName": type_name, "attributes": {**own, **attributes}}
    request = op.build_request(type_name, qualified_name=qualified_name, body={"entity": entity})
    return Call(op.OPERATION, request, op.parse_response)


def changed(response: AssetMutationResponse, asset_type: type[A]) -> A | None:
    """The asset that a partial update has changed; None if there was nothing to change."""
    found = [*response.assets_partially_updated(asset_type), *response.assets_updated(asset_type)]
    return found[0] if found else None


def tags(
    names: Sequence[str],
    *,
    propagate: bool,
    remove_propagation_on_delete: bool,
    restrict_lineage_propagation: bool,
    restrict_propagation_through_hierarchy: bool,
) -> list[AtlanTag]:
    """Tags with one way to spread.

    Args:
        names: of the tags, as people see them
        propagate: whether assets downstream and below get them, too
        remove_propagation_on_delete: whether those lose them when this asset is deleted
        restrict_lineage_propagation: whether they do not spread through lineage
        restrict_propagation_through_hierarchy: whether they do not spread to what is inside of the asset

    Raises:
        ValueError: there is no name
    """
    from atlan.model.core import AtlanTag

    if isinstance(names, str) or not names:
        raise ValueError(f"atlan_tag_names must be a list with at least one name of a tag, not {names!r}")
    return [
        AtlanTag(
            type_name=name,
            propagate=propagate,
            remove_propagations_on_entity_delete=remove_propagation_on_delete,
            restrict_propagation_through_lineage=restrict_lineage_propagation,
            restrict_propagation_through_hierarchy=restrict_propagation_through_hierarchy,
        )
        for name in names
    ]


def search_to_change(
    asset_type: type[Asset], *, guid: str | None = None, qualified_name: str | None = None
) -> IndexSearchRequest:
    """The search for an active asset with what is needed to change it.

    Args:
        asset_type: its class
        guid: of the asset
        qualified_name: of the asset, instead

    Raises:
        InvalidRequestError: both were given (400-042), or neither (400-043)
    """
    from atlan.model.assets import Asset
    from atlan.model.fluent_search import CompoundQuery, FluentSearch

    if guid and qualified_name:
        raise ErrorCode.QN_OR_GUID_NOT_BOTH.exception_with_parameters()
    if guid:
        identity = Asset.GUID.eq(guid)
    elif qualified_name:
        identity = Asset.QUALIFIED_NAME.eq(qualified_name)
    else:
        raise ErrorCode.QN_OR_GUID.exception_with_parameters()
    return (
        FluentSearch()
        .where(CompoundQuery.active_assets())
        .where(CompoundQuery.asset_type(asset_type))
        .where(identity)
        .include_on_results("anchor")
        .page_size(1)
        .to_request()
    )


def found_to_change(
    page: Sequence[Asset], asset_type: type[A], *, guid: str | None = None, qualified_name: str | None = None
) -> A:
    """The asset to change.

    Args:
        page: what the search found
        asset_type: class of the asset
        guid: that was searched for
        qualified_name: that was searched for, instead

    Raises:
        NotFoundError: there is none (404-001, 404-003), or it is of another type (404-002, 404-014)
    """
    if not page:
        if guid:
            raise ErrorCode.ASSET_NOT_FOUND_BY_GUID.exception_with_parameters(guid)
        raise ErrorCode.ASSET_NOT_FOUND_BY_QN.exception_with_parameters(qualified_name, asset_type.__name__)
    asset = page[0]
    if not isinstance(asset, asset_type):
        if guid:
            raise ErrorCode.ASSET_NOT_TYPE_REQUESTED.exception_with_parameters(guid, asset_type.__name__)
        raise ErrorCode.ASSET_NOT_FOUND_BY_NAME.exception_with_parameters(asset_type.__name__, qualified_name)
    return asset


def with_links(
    asset: A, attribute: str, linked_type: type[Asset], linked: Iterable[Asset], semantic: SaveSemantic
) -> A:
    """The smallest asset that links other assets, or unlinks them, when it is saved.

    Args:
        asset: the asset as it was found
        attribute: which links, such as `assigned_terms`
        linked_type: class of the linked assets
        linked: each with a GUID or a qualifiedName; others are left out
        semantic: what to do with them
    """
    references: list[Asset] = []
    for other in linked:
        if other.guid:
            references.append(linked_type.ref_by_guid(other.guid, semantic))
        elif (
            qualified_name := other.qualified_name or (other.unique_attributes or {}).get("qualifiedName")
        ) is not None:
            references.append(linked_type.ref_by_qualified_name(cast("str", qualified_name), semantic))
    update = asset.trim_to_required()
    setattr(update, attribute, references)
    return update


def with_rule_schedule(
    asset_type: type[A], name: str, qualified_name: str, crontab: str, time_zone: str
) -> A:
    """The smallest asset that says when its data quality rules run.

    Args:
        asset_type: its class
        name: of the asset
        qualified_name: of the asset
        crontab: when, as five fields of cron
        time_zone: in which time zone, such as `Europe/Paris`

    Raises:
        ValueError: a text is blank
        InvalidRequestError: the class is none of assets (400-048)
    """
    from atlan.model.enums import DataQualityScheduleType

    require_class(asset_type)
    update = asset_type.updater(qualified_name=qualified_name, name=name)
    update.asset_dq_schedule_crontab = non_blank(crontab, "schedule_crontab")
    update.asset_dq_schedule_time_zone = non_blank(time_zone, "schedule_time_zone")
    update.asset_dq_schedule_type = DataQualityScheduleType.CRON
    return update


def with_row_scope(asset_type: type[A], name: str, qualified_name: str, column: str) -> A:
    """The smallest asset that says by which column its data quality rules choose rows.

    Args:
        asset_type: its class
        name: of the asset
        qualified_name: of the asset
        column: qualifiedName of the column

    Raises:
        ValueError: a text is blank
        InvalidRequestError: the class is none of assets (400-048)
    """
    require_class(asset_type)
    update = asset_type.updater(qualified_name=qualified_name, name=name)
    update.asset_dq_row_scope_filter_column_qualified_name = non_blank(
        column, "row_scope_filter_column_qualified_name"
    )
    return update


def custom_metadata_call(guid: str, set_id: str, values: Json) -> Call[None]:
    """The call that saves values of one custom metadata set.

    Args:
        guid: of the asset
        set_id: id of the set
        values: by ids of attributes; None clears one
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.custom_metadata import save_custom_metadata_set as op

    request = op.build_request(guid, set_id, body=values)
    return Call(op.OPERATION, request, op.parse_response)


def replacing(values: CustomMetadataDict, attributes: Mapping[str, str]) -> Json:
    """Values by ids of attributes, in which every attribute that was not set is cleared. The values themselves stay.

    Args:
        values: by names of attributes
        attributes: names of all attributes of the set, by their ids
    """
    return {attribute_id: values[name] for attribute_id, name in attributes.items()}
