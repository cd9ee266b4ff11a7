"""Which fields others are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.body import Body
from atlan.model.open_lineage.base import described

if TYPE_CHECKING:
    from collections.abc import Sequence

Json = dict[str, Any]


class OpenLineageTransformation(Body):
    """How a field is made from another.

    Args:
        type: ``DIRECT`` or ``INDIRECT``.
        subtype: more exactly, such as ``AGGREGATION``.
        description: in words.
        masking: whether it hides the value.
    """

    __slots__ = ("description", "masking", "subtype", "type")

    def __init__(
        self,
        type: str,  # noqa: A002  (the name in the standard)
        subtype: str | None = None,
        description: str | None = None,
        masking: bool | None = None,
    ) -> None:
        self.type = type
        self.subtype = subtype
        self.description = description
        self.masking = masking

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        return described(
            type=self.type, subtype=self.subtype, description=self.description, masking=self.masking
        )


class OpenLineageInputField(Body):
    """A field that another is made from.

    Args:
        namespace: of the data that has the field.
        name: of that data.
        field: name of the field.
        transformations: how it is used.
    """

    __slots__ = ("field", "name", "namespace", "transformations")

    def __init__(
        self,
        namespace: str,
        name: str,
        field: str,
        transformations: Sequence[OpenLineageTransformation] | None = None,
    ) -> None:
        self.namespace = namespace
        self.name = name
        self.field = field
        self.transformations = transformations

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        steps = None if self.transformations is None else [step.wire() for step in self.transformations]
        return described(namespace=self.namespace, name=self.name, field=self.field, transformations=steps)
