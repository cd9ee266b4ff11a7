"""Joins that are known to make sense, named after what they join, so that saving one again meets the same."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import choice
from atlan.model.entity.references import qualified_name_of, reference_to

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.enums import SqlInsightJoinCardinality, SqlInsightJoinType

Pair = dict[str, str]


class SqlInsightJoinMethods(Entity):
    """A join."""

    __slots__ = ()

    @classmethod
    def _between(
        cls,
        source_dataset: Entity,
        joined_dataset: Entity,
        column_pairs: list[Pair],
        join_type: SqlInsightJoinType | None,
        cardinality: SqlInsightJoinCardinality | None,
        when_to_use: str | None,
        name: str | None,
    ) -> Self:
        source = _qualified_name("source_dataset", source_dataset)
        joined = _qualified_name("joined_dataset", joined_dataset)
        attributes: dict[str, Any] = {
            "name": name or f"{source.rpartition('/')[2]} JOIN {joined.rpartition('/')[2]}",
            "qualifiedName": cls._qualified_name_of(source, joined, column_pairs, join_type),
            "sqlInsightJoinSourceDatasetQualifiedName": source,
            "sqlInsightJoinJoinedDatasetQualifiedName": joined,
            "sqlInsightJoinType": _type(join_type),
            "sqlInsightJoinCardinality": choice("cardinality", cardinality, "SqlInsightJoinCardinality")
            or "MANY_TO_ONE",
            "sqlInsightJoinColumnPairs": [
                {
                    "sqlInsightJoinColumnPairSourceColumnQualifiedName": f"{source}/{of_source}",
                    "sqlInsightJoinColumnPairJoinedColumnQualifiedName": f"{joined}/{of_joined}",
                }
                for of_source, of_joined in _columns(column_pairs)
            ],
            "sqlInsightJoinQueryCount": 0,
            "sqlInsightJoinUniqueUsers": 0,
            "sqlInsightSourceDataset": reference_to(source_dataset._wire),
            "sqlInsightJoinedDataset": reference_to(joined_dataset._wire),
        }
        if when_to_use is not None:
            attributes["sqlInsightJoinWhenToUse"] = when_to_use
        return cls._created(attributes)

    @classmethod
    def _qualified_name_of(
        cls,
        source_qualified_name: str,
        joined_qualified_name: str,
        column_pairs: list[Pair],
        join_type: SqlInsightJoinType | None,
    ) -> str:
        from hashlib import md5

        pairs = ",".join(f"{source}={joined}" for source, joined in sorted(_columns(column_pairs)))
        text = f"{joined_qualified_name}|{pairs}|{_type(join_type)}"
        digest = md5(text.encode(), usedforsecurity=False).hexdigest()
        return f"{source_qualified_name}/join/{digest}"


def _type(join_type: SqlInsightJoinType | None) -> str:
    return choice("join_type", join_type, "SqlInsightJoinType") or "INNER"


def _columns(column_pairs: list[Pair]) -> list[tuple[str, str]]:
    """The names of the columns that are compared, of the source and of the joined dataset."""
    columns: list[tuple[str, str]] = []
    for pair in column_pairs:
        source, joined = pair.get("source_column"), pair.get("joined_column")
        if not source or not joined:
            raise ValueError(f"column_pairs must have source_column and joined_column each, not {pair!r}")
        columns.append((source, joined))
    return columns


def _qualified_name(name: str, dataset: Entity) -> str:
    found = qualified_name_of(dataset._wire)
    if not found:
        raise ValueError(f"{name} must have a qualified_name")
    return found
