# Derived from spec/typedefs/glue.json and spec/recipes/glue.yaml by scripts/generate.py. Do not edit.
"""GlueTag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
)
from atlan.model.fields.atlan_fields import KeywordField
from atlan_types.sql import SQL
from atlan_types.tag import Tag

if TYPE_CHECKING:
    from atlan_types.enums import GlueTagType

__all__ = [
    "GlueTag",
]


class GlueTag(Tag, SQL):
    """A tag in AWS Glue."""

    __slots__ = ()

    _type = "GlueTag"

    GLUE_TAG_TYPE = KeywordField("glueTagType", "glueTagType")
    glue_tag_type: Choice[GlueTagType, KeywordField] = Choice(GLUE_TAG_TYPE, "GlueTagType")
