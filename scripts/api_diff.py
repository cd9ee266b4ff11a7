"""Say how the description of the API differs from what it was at an earlier revision of git.

python scripts/api_diff.py v0.3.0        since a tag
python scripts/api_diff.py HEAD~1 HEAD   between two revisions; without the second one, the files as they are now

Exits with 1 when a breaking change is not mentioned in the section Unreleased of CHANGELOG.md. A mention is the name of what
changed in backquotes: `list_users`, `list_users.limit`, `User`, `User.email`; an operation or schema covers what is in it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.changes import Kind, changes_between, is_mentioned, report, unreleased
from codegen.description import description_at, read_description

from atlan.typegen.problems import CodegenError

ROOT = Path(__file__).resolve().parents[1]
CHANGELOG = "CHANGELOG.md"


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """The command. Returns its exit code."""
    options = _parse(arguments)
    try:
        old = description_at(root, options.old)
        new = description_at(root, options.new) if options.new else read_description(root / "spec")
    except CodegenError as problem:
        print(f"api-diff: {problem}", file=sys.stderr)
        return 2
    changes = changes_between(old, new)
    section = unreleased((root / CHANGELOG).read_text(encoding="utf-8"))
    silent = [c for c in changes if c.kind is Kind.BREAKING and not is_mentioned(c.subject, section)]
    for line in report(changes, silent):
        print(line)
    print(f"{_counted(len(changes), 'change') if changes else 'nothing changed'} since {options.old}")
    if silent:
        names = ", ".join(f"`{name}`" for name in sorted({change.subject.owner for change in silent}))
        print(
            f"api-diff: {CHANGELOG} has to mention {_counted(len(silent), 'breaking change')} under Unreleased: {names}",
            file=sys.stderr,
        )
    return 1 if silent else 0


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", metavar="REVISION", help="the earlier revision: a tag, a branch, HEAD~3")
    parser.add_argument(
        "new", metavar="REVISION", nargs="?", help="the later revision (default: the files as they are now)"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
