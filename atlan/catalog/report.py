"""What people see of a run: progress while it lasts, then a table, the differences, what failed, and how long it took."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any, Final, cast

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn
from rich.table import Table

from atlan.catalog.ownership import ATTRIBUTES
from atlan.catalog.plan import Action, Change, Difference, Stage
from atlan.catalog.run import CatalogResult

_LISTED: Final = 20
_WIDEST_VALUE: Final = 60
_STAGES: Final[Mapping[Stage, str]] = {
    Stage.DATABASES: "database",
    Stage.SCHEMAS: "schemas",
    Stage.TABLES: "tables and views",
    Stage.COLUMNS: "columns",
    Stage.FOREIGN_KEYS: "foreign keys",
    Stage.LINEAGE: "lineage of views",
    Stage.COLUMN_LINEAGE: "lineage of columns",
    Stage.ARCHIVE: "archiving",
}
_SIGNS: Final[Mapping[Action, str]] = {
    Action.CREATE: "[green]+[/]",
    Action.UPDATE: "[yellow]~[/]",
    Action.RESTORE: "[green]↑[/]",
    Action.LINK: "[yellow]→[/]",
    Action.ARCHIVE: "[red]-[/]",
}


class ConsoleWatcher:
    """
    Shows on a console how a run gets on, as long as its `with` block lasts.

    Args:
        console: where to show it. Nothing moves when it is not a terminal.
    """

    def __init__(self, console: Console) -> None:
        self._bars = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            console=console,
            transient=True,
        )
        self._moves = console.is_terminal
        self._step: TaskID | None = None
        self._stages: dict[Stage, TaskID] = {}

    def __enter__(self) -> ConsoleWatcher:
        if self._moves:
            self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._moves:
            self._bars.stop()

    def step(self, doing: str) -> None:
        if self._step is not None:
            self._bars.remove_task(self._step)
        self._step = self._bars.add_task(escape(doing), total=None)

    def progress(self, stage: Stage, done: int, total: int) -> None:
        if stage not in self._stages:
            self._stages[stage] = self._bars.add_task(_STAGES[stage], total=total)
        self._bars.update(self._stages[stage], completed=done)


def print_report(console: Console, result: CatalogResult) -> None:
    """
    Print what a run did.

    Args:
        console: where to.
        result: of the run.
    """
    print_summary(console, result)
    print_differences(console, result)
    print_problems(console, result)
    print_timings(console, result.seconds)


def print_summary(console: Console, result: CatalogResult) -> None:
    """Print the connection, the counts by type, and in words whether anything changed."""
    connection = result.connection
    verb = "Would catalog" if result.dry_run else "Catalogued"
    console.print(
        f"{verb} [bold]{escape(result.database)}[/] as [bold]{escape(connection.name)}[/]"
        f" [dim]({escape(connection.qualified_name)})[/]"
    )
    total = sum(_unchanged(result).values())
    if result.outcome.changed or result.outcome.failures or (result.dry_run and result.plan):
        console.print(_table(result))
    if result.dry_run:
        console.print(
            f"Dry run: nothing was sent, {len(result.plan.changes)} changes are due."
            if result.plan
            else f"Nothing to change: all {total} assets are up to date."
        )
    elif not result.outcome.changed and result.complete:
        console.print(f"[green]Nothing changed[/]: all {total} assets are up to date.")


def _table(result: CatalogResult) -> Table:
    actions = list(Action)
    table = Table(box=None, header_style="dim", pad_edge=False)
    table.add_column("")
    for title in (*actions, "unchanged"):
        table.add_column(title, justify="right")
    done = _planned(result.plan.changes) if result.dry_run else result.outcome.done
    unchanged = _unchanged(result)
    for kind in ATTRIBUTES:
        numbers = [done[action, kind.__name__] for action in actions]
        if any(numbers) or unchanged[kind.__name__]:
            table.add_row(kind.__name__, *map(_number, (*numbers, unchanged[kind.__name__])))
    return table


def _planned(changes: Iterable[Change]) -> Counter[tuple[Action, str]]:
    return Counter((change.action, change.type_name) for change in changes)


def _unchanged(result: CatalogResult) -> Counter[str]:
    return Counter(result.plan.unchanged) + result.outcome.already_there


def _number(value: int) -> str:
    return str(value) if value else "[dim]·[/]"


def print_differences(console: Console, result: CatalogResult) -> None:
    """Print what changed on assets that were there before, and what went; not what is new."""
    news = {Action.CREATE, Action.LINK}
    changes = [change for change in result.plan.changes if change.action not in news]
    for change in changes[:_LISTED]:
        name = escape(change.asset.qualified_name or "")
        console.print(f"  {_SIGNS[change.action]} {change.type_name} {name}{_described(change.differences)}")
    if len(changes) > _LISTED:
        console.print(f"  [dim]and {len(changes) - _LISTED} more[/]")


def _described(differences: Iterable[Difference]) -> str:
    words = [
        f"{difference.attribute} {_value(difference.before)} → {_value(difference.after)}"
        for difference in differences
    ]
    return f"[dim]: {', '.join(words)}[/]" if words else ""


def _value(value: Any) -> str:
    text = ", ".join(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else str(value)
    line = " ".join(text.split())
    return escape(line if len(line) <= _WIDEST_VALUE else line[: _WIDEST_VALUE - 1] + "…")


def print_problems(console: Console, result: CatalogResult) -> None:
    """Print what could not be read, and what the tenant refused and why."""
    if result.issues:
        console.print(f"[yellow]Not everything could be read or understood ({len(result.issues)}):[/]")
        for issue in result.issues[:_LISTED]:
            console.print(f"  {escape(issue.subject)}: {escape(issue.reason)}")
        if len(result.issues) > _LISTED:
            console.print(f"  [dim]and {len(result.issues) - _LISTED} more[/]")
    failures = result.outcome.failures
    if failures:
        console.print(f"[red]The tenant refused {len(failures)} assets:[/]")
        table = Table(box=None, header_style="dim")
        for title in ("to be", "type", "qualifiedName", "why"):
            table.add_column(title, overflow="fold")
        for failure in failures[:_LISTED]:
            table.add_row(
                failure.action, failure.type_name, escape(failure.qualified_name), escape(failure.reason)
            )
        console.print(table)
        if len(failures) > _LISTED:
            console.print(f"  [dim]and {len(failures) - _LISTED} more[/]")


def print_timings(console: Console, seconds: Mapping[str, float]) -> None:
    """Print how long each step took."""
    steps = " · ".join(f"{name} {duration:.2f} s" for name, duration in seconds.items())
    console.print(f"[dim]{steps} · total {sum(seconds.values()):.2f} s[/]")
