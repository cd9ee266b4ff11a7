"""The ``atlan`` command.

A subcommand lives in a module of its own that offers one function, ``register(subparsers)``: it adds its parser
and names, with ``set_defaults(run=...)``, the function that takes the parsed arguments and returns an exit code.
Only the module of the command that was asked for is imported.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from typing import NamedTuple

from atlan._version import __version__

__all__ = ["main"]


class Command(NamedTuple):
    module: str
    summary: str


COMMANDS = {
    "local": Command("atlan.cli.local", "start, stop and look after a local tenant"),
    "catalog": Command("atlan.cli.catalog", "catalog a database"),
    "types": Command("atlan.cli.types", "make classes for your tenant's own types"),
    "quickstart": Command("atlan.cli.quickstart", "catalog a real database and show the result"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        arguments: the words after ``atlan``; those of the process when left out.

    Returns:
        0 for success; the subcommands document their other codes.

    Raises:
        SystemExit: the arguments are wrong (code 2), or help or the version was asked for (code 0).

    >>> main(["local", "status", "--directory", "/nonexistent"])
    The local tenant in /nonexistent is not running.
    3
    """
    words = sys.argv[1:] if arguments is None else list(arguments)
    chosen = next((word for word in words if not word.startswith("-")), None)
    parser = argparse.ArgumentParser(prog="atlan", description="Work with Atlan from the command line.")
    parser.add_argument("--version", action="version", version=f"atlan-sdk {__version__}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        if name == chosen:
            importlib.import_module(command.module).register(subparsers)
        else:
            subparsers.add_parser(name, help=command.summary)
    parsed = parser.parse_args(words)
    code: int = parsed.run(parsed)
    return code
