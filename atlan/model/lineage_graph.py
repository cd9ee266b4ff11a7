"""Lineage as a graph: who is upstream and downstream of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from atlan.model.body import Body
from atlan.model.entity.attributes import Integer, Text
from atlan.model.record import Document, InnerList
from atlan.model.search.values import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.model.assets import Asset
    from atlan.model.enums import LineageDirection

    _Step = tuple[str, str | None, str]
    """From an asset, through a process, to an asset."""

Json = dict[str, Any]


class LineageRequest(Body):
    """A request for the whole lineage graph of one asset, in one answer. Attributes may be assigned.

    Args:
        guid: of the asset to start at.
        depth: how many steps to go, 0 for all.
        direction: member of ``LineageDirection``; both ways if left out.
        hide_process: whether processes are left out of the assets.
        allow_deleted_process: whether archived processes link assets, too.

    >>> LineageRequest("g1").to_dict()
    {'guid': 'g1', 'depth': 0, 'direction': 'BOTH', 'hideProcess': True, 'allowDeletedProcess': False}
    """

    __slots__ = ("guid", "depth", "direction", "hide_process", "allow_deleted_process")

    def __init__(
        self,
        guid: str,
        depth: int = 0,
        direction: LineageDirection | str = "BOTH",
        hide_process: bool = True,
        allow_deleted_process: bool = False,
    ) -> None:
        self.guid = guid
        self.depth = depth
        self.direction = direction
        self.hide_process = hide_process
        self.allow_deleted_process = allow_deleted_process

    def to_dict(self) -> Json:
        """Return the JSON form."""
        return {
            "guid": self.guid,
            "depth": self.depth,
            "direction": text(self.direction, "direction"),
            "hideProcess": self.hide_process,
            "allowDeletedProcess": self.allow_deleted_process,
        }


class LineageRelation(Document):
    """A link between two assets.

    >>> LineageRelation.wrap({"fromEntityId": "a", "toEntityId": "b", "processId": "p"}).is_full_link
    True
    """

    __slots__ = ()

    from_entity_id: Text[str] = Text("fromEntityId")
    to_entity_id: Text[str] = Text("toEntityId")
    process_id: Text[str] = Text("processId")
    relationship_id: Text[str] = Text("relationshipId")

    @property
    def is_full_link(self) -> bool:
        """Whether the link knows the process that makes it."""
        return self.process_id is not None


class DirectedPair(NamedTuple):
    """One step: through a process (None if it is not known), to an asset."""

    process_guid: str | None
    target_guid: str


class LineageGraph:
    """Who is upstream and downstream of whom, by guid.

    Args:
        downstream: the steps from each asset, in the order of the answer.
        upstream: the steps against the flow.

    >>> graph = LineageGraph.create([
    ...     LineageRelation(from_entity_id="a", to_entity_id="b", process_id="p"),
    ...     LineageRelation(from_entity_id="b", to_entity_id="c", process_id="q"),
    ... ])
    >>> graph.get_downstream_asset_guids("a"), graph.get_all_upstream_asset_guids_dfs("c")
    (['b'], ['c', 'b', 'a'])
    """

    __slots__ = ("downstream", "upstream")

    def __init__(
        self, downstream: dict[str, list[DirectedPair]], upstream: dict[str, list[DirectedPair]]
    ) -> None:
        self.downstream = downstream
        self.upstream = upstream

    @classmethod
    def create(cls, relations: Iterable[LineageRelation]) -> LineageGraph:
        """Make the graph of links.

        Args:
            relations: the links, each with its process.

        Raises:
            InvalidRequestError: when a link does not know its process (400-013).
        """
        steps: list[_Step] = []
        for relation in relations:
            if not relation.is_full_link:
                from atlan.errors import ErrorCode

                raise ErrorCode.NO_GRAPH_WITH_PROCESS.exception_with_parameters()
            steps.append((relation.from_entity_id or "", relation.process_id, relation.to_entity_id or ""))
        return cls._of(steps)

    @classmethod
    def of_assets(cls, assets: Iterable[Asset]) -> LineageGraph:
        """Make the graph of a lineage list that was asked for with ``immediate_neighbors(True)``.

        Args:
            assets: of the list; they know their neighbours, but not the processes in between.
        """
        steps: list[_Step] = []
        for asset in assets:
            here = asset.guid or ""
            steps += [(here, None, other.guid or "") for other in asset.immediate_downstream or ()]
            steps += [(other.guid or "", None, here) for other in asset.immediate_upstream or ()]
        return cls._of(steps)

    @classmethod
    def _of(cls, steps: Iterable[_Step]) -> LineageGraph:
        downstream: dict[str, list[DirectedPair]] = {}
        upstream: dict[str, list[DirectedPair]] = {}
        for source, process, target in dict.fromkeys(steps):
            downstream.setdefault(source, []).append(DirectedPair(process, target))
            upstream.setdefault(target, []).append(DirectedPair(process, source))
        return cls(downstream, upstream)

    def get_downstream_asset_guids(self, guid: str) -> list[str]:
        """Return the guids of the assets one step downstream of an asset."""
        return _targets(self.downstream, guid)

    def get_downstream_process_guids(self, guid: str) -> list[str]:
        """Return the guids of the processes that read an asset."""
        return _processes(self.downstream, guid)

    def get_upstream_asset_guids(self, guid: str) -> list[str]:
        """Return the guids of the assets one step upstream of an asset."""
        return _targets(self.upstream, guid)

    def get_upstream_process_guids(self, guid: str) -> list[str]:
        """Return the guids of the processes that write an asset."""
        return _processes(self.upstream, guid)

    def get_all_downstream_asset_guids_dfs(self, guid: str) -> list[str]:
        """Return the guids of an asset and of all that is downstream of it, depth first."""
        return _depth_first(self.downstream, guid)

    def get_all_upstream_asset_guids_dfs(self, guid: str) -> list[str]:
        """Return the guids of an asset and of all that is upstream of it, depth first."""
        return _depth_first(self.upstream, guid)


def _targets(steps: dict[str, list[DirectedPair]], guid: str) -> list[str]:
    return list(dict.fromkeys(step.target_guid for step in steps.get(guid, ())))


def _processes(steps: dict[str, list[DirectedPair]], guid: str) -> list[str]:
    passed = dict.fromkeys(step.process_guid for step in steps.get(guid, ()))
    return [process for process in passed if process is not None]


def _depth_first(steps: dict[str, list[DirectedPair]], guid: str) -> list[str]:
    # With a stack of its own, because lineage can be deeper than Python lets functions call themselves.
    visited: dict[str, None] = {}
    stack = [guid]
    while stack:
        current = stack.pop()
        if current not in visited:
            visited[current] = None
            stack.extend(reversed(_targets(steps, current)))
    return list(visited)


class LineageResponse(Document):
    """The whole lineage graph of one asset.

    Every helper takes the guid of any asset in the graph; left out, it is the asset that was asked for.

    >>> from atlan.model.assets import Asset
    >>> response = LineageResponse.wrap({
    ...     "baseEntityGuid": "a",
    ...     "relations": [{"fromEntityId": "a", "toEntityId": "b", "processId": "p"}],
    ...     "guidEntityMap": {"a": {"typeName": "Table", "guid": "a"}, "b": {"typeName": "Table", "guid": "b"}},
    ... })
    >>> [asset.guid for asset in response.get_downstream_assets()], response.get_downstream_process_guids()
    (['b'], ['p'])
    """

    __slots__ = ()

    base_entity_guid: Text[str] = Text("baseEntityGuid")
    lineage_direction: Text[str] = Text("lineageDirection")
    lineage_depth: Integer[str] = Integer("lineageDepth")
    limit: Integer[str] = Integer("limit")
    offset: Integer[str] = Integer("offset")
    relations: InnerList[LineageRelation] = InnerList("relations", LineageRelation)

    @property
    def guid_entity_map(self) -> dict[str, Asset]:
        """The assets of the graph, by guid."""
        return {guid: _wrapped(entity) for guid, entity in self._entities().items()}

    def get_graph(self) -> LineageGraph:
        """Return the graph of the links.

        Raises:
            InvalidRequestError: when a link does not know its process (400-013).
        """
        return LineageGraph.create(self.relations or ())

    def get_downstream_asset_guids(self, guid: str | None = None) -> list[str]:
        """Return the guids of the assets one step downstream."""
        return self.get_graph().get_downstream_asset_guids(self._start(guid))

    def get_downstream_assets(self, guid: str | None = None) -> list[Asset]:
        """Return the assets one step downstream."""
        return self._assets(self.get_downstream_asset_guids(guid))

    def get_downstream_process_guids(self, guid: str | None = None) -> list[str]:
        """Return the guids of the processes that read the asset."""
        return self.get_graph().get_downstream_process_guids(self._start(guid))

    def get_upstream_asset_guids(self, guid: str | None = None) -> list[str]:
        """Return the guids of the assets one step upstream."""
        return self.get_graph().get_upstream_asset_guids(self._start(guid))

    def get_upstream_assets(self, guid: str | None = None) -> list[Asset]:
        """Return the assets one step upstream."""
        return self._assets(self.get_upstream_asset_guids(guid))

    def get_upstream_process_guids(self, guid: str | None = None) -> list[str]:
        """Return the guids of the processes that write the asset."""
        return self.get_graph().get_upstream_process_guids(self._start(guid))

    def get_all_downstream_asset_guids_dfs(self, guid: str | None = None) -> list[str]:
        """Return the guids of the asset and of all that is downstream of it, depth first."""
        return self.get_graph().get_all_downstream_asset_guids_dfs(self._start(guid))

    def get_all_downstream_assets_dfs(self, guid: str | None = None) -> list[Asset]:
        """Return the asset and all that is downstream of it, depth first."""
        return self._assets(self.get_all_downstream_asset_guids_dfs(guid))

    def get_all_upstream_asset_guids_dfs(self, guid: str | None = None) -> list[str]:
        """Return the guids of the asset and of all that is upstream of it, depth first."""
        return self.get_graph().get_all_upstream_asset_guids_dfs(self._start(guid))

    def get_all_upstream_assets_dfs(self, guid: str | None = None) -> list[Asset]:
        """Return the asset and all that is upstream of it, depth first."""
        return self._assets(self.get_all_upstream_asset_guids_dfs(guid))

    def _start(self, guid: str | None) -> str:
        return guid or self.base_entity_guid or ""

    def _entities(self) -> dict[str, Json]:
        return self._wire.get("guidEntityMap") or {}

    def _assets(self, guids: list[str]) -> list[Asset]:
        entities = self._entities()
        return [_wrapped(entities[guid]) for guid in guids if guid in entities]


def _wrapped(entity: Json) -> Any:
    from atlan.model.entity.registry import entity_from_wire

    return entity_from_wire(entity)
