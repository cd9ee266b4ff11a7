"""Enumerations that survive a value they do not know."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Self


class OpenEnum(StrEnum):
    """A closed list when it is written, an open one when it is read.

    The server may know a value that this version of the SDK does not. Reading it gives a member that
    stands for that value and belongs to no list, so that nothing is lost and nothing global changes.

    >>> from atlan.model.enums import CertificateStatus
    >>> CertificateStatus.of("VERIFIED") is CertificateStatus.VERIFIED
    True
    >>> newer = CertificateStatus.of("CERTIFIED_BY_ROBOT")
    >>> newer.value, newer.is_known, isinstance(newer, CertificateStatus)
    ('CERTIFIED_BY_ROBOT', False, True)
    """

    @classmethod
    def of(cls, value: str) -> Self:
        """Return the member with this value; for a value outside of the list, one that stands for it."""
        known = cls._value2member_map_.get(value)
        if known is not None:
            return known  # type: ignore[return-value]  # members of cls are of cls
        unknown = str.__new__(cls, value)
        unknown._name_ = unknown._value_ = value
        return unknown

    @property
    def is_known(self) -> bool:
        """Whether this version of the SDK lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return type(self).of, (self.value,)
