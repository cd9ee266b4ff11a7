# Derived from spec/typedefs/form.json and spec/recipes/form.yaml by scripts/generate.py. Do not edit.
"""Form, Response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    ListOf,
    MapOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from atlan_types.structs import FormField, ResponseValue

__all__ = [
    "Form",
    "Response",
]


class Form(Asset):
    """A form that people fill in."""

    __slots__ = ()

    _type = "Form"

    FORM_FIELDS = KeywordField("formFields", "formFields")
    form_fields: ListOf[FormField, KeywordField] = ListOf(FORM_FIELDS, StructCodec("FormField"))
    FORM_OPTIONS = KeywordField("formOptions", "formOptions")
    form_options: MapOf[str, KeywordField] = MapOf(FORM_OPTIONS, codecs.TEXT)


class Response(Asset):
    """What somebody filled into a form."""

    __slots__ = ()

    _type = "Response"

    FORM_GUID = KeywordField("formGuid", "formGuid")
    form_guid: Text[KeywordField] = Text(FORM_GUID)
    RESPONSE_VALUES = KeywordField("responseValues", "responseValues")
    response_values: ListOf[ResponseValue, KeywordField] = ListOf(
        RESPONSE_VALUES, StructCodec("ResponseValue")
    )
    RESPONSE_OPTIONS = KeywordField("responseOptions", "responseOptions")
    response_options: MapOf[str, KeywordField] = MapOf(RESPONSE_OPTIONS, codecs.TEXT)
