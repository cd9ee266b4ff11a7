"""Queries for tags: having one, and having one with a value that comes from a source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.search.attributes import TextAttributes
from atlan.model.search.query import Bool
from atlan.model.search.term import Exists, Term, Terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.ports import SearchHits

__all__ = ["chosen_source", "known_tag", "tagged", "tagged_with_value"]

_TAGS = TextAttributes.TRAIT_NAMES.value
_PROPAGATED_TAGS = TextAttributes.PROPAGATED_TRAIT_NAMES.value
_NO_SOURCE = "NON_EXISTENT"
_TAG_TEXT = "__classificationsText.text"
# What may follow the value in the indexed text of a tag attachment.
_AFTER_VALUE = (
    "tagAttachmentKey",
    "sourceTagName",
    "sourceTagQualifiedName",
    "sourceTagGuid",
    "sourceTagConnectorName",
    "isSourceTagSynced",
    "sourceTagSyncTimestamp",
    "sourceTagValue",
)


def known_tag(name: str, tag_id: str | None) -> str:
    """Return the id of a tag, or raise NotFoundError (404-006) if the tenant has none of that name."""
    if tag_id is None:
        from atlan.errors import ErrorCode

        raise ErrorCode.ATLAN_TAG_NOT_FOUND_BY_NAME.exception_with_parameters(name)
    return tag_id


def tagged(tag_ids: list[str], directly: bool) -> Bool:
    """Match assets that have one of some tags, or any tag."""
    fields = (_TAGS,) if directly else (_TAGS, _PROPAGATED_TAGS)
    alternatives = [Terms(field, tag_ids) if tag_ids else Exists(field) for field in fields]
    if directly:
        return Bool(filter=alternatives)
    return Bool(should=alternatives, minimum_should_match=1)


def chosen_source(tag_name: str, found: SearchHits, wanted: str | None) -> str:
    """Return the qualifiedName of the tag on the source; one that matches nothing if there is no such tag."""
    if wanted is not None:
        return wanted
    sources: Sequence[Any] = found.current_page()
    if found.count > 1:
        from atlan.log import get_logger

        get_logger(__name__).warning(
            "The tag %s is synced with %d tags on sources: looking for the first of them, %s. "
            "Pass source_tag_qualified_name to choose another.",
            tag_name,
            found.count,
            sources[0].qualified_name,
        )
    return sources[0].qualified_name or _NO_SOURCE if sources else _NO_SOURCE


def tagged_with_value(tag_id: str, source: str, value: str, directly: bool) -> Bool:
    """Match assets that have a tag with a value, which came from the tag of a source."""
    from atlan.model.search.span import SpanNear, SpanOr, SpanTerm, SpanWithin

    def word(text: str) -> SpanTerm:
        return SpanTerm(_TAG_TEXT, text)

    # The text of a tag holds the names and values of its attachments one after the other. The value is the
    # words between its own key and the next one, inside of the text of this tag and this source.
    words = [word("tagAttachmentValue"), *map(word, value.split())]
    inner = SpanNear([*words, SpanOr(map(word, _AFTER_VALUE))], in_order=True, slop=0)
    outer = SpanNear([word(tag_id), word(source)], in_order=True, slop=10_000_000)
    within = SpanWithin(little=inner, big=outer)
    direct = Term(_TAGS, tag_id, case_insensitive=False)
    if directly:
        return Bool(filter=[direct, within])
    propagated = Term(_PROPAGATED_TAGS, tag_id, case_insensitive=False)
    return Bool(should=[direct, propagated], filter=[within], minimum_should_match=1)
