"""``atlan catalog``: make a tenant hold what a database holds.

Exit codes: 0 everything is in the tenant, 1 the tenant refused some assets, 2 it could not be done, 130 interrupted.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


__all__ = ["register", "run_safely"]

DONE = 0
REFUSED = 1
FAILED = 2
INTERRUPTED = 130


def register(subparsers: Any) -> None:
    """Add the command to the command line.

    Args:
        subparsers: where commands are added.
    """
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "catalog",
        help="catalog a database",
        description="Read the schemas, tables, views and columns of a database and the lineage of its views, and make"
        " the tenant hold them. Running it again changes only what differs; what was dropped is archived.",
        epilog="The tenant is that of ATLAN_BASE_URL and ATLAN_API_KEY.",
    )
    parser.add_argument("database", metavar="DATABASE_URL", help="SQLAlchemy URL of SQLite, PostgreSQL, MySQL or"
                        " MariaDB, or the path of a SQLite file")  # fmt: skip
    parser.add_argument("--connection-name", metavar="NAME", help="of the connection to create or to find again"
                        " (default: the name of the database)")  # fmt: skip
    parser.add_argument(
        "--connector", metavar="NAME", help="such as postgres (default: that of the database)"
    )
    parser.add_argument("--include", metavar="SCHEMA", action="append", default=[], help="read this schema only; a"
                        " shell pattern, may be repeated")  # fmt: skip
    parser.add_argument("--exclude", metavar="SCHEMA", action="append", default=[], help="leave this schema out; a"
                        " shell pattern, may be repeated")  # fmt: skip
    parser.add_argument("--row-counts", action="store_true", help="also store how many rows each table has")
    parser.add_argument("--batch-size", metavar="N", type=_positive, default=100, help="assets in one request"
                        " (default: %(default)s)")  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="show what would change, and send nothing")
    parser.add_argument(
        "--profile", metavar="NAME", help="profile of the configuration file to take the tenant from"
    )
    parser.set_defaults(run=run)


def _positive(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError("give a number, at least 1")
    return number


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command.

    Args:
        arguments: as parsed.

    Returns:
        The exit code, see above.
    """
    return run_safely(lambda: _catalog(arguments))


def run_safely(work: Callable[[], int], extra: str = "catalog") -> int:
    """Do work that says by `CatalogError` or `AtlanError` why it cannot go on, and turn that into a message.

    Args:
        work: gives the exit code.
        extra: what has to be installed for it.

    Returns:
        Its exit code, 2 when it could not be done, 130 when it was interrupted.
    """
    from atlan.catalog.failure import CatalogError, require_extra
    from atlan.errors import AtlanError

    try:
        require_extra(extra)
        return work()
    except (CatalogError, AtlanError) as error:
        print(f"atlan: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("atlan: interrupted; run the same command again to do the rest", file=sys.stderr)
        return INTERRUPTED


def _catalog(arguments: argparse.Namespace) -> int:
    from rich.console import Console

    from atlan.catalog.report import ConsoleWatcher, print_report
    from atlan.catalog.run import catalog_database
    from atlan.catalog.tenant import contact
    from atlan.client.atlan import AtlanClient

    quiet_sql_parser()
    console = Console(highlight=False)
    with AtlanClient(profile=arguments.profile) as client, ConsoleWatcher(console) as watcher:
        contact(client)
        result = catalog_database(
            client,
            arguments.database,
            connection_name=arguments.connection_name,
            connector=arguments.connector,
            include=arguments.include,
            exclude=arguments.exclude,
            row_counts=arguments.row_counts,
            batch_size=arguments.batch_size,
            dry_run=arguments.dry_run,
            watcher=watcher,
        )
    print_report(console, result)
    return DONE if result.complete else REFUSED


def quiet_sql_parser() -> None:
    """Keep the warnings of the SQL parser off the terminal: what it does not understand is in the report."""
    import logging

    logging.getLogger("sqlglot").setLevel(logging.CRITICAL)
