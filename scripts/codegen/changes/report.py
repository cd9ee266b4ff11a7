"""Changes as text, for the maintainer who reads them before a release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from codegen.changes.change import Change, Kind

_HEADINGS = {Kind.BREAKING: "Breaking", Kind.ADDED: "Added", Kind.CHANGED: "Changed"}


def report(changes: Sequence[Change], unmentioned: Sequence[Change] = ()) -> Iterator[str]:
    """The lines of a report: by kind, then by operation or schema, then what changed in it.

    Args:
        changes: Sorted changes.
        unmentioned: Those of them that the changelog should mention and does not; they are marked.
    """
    for kind, of_kind in groupby(changes, key=lambda change: change.kind):
        listed = list(of_kind)
        yield f"{_HEADINGS[kind]} ({len(listed)})"
        for owner, of_owner in groupby(listed, key=lambda change: change.subject.owner):
            yield f"  {owner}"
            for change in of_owner:
                member = f"{change.subject.member}: " if change.subject.member else ""
                mark = "  [not in the changelog]" if change in unmentioned else ""
                yield f"    {member}{change.text}{mark}"
        yield ""
