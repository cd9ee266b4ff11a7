"""Records that people write as YAML."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any

from atlan.model.record import Document

if TYPE_CHECKING:
    from typing import Self


class AtlanYamlModel(Document):
    """Base of the records that people write as YAML. What this version of the SDK does not know is kept."""

    __slots__ = ()

    @classmethod
    def from_yaml(cls, text: str) -> Self:
        """Read a record.

        Args:
            text: YAML.

        Raises:
            ValueError: when it is no YAML, or not a mapping.
        """
        yaml = _yaml("safe")
        from ruamel.yaml.error import YAMLError

        try:
            document: Any = yaml.load(text)
        except YAMLError as error:
            raise ValueError(f"text must be YAML: {error}") from error
        if document.__class__ is not dict:
            raise ValueError(f"text must be a YAML mapping, not {type(document).__name__}")
        return cls.wrap(document)

    def to_yaml(self) -> str:
        """Return the YAML text, in the order in which it was read or filled; what is empty is left out."""
        out = StringIO()
        _yaml("rt").dump(_written(self.to_wire()), out)
        return out.getvalue()


def _yaml(kind: str) -> Any:
    try:
        from ruamel.yaml import YAML
    except ImportError:
        raise ImportError("YAML needs another package: pip install 'atlan-sdk[contracts]'") from None
    yaml = YAML(typ=kind, pure=True)
    yaml.width = 1_000_000
    yaml.allow_unicode = True
    return yaml


def _written(value: Any) -> Any:
    """A document without what is empty; text of several lines stays readable."""
    if value.__class__ is dict:
        written: dict[str, Any] = {key: _written(item) for key, item in value.items()}
        return {key: item for key, item in written.items() if not _is_empty(item)}
    if value.__class__ is list:
        return [_written(item) for item in value]
    if isinstance(value, str) and "\n" in value:
        from ruamel.yaml.scalarstring import LiteralScalarString

        return LiteralScalarString(value)
    return value


def _is_empty(value: Any) -> bool:
    return value is None or value in ({}, [])
