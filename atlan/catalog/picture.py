"""Lineage as a picture: Mermaid text, the language of graphviz, and an SVG when graphviz is installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

_DRAWING_SECONDS: Final = 60
#: Mermaid brackets and graphviz shapes by asset type; a table is a cylinder, everything else a rounded box.
_TABLES: Final = frozenset({"Table", "TablePartition"})


@dataclass(frozen=True, slots=True)
class Node:
    """An asset in a picture: its name, and its type."""

    label: str
    type_name: str


@dataclass(slots=True)
class LineageGraph:
    """
    Assets by any id, and which flows into which.

    >>> graph = LineageGraph()
    >>> graph.add("1", Node("orders", "Table")); graph.add("2", Node("big_orders", "View"))
    >>> graph.connect("1", "2")
    >>> print(graph.mermaid())
    graph LR
        n1("big_orders")
        n2[("orders")]
        n2 --> n1
    """

    nodes: dict[str, Node] = field(default_factory=dict[str, Node])
    edges: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def add(self, key: str, node: Node) -> None:
        self.nodes[key] = node

    def connect(self, source: str, target: str) -> None:
        """Let `source` flow into `target`; both may be added later."""
        self.edges.add((source, target))

    def without(self, type_names: Iterable[str]) -> LineageGraph:
        """
        The same flow without assets of some types: what flowed into one of them flows on to where it led.

        >>> graph = LineageGraph()
        >>> graph.add("1", Node("orders", "Table")); graph.add("p", Node("sum", "Process"))
        >>> graph.connect("1", "p"); graph.connect("p", "2")
        >>> graph.without(["Process"]).edges
        {('1', '2')}
        """
        hidden = {key for key, node in self.nodes.items() if node.type_name in set(type_names)}
        edges = set(self.edges)
        for key in hidden:
            sources = {a for a, b in edges if b == key}
            targets = {b for a, b in edges if a == key}
            edges = {edge for edge in edges if key not in edge}
            edges |= {(a, b) for a in sources - {key} for b in targets - {key}}
        return LineageGraph({key: node for key, node in self.nodes.items() if key not in hidden}, edges)

    def mermaid(self) -> str:
        """The picture as Mermaid text, the same for the same graph."""
        ids = self._ids()
        lines = ["graph LR"]
        for key, name in ids.items():
            opening, closing = ("[(", ")]") if self.nodes[key].type_name in _TABLES else ("(", ")")
            label = self.nodes[key].label.replace('"', "#quot;")
            lines.append(f'    {name}{opening}"{label}"{closing}')
        lines += [f"    {source} --> {target}" for source, target in self._edges(ids)]
        return "\n".join(lines)

    def dot(self) -> str:
        """The picture in the language of graphviz, the same for the same graph."""
        ids = self._ids()
        lines = ["digraph lineage {", "    rankdir=LR", '    node [fontname="Helvetica", fontsize=11]']
        for key, name in ids.items():
            shape = "cylinder" if self.nodes[key].type_name in _TABLES else 'box, style="rounded"'
            label = self.nodes[key].label.replace("\\", "\\\\").replace('"', '\\"')
            lines.append(f'    {name} [label="{label}", shape={shape}]')
        lines += [f"    {source} -> {target}" for source, target in self._edges(ids)]
        return "\n".join([*lines, "}"])

    def svg(self) -> str | None:
        """
        The picture as SVG, drawn by graphviz.

        Returns:
            The SVG, or None when the command `dot` is not installed or fails.
        """
        command = shutil.which("dot")
        if command is None:
            return None
        drawn = subprocess.run(  # noqa: S603 - a fixed command, the picture goes in through a pipe
            [command, "-Tsvg"],
            input=self.dot(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_DRAWING_SECONDS,
            check=False,
        )
        return drawn.stdout if drawn.returncode == 0 else None

    def _ids(self) -> Mapping[str, str]:
        ordered = sorted(self.nodes, key=lambda key: (self.nodes[key].label, self.nodes[key].type_name, key))
        return {key: f"n{number}" for number, key in enumerate(ordered, start=1)}

    def _edges(self, ids: Mapping[str, str]) -> Iterable[tuple[str, str]]:
        known = [(ids[a], ids[b]) for a, b in self.edges if a in ids and b in ids]
        return sorted(known, key=lambda edge: (int(edge[0][1:]), int(edge[1][1:])))
