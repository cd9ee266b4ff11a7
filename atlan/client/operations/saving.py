"""Saving assets: what is sent, and whether it may be sent twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from atlan.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from atlan.model.assets import Asset
    from atlan.model.entity.names import NameResolver
    from atlan.transport.call import Call

    Json = dict[str, Any]

A = TypeVar("A", bound="Asset")

MOST_ENTITIES: Final = 10_000
"""What the tenant takes in one request."""


INEXACT: Final = 2_000
"""Milliseconds by which what is known of the tenant's clock may be wrong: it tells whole seconds."""


class Saved(NamedTuple):
    """What the tenant answered to a save."""

    answer: Json
    repeated: bool = False
    """Whether an attempt before may have taken effect, of which the answer then does not tell."""
    clock_ahead: int = 0
    """Milliseconds by which the tenant's clock is ahead of ours, as far as its answer tells."""


class Flags:
    """What saving does with tags and custom metadata of assets that exist already.

    Args:
        replace_tags: the tags sent become all the tags there are
        append_tags: tags are added and removed one by one
        replace_custom_metadata: custom metadata is saved at all
        overwrite_custom_metadata: custom metadata that is not sent is removed
        anew: tags that are replaced are all removed and put on again, even those that stay

    Raises:
        ValueError: tags are to be replaced and appended
    """

    __slots__ = ("overwrite_custom_metadata", "query", "replace_tags")

    def __init__(
        self,
        *,
        replace_tags: bool = False,
        append_tags: bool = False,
        replace_custom_metadata: bool = False,
        overwrite_custom_metadata: bool = False,
        anew: bool = False,
    ) -> None:
        if replace_tags and append_tags:
            raise ValueError("replace_atlan_tags and append_atlan_tags exclude one another: give one of them")
        self.replace_tags = replace_tags
        self.overwrite_custom_metadata = overwrite_custom_metadata
        tags = (
            {"replace_classifications": replace_tags}
            if anew
            else {"replace_tags": replace_tags, "append_tags": append_tags}
        )
        self.query = {
            **tags,
            "replace_business_attributes": replace_custom_metadata,
            "overwrite_business_attributes": overwrite_custom_metadata,
        }
        """Arguments of the endpoint module."""

    def parts(self) -> tuple[str, ...]:
        """Parts of an asset that must be sent although nobody changed them, because what is stored is replaced by them."""
        parts: list[str] = []
        if self.replace_tags:
            parts.append("classifications")
        if self.overwrite_custom_metadata:
            parts.append("businessAttributes")
        return tuple(parts)


def assets_to_save(entity: Asset | Sequence[Asset]) -> list[Asset]:
    """One asset or several, as a list that can be saved.

    Args:
        entity: what the caller gave

    Raises:
        ValueError: nothing was given, or an asset lacks something it cannot be created without
        InvalidRequestError: it is no asset (400-048), or more than one request takes (400-051)
    """
    from collections.abc import Iterable

    assets: list[Asset] = list(entity) if isinstance(entity, Iterable) else [entity]
    if not assets:
        raise ValueError("entity must not be an empty list: give at least one asset to save")
    if len(assets) > MOST_ENTITIES:
        # Not split here: references between new assets hold only inside of one request.
        raise ErrorCode.INVALID_PARAMETER_VALUE.exception_with_parameters(
            f"a list of {len(assets)} assets",
            "entity",
            f"up to {MOST_ENTITIES} at once; save them in batches",
        )
    from atlan.model.assets import Asset

    for asset in assets:
        _check(asset, Asset)
    return assets


def _check(asset: object, kind: type[Asset]) -> None:
    if not isinstance(asset, kind):
        raise ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters(
            "entity", "an asset or a list of assets"
        )
    if asset.has_placeholder_guid():
        asset.validate_required()
    elif not (asset.guid or asset.qualified_name):
        raise ErrorCode.MISSING_REQUIRED_UPDATE_PARAM.exception_with_parameters(
            f"a {asset.type_name}", "qualified_name or guid, to be found by"
        )


def documents(assets: Iterable[Asset], flags: Flags, names: NameResolver) -> list[Json]:
    """The assets as they are sent.

    Args:
        assets: to save
        flags: what saving does with tags and custom metadata
        names: of the tenant's tags and custom metadata

    Raises:
        NotFoundError: the tenant has no such tag (404-006)
        InvalidRequestError: a reference names nothing (400-038)
    """
    parts = flags.parts()
    return [asset.to_wire(names, including=parts) for asset in assets]


