"""Pictures of lineage: text that is the same for the same graph, and an SVG where graphviz is installed."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atlan.catalog.picture import LineageGraph, Node


def shop() -> LineageGraph:
    graph = LineageGraph()
    graph.add("a", Node("orders", "Table"))
    graph.add("b", Node('the "big" ones', "View"))
    graph.add("c", Node("ranks", "MaterialisedView"))
    graph.connect("a", "b")
    graph.connect("b", "c")
    graph.connect("a", "c")
    return graph


def test_mermaid() -> None:
    assert shop().mermaid() == (
        "graph LR\n"
        '    n1[("orders")]\n'
        '    n2("ranks")\n'
        '    n3("the #quot;big#quot; ones")\n'
        "    n1 --> n2\n"
        "    n1 --> n3\n"
        "    n3 --> n2"
    )


def test_dot() -> None:
    lines = shop().dot().splitlines()
    assert lines[0] == "digraph lineage {"
    assert lines[-1] == "}"
    assert '    n1 [label="orders", shape=cylinder]' in lines
    assert '    n3 [label="the \\"big\\" ones", shape=box, style="rounded"]' in lines
    assert "    n1 -> n2" in lines


def test_an_edge_to_something_unknown_is_left_out() -> None:
    graph = shop()
    graph.connect("c", "nowhere")
    assert graph.mermaid() == shop().mermaid()


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=12), st.sets(st.integers(0, 6)))
def test_what_is_reachable_stays_reachable_without_the_steps_between(
    edges: list[tuple[int, int]], hidden: set[int]
) -> None:
    graph = LineageGraph()
    for number in range(7):
        graph.add(str(number), Node(str(number), "Process" if number in hidden else "Table"))
    for source, target in edges:
        graph.connect(str(source), str(target))
    shorter = graph.without(["Process"])
    shown = [str(number) for number in range(7) if number not in hidden]
    assert set(shorter.nodes) == set(shown)
    for start in shown:
        assert reachable(shorter, start) == reachable(graph, start) & set(shown)


def reachable(graph: LineageGraph, start: str) -> set[str]:
    found: set[str] = set()
    fresh = {start}
    while fresh:
        fresh = {b for a, b in graph.edges if a in fresh} - found
        found |= fresh
    return found - {start}


def install_dot(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    command = folder / "dot"
    command.write_text(f"#!/bin/sh\n{script}\n")
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")


def test_svg_is_what_dot_draws_from_the_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_dot(tmp_path, 'echo "<svg> $1"; cat', monkeypatch)
    assert shop().svg() == "<svg> -Tsvg\n" + shop().dot()


def test_no_svg_when_dot_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install_dot(tmp_path, "exit 1", monkeypatch)
    assert shop().svg() is None


def test_no_svg_without_dot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shop().svg() is None
