"""``atlan quickstart``: catalog a real database and look at it from every side.

Exit codes are those of ``atlan catalog``.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from atlan.cli.catalog import quiet_sql_parser, run_safely

__all__ = ["register"]

DEFAULT_DIRECTORY = Path(".atlan") / "quickstart"


def register(subparsers: Any) -> None:
    """Add the command to the command line.

    Args:
        subparsers: where commands are added.
    """
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "quickstart",
        help="catalog a real database and show the result",
        description="Start a tenant on this machine, catalog a real database in it, add a glossary, a tag, owners and"
        " certificates, search, and draw the lineage. Run it twice: the second run changes nothing.",
        epilog="With ATLAN_BASE_URL and ATLAN_API_KEY set it does the same on that tenant.",
    )
    parser.add_argument("--database", metavar="URL", help="URL of a database or path of a SQLite file to catalog"
                        " (default: the store of the tenant itself)")  # fmt: skip
    parser.add_argument("--directory", metavar="PATH", type=Path, default=DEFAULT_DIRECTORY, help="where the tenant keeps"
                        " its data and the picture goes (default: %(default)s)")  # fmt: skip
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command.

    Args:
        arguments: as parsed.

    Returns:
        The exit code.
    """
    return run_safely(lambda: _quickstart(arguments), extra="quickstart")


def _quickstart(arguments: argparse.Namespace) -> int:
    from rich.console import Console

    from atlan.catalog.quickstart import quickstart

    quiet_sql_parser()
    return quickstart(Console(highlight=False), arguments.database, arguments.directory)