def save_call(entities: list[Json], flags: Flags) -> Call[Saved]:
    """The call that saves entities.

    Args:
        entities: as they are sent
        flags: what saving does with tags and custom metadata
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.entity import bulk_save_entities as op

    request = op.build_request(body={"entities": entities}, **flags.query)
    return Call(
        op.OPERATION,
        request,
        lambda response: Saved(op.parse_response(response)),
        parse_repeated=lambda response: Saved(
            op.parse_response(response), repeated=True, clock_ahead=_clock_ahead(response.headers)
        ),
        idempotent=are_repeatable(entities),
    )


def are_repeatable(entities: Iterable[Json]) -> bool:
    """Whether saving entities twice does no more than saving them once: the tenant finds them again.

    That takes a guid of its own, or a type and a qualifiedName. A placeholder, which glossary objects have in place of both
    until the tenant gives them theirs, finds nothing.

    >>> are_repeatable([{"typeName": "Table", "guid": "-1", "attributes": {"qualifiedName": "default/x/1/t"}}])
    True
    >>> are_repeatable([{"typeName": "AtlasGlossary", "guid": "-1", "attributes": {"qualifiedName": "-2"}}])
    False
    """
    from atlan.model.entity.placeholder import is_placeholder

    for entity in entities:
        guid: str | None = entity.get("guid")
        if guid and not is_placeholder(guid):
            continue
        qualified_name: str | None = _unique_name(entity)
        if not entity.get("typeName") or not qualified_name or is_placeholder(qualified_name):
            return False
    return True


def _unique_name(entity: Json) -> str | None:
    attributes: Json = entity.get("attributes") or {}
    unique: Json = entity.get("uniqueAttributes") or {}
    return attributes.get("qualifiedName") or unique.get("qualifiedName")


def _clock_ahead(headers: Mapping[str, str]) -> int:
    from email.utils import parsedate_to_datetime
    from time import time

    try:
        told = parsedate_to_datetime(headers["date"]).timestamp()
    except (KeyError, ValueError):
        return 0
    return int((told - time()) * 1000)


def unmentioned(answer: Json) -> list[str]:
    """GUIDs of entities that were sent and about which the answer says no more than that they are there."""
    mentioned = {entity.get("guid") for entity in mutated(answer)}
    assigned: Json = answer.get("guidAssignments") or {}
    return [guid for guid in dict.fromkeys(assigned.values()) if guid not in mentioned]


def completed(answer: Json, found: Iterable[Json], since: int) -> Json:
    """The answer to a save that was repeated, with what the attempt before has done.

    Args:
        answer: to the last attempt, which found all of it done
        found: the entities that it does not mention, as they are now
        since: when the first attempt was made, in epoch milliseconds of the tenant

    >>> answer = {"guidAssignments": {"-1": "g1", "-2": "g2"}}
    >>> now = {"guid": "g1", "createTime": 1760000000500}, {"guid": "g2", "createTime": 1700000000000}
    >>> completed(answer, now, since=1760000000000)["mutatedEntities"]
    {'CREATE': [{'guid': 'g1', 'createTime': 1760000000500}]}
    """
    lists: dict[str, list[Json]] = dict(answer.get("mutatedEntities") or {})
    for entity in found:
        # What is older than the save was there before, and what nobody has touched since was not changed either.
        for kind, time in (("CREATE", "createTime"), ("UPDATE", "updateTime")):
            if entity.get(time, 0) >= since - INEXACT:
                lists[kind] = [*(lists.get(kind) or ()), entity]
                break
    return {**answer, "mutatedEntities": lists}


def created_connections(answer: Json) -> list[str]:
    """GUIDs of the connections that a save has created."""
    lists: Json = answer.get("mutatedEntities") or {}
    created: list[Json] = lists.get("CREATE") or []
    return [
        entity["guid"] for entity in created if entity.get("typeName") == "Connection" and entity.get("guid")
    ]


def mutated(answer: Json) -> list[Json]:
    """All entities that an answer mentions."""
    lists: Json = answer.get("mutatedEntities") or {}
    partially: list[Json] = answer.get("partialUpdatedEntities") or []
    return [entity for entities in lists.values() for entity in entities or ()] + partially
