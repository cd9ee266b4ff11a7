"""``atlan local``: a tenant of one's own, in the background."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from atlan.local.process import Running

DEFAULT_DIRECTORY = Path(".atlan") / "local"

DONE = 0
FAILED = 2
NOT_RUNNING = 3


def register(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "local",
        help="start, stop and look after a local tenant",
        description="A local tenant is a real server on this machine that behaves like Atlan and keeps its data.",
        epilog=f"Exit codes: {DONE} done, {FAILED} failed, {NOT_RUNNING} status of a tenant that is not running.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    for name, run, summary in (
        ("start", _start, "start the tenant in the background, and print its URL and token"),
        ("stop", _stop, "stop the tenant; its data stays"),
        ("status", _status, "tell whether the tenant runs, and where"),
        ("reset", _reset, "remove all data of the tenant; its token stays"),
    ):
        action = actions.add_parser(name, help=summary, description=summary.capitalize() + ".")
        action.add_argument(
            "--directory",
            type=Path,
            default=DEFAULT_DIRECTORY,
            help=f"where the tenant keeps its data (default: {DEFAULT_DIRECTORY})",
        )
        if name == "start":
            action.add_argument(
                "--port", type=int, help="where to listen (default: as last time, else any free port)"
            )
        action.set_defaults(run=_guarded(run))


def _guarded(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    def guarded(arguments: argparse.Namespace) -> int:
        try:
            from atlan.local.process import TenantError
        except ModuleNotFoundError as error:
            print(f"The local tenant needs {error.name}: pip install 'atlan-sdk[local]'", file=sys.stderr)
            return FAILED
        try:
            _require_extra()
            return run(arguments)
        except (TenantError, ImportError, OSError) as error:
            print(error, file=sys.stderr)
            return FAILED

    return guarded


def _require_extra() -> None:
    import atlan.local

    # Looking the name up is what loads the extra.
    _ = atlan.local.LocalTenant


def _start(arguments: argparse.Namespace) -> int:
    from atlan.local import process

    before = process.running(arguments.directory)
    found = process.start(arguments.directory, arguments.port)
    print("The local tenant is running already." if before else "The local tenant is running.")
    _show(arguments.directory, found)
    print("Use it from this shell with:")
    print(f"  export ATLAN_BASE_URL={found.base_url}")
    print(f"  export ATLAN_API_KEY={process.credentials(arguments.directory).api_key}")
    return DONE


def _stop(arguments: argparse.Namespace) -> int:
    from atlan.local import process

    stopped = process.stop(arguments.directory)
    print("The local tenant has stopped; its data stays." if stopped else "No local tenant was running.")
    return DONE


def _status(arguments: argparse.Namespace) -> int:
    from atlan.local import process

    found = process.running(arguments.directory)
    if found is None:
        print(f"The local tenant in {arguments.directory} is not running.")
        return NOT_RUNNING
    print("The local tenant is running.")
    _show(arguments.directory, found)
    return DONE


def _reset(arguments: argparse.Namespace) -> int:
    from atlan.local import process

    process.reset(arguments.directory)
    print("The local tenant is empty again; its token stays the same.")
    return DONE


def _show(directory: Path, found: Running) -> None:
    from atlan.local import process

    keys = process.credentials(directory)
    print(f"  URL      {found.base_url}")
    print(f"  token    {keys.api_key}")
    print(f"  process  {found.pid}")
    print(f"  data     {directory.resolve()}")
