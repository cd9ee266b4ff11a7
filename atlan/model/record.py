"""Records: what the administration side of Atlan sends and takes, beside assets.

A record wraps the decoded document and converts on access, by the same descriptors as assets. Only what was
set is sent, and what this version of the SDK does not know survives being read, changed and sent again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from atlan.model.body import encode
from atlan.model.entity import codecs
from atlan.model.entity.attributes import Converted
from atlan.model.entity.record import UNCHANGED, Storage
from atlan.model.entity.struct import Struct

if TYPE_CHECKING:
    from typing import Self


class Document(Struct):
    """Base of the records."""

    __slots__ = ()

    @classmethod
    def wrap(cls, wire: dict[str, Any]) -> Self:
        """Wrap a decoded document. It becomes the record's own: it is neither copied nor walked.

        Args:
            wire: the document.
        """
        record: Any = Storage()
        record._wire = record._attributes = wire
        record._changes = UNCHANGED
        record._views = None
        record._names = None
        record.__class__ = cls
        return record  # type: ignore[no-any-return]

    def json(self, *, by_alias: bool = True, exclude_unset: bool = True, exclude_none: bool = True) -> str:
        """Return the JSON text of the record as it is sent.

        Args:
            by_alias: changes nothing; taken because scripts pass it.
            exclude_unset: the same.
            exclude_none: the same.
        """
        return encode(self.to_wire())

    def __repr__(self) -> str:
        from reprlib import repr as shortened

        from atlan.redaction import redact_data

        shown = ", ".join(
            f"{name}={shortened(value)}" for name, value in redact_data(self._attributes).items()
        )
        return f"{type(self).__name__}({shown})"

    def _has(self, wire: str) -> bool:
        """Whether the document says anything (even null) under a name."""
        return wire in self._attributes


R = TypeVar("R", bound=Document)


class DocumentCodec(codecs.StructCodec[R]):
    """A record inside of another.

    Args:
        kind: class of the inner record.
    """

    __slots__ = ("kind",)

    def __init__(self, kind: type[R]) -> None:
        super().__init__(kind.__name__)
        self.kind = kind

    def _struct(self) -> type[R]:
        return self.kind


class Inner(Converted[R, str]):
    """An attribute that holds another record.

    Args:
        field: its name on the wire.
        kind: class of the inner record.
    """

    __slots__ = ()

    def __init__(self, field: str, kind: type[R]) -> None:
        super().__init__(field, DocumentCodec(kind))


class InnerList(Converted[list[R], str]):
    """An attribute that holds a list of records.

    Args:
        field: its name on the wire.
        kind: class of the inner records.
    """

    __slots__ = ()

    def __init__(self, field: str, kind: type[R]) -> None:
        super().__init__(field, codecs.ListCodec(DocumentCodec(kind)))


class _FlagTextCodec(codecs.Codec[bool]):
    """True or false, written as text: where the service keeps a map of strings."""

    __slots__ = ()

    def read(self, value: Any) -> bool:
        return value == "true" if isinstance(value, str) else bool(value)

    def write(self, value: Any) -> str:
        if not isinstance(value, bool):
            raise codecs.Mismatch(self.expected)
        return "true" if value else "false"


class FlagText(Converted[bool, str]):
    """True or false, as the words ``true`` and ``false`` on the wire."""

    __slots__ = ()

    def __init__(self, field: str) -> None:
        super().__init__(field, _FlagTextCodec("a bool"))


class _JsonSetCodec(codecs.Codec[set[str]]):
    """A set of strings, written as the text of a JSON array."""

    __slots__ = ()

    mutable = True

    def read(self, value: Any) -> set[str]:
        import orjson

        if isinstance(value, str):
            try:
                value = orjson.loads(value)
            except orjson.JSONDecodeError:
                return set()
        return set(value) if isinstance(value, list) else set()  # pyright: ignore[reportUnknownArgumentType]

    def write(self, value: Any) -> str:
        if not isinstance(value, set | frozenset | list | tuple):
            raise codecs.Mismatch(self.expected)
        import orjson

        # Sorted, so that the same set is always the same text.
        return orjson.dumps(sorted(value)).decode()  # pyright: ignore[reportUnknownArgumentType]


class JsonSet(Converted[set[str], str]):
    """A set of strings, as the text of a JSON array on the wire."""

    __slots__ = ()

    def __init__(self, field: str) -> None:
        super().__init__(field, _JsonSetCodec("a set of strings"))
