"""Names of database objects as segments of qualifiedNames, and the names of lineage processes."""

from __future__ import annotations

from typing import Final

_LINEAGE: Final = "lineage"


def segment(name: str) -> str:
    """
    A name as one segment of a qualifiedName, in which a slash would begin the next segment.

    >>> segment("orders"), segment("a/b"), segment("50%")
    ('orders', 'a%2Fb', '50%25')
    """
    return name.replace("%", "%25").replace("/", "%2F")


def name_of_segment(segment: str) -> str:
    """
    The inverse of `segment`.

    >>> name_of_segment("a%2Fb")
    'a/b'
    """
    return segment.replace("%2F", "/").replace("%25", "%")


def lineage_of(path: str) -> str:
    """
    The path of the process that makes a view or one of its columns, given the path of the view or column.

    It depends on what is made and not on what it is made from, so that a view whose SQL changes keeps its process
    and whatever people wrote on it.

    >>> lineage_of("shop/main/big_orders")
    'shop/main/big_orders/lineage'
    """
    return f"{path}/{_LINEAGE}"


def made_by(path: str) -> str | None:
    """
    The path of the view or column that a process makes, or None for a process that cataloguing did not create.

    >>> made_by("shop/main/big_orders/lineage"), made_by("1700000000")
    ('shop/main/big_orders', None)
    """
    head, _, last = path.rpartition("/")
    return head if last == _LINEAGE else None
