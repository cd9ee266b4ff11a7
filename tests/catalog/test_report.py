"""What people see: progress on a terminal, short lists, and nothing that moves where nobody looks."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from atlan.catalog.plan import Action, Stage
from atlan.catalog.publish import Failure, Outcome
from atlan.catalog.report import ConsoleWatcher, print_report
from atlan.catalog.run import CatalogResult
from atlan.catalog.snapshot import Issue
from tests.catalog.worlds import CONNECTION, FakeTenant, column, database, table


def console(*, terminal: bool) -> Console:
    return Console(file=io.StringIO(), force_terminal=terminal, width=160, highlight=False)


def printed(on: Console) -> str:
    assert isinstance(on.file, io.StringIO)
    return on.file.getvalue()


def watch(on: Console) -> str:
    with ConsoleWatcher(on) as watcher:
        watcher.step("reading shop.db [1]")
        watcher.progress(Stage.COLUMNS, 0, 300)
        watcher.progress(Stage.COLUMNS, 100, 300)
    return printed(on)


def test_a_terminal_shows_steps_and_bars() -> None:
    shown = watch(console(terminal=True))
    assert "reading shop.db [1]" in shown
    assert "columns" in shown
    assert "100/300" in shown


def test_elsewhere_nothing_moves() -> None:
    assert watch(console(terminal=False)) == ""


def result(width: int, *, failures: int = 0) -> CatalogResult:
    """A run after which a table of so many columns has none."""
    tenant = FakeTenant()
    tenant.apply(
        tenant.plan(database(table("t", *(column(f"c{each}", each + 1) for each in range(width))))).changes
    )
    of = database(table("t"))
    refused = [Failure(Action.CREATE, "Table", f"q{each}", "because [why]") for each in range(failures)]
    return CatalogResult(
        database="sqlite:///shop.db",
        connection=CONNECTION,
        snapshot=of,
        plan=tenant.plan(of),
        outcome=Outcome(failures=refused),
        issues=tuple(Issue(f"main.v{each}", "odd [sql]") for each in range(width)),
        seconds={"read": 0.25, "compare": 1.0},
    )


@pytest.mark.parametrize("width", [3, 50])
def test_long_lists_are_cut_and_say_so(width: int) -> None:
    on = console(terminal=False)
    print_report(on, result(width, failures=width))
    shown = printed(on)
    assert shown.count("  - Column default/sqlite/1700000000/shop/main/t/c") == min(width, 20 - 1)
    assert shown.count("odd [sql]") == min(width, 20)
    assert shown.count("because [why]") == min(width, 20)
    assert ("and 30 more" in shown) == (width == 50)
    assert shown.splitlines()[-1] == "read 0.25 s · compare 1.00 s · total 1.25 s"


def test_values_are_shown_in_one_short_line() -> None:
    tenant = FakeTenant()
    tenant.apply(tenant.plan(database(table("t", comment="short"))).changes)
    of = database(table("t", comment="a\nvery " + "long " * 50))
    on = console(terminal=False)
    print_report(on, CatalogResult("d", CONNECTION, of, tenant.plan(of), Outcome(), ()))
    (line,) = [line for line in printed(on).splitlines() if "description" in line]
    assert "description short → a very long long" in line
    assert line.endswith("…")
