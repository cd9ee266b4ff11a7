"""Archiving, purging and restoring assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from atlan.client.operations.finding import non_blank
from atlan.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from atlan.model.assets import Asset
    from atlan.transport.call import Call

    Json = dict[str, Any]

GUIDS_OF_A_URL: Final = 80
"""So many guids, each with the name of its parameter, stay well below the 4,096 characters that a URL may have."""

PROBES: Final = 20
"""How often to look whether an asset is archived, a second apart."""


def guids_of(guid: object) -> list[str]:
    """One guid or several, as a list without repeats.

    Args:
        guid: what the caller gave

    Raises:
        ValueError: one is blank
        InvalidRequestError: nothing was given (400-017)
    """
    from collections.abc import Iterable

    guids: list[object] = [guid]
    if isinstance(guid, Iterable) and not isinstance(guid, str):
        guids = list(dict.fromkeys(cast("Iterable[object]", guid)))
    if not guids:
        raise ErrorCode.MISSING_GUID_FOR_DELETE.exception_with_parameters()
    return [non_blank(each, "guid") for each in guids]


def in_urls(guids: Sequence[str]) -> Iterator[Sequence[str]]:
    """The guids in portions that fit into a URL.

    >>> [len(portion) for portion in in_urls(["g"] * 100)]
    [80, 20]
    """
    for start in range(0, len(guids), GUIDS_OF_A_URL):
        yield guids[start : start + GUIDS_OF_A_URL]


def read_call(guids: Sequence[str]) -> Call[Json]:
    """The call that reads some entities in short form.

    Args:
        guids: of the entities, as many as fit into a URL
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.entity import get_entities_by_guids as op

    request = op.build_request(guid=guids, min_ext_info=True, ignore_relationships=True)
    return Call(op.OPERATION, request, op.parse_response)


def delete_call(guids: Sequence[str], delete_type: str) -> Call[Json]:
    """The call that archives or purges some entities.

    Args:
        guids: of the entities, as many as fit into a URL
        delete_type: `SOFT`, `HARD` or `PURGE`
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.entity import delete_entities_by_guids as op

    request = op.build_request(guid=guids, delete_type=delete_type)
    return Call(op.OPERATION, request, op.parse_response)


def check_archivable(assets: Iterable[Asset]) -> None:
    """Refuse what can only be purged.

    Raises:
        InvalidRequestError: one of the assets cannot be archived (400-052)
    """
    for asset in assets:
        if not asset.can_be_archived():
            raise ErrorCode.ASSET_CAN_NOT_BE_ARCHIVED.exception_with_parameters(asset.type_name)


def not_deleted(answer: Json) -> list[str]:
    """The guids of those entities of an answer that are not archived yet."""
    entities: list[Json] = answer.get("entities") or []
    return [entity["guid"] for entity in entities if entity.get("status") != "DELETED"]


def joined(answers: Sequence[Json]) -> Json:
    """The answers to the portions of one change, as one answer.

    >>> joined([{"mutatedEntities": {"DELETE": [1]}}, {"mutatedEntities": {"DELETE": [2]}, "guidAssignments": {"a": "b"}}])
    {'mutatedEntities': {'DELETE': [1, 2]}, 'guidAssignments': {'a': 'b'}}
    """
    if len(answers) == 1:
        return answers[0]
    whole: Json = {}
    for answer in answers:
        lists: Json = answer.get("mutatedEntities") or {}
        for kind, entities in lists.items():
            whole.setdefault("mutatedEntities", {}).setdefault(kind, []).extend(entities or ())
        whole.setdefault("partialUpdatedEntities", []).extend(answer.get("partialUpdatedEntities") or ())
        whole.setdefault("guidAssignments", {}).update(answer.get("guidAssignments") or {})
    return {part: content for part, content in whole.items() if content}
