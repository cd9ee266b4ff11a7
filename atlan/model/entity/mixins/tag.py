"""How a tag is attached to an object differs from source to source."""

from __future__ import annotations

_STYLES = {
    "tag_object": "{tag}/{object}",
    "tag_attachments_object": "{tag}/attachments/{object}",
    "object_tag": "{object}/{name}",
}


def qualified_name_in(style: str, tag: str, object_: str, name: str) -> str:
    """Return the qualifiedName of an attachment, in the style of its source.

    >>> qualified_name_in("object_tag", "default/dbt/1/tag/pii", "default/dbt/1/orders", "pii")
    'default/dbt/1/orders/pii'
    >>> qualified_name_in("objects", "", "", "")
    Traceback (most recent call last):
    ValueError: qn_style must be one of tag_object, tag_attachments_object, object_tag, not 'objects'
    """
    if style not in _STYLES:
        raise ValueError(f"qn_style must be one of {', '.join(_STYLES)}, not {style!r}")
    return _STYLES[style].format(tag=tag, object=object_, name=name)
