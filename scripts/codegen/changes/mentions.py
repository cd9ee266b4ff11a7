"""Which changes the changelog mentions.

A mention is the name of what changed, in backquotes, in the section Unreleased: `list_users` for an operation,
`list_users.limit` for a parameter, `User` for a schema, `User.email` for a field. The mention of an operation or a
schema covers what belongs to it.
"""

from __future__ import annotations

import re

from codegen.changes.change import Subject

_SECTION = re.compile(r"^## +\[?Unreleased\]?.*?$(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_NAME = re.compile(r"`([^`\n]+)`")


def unreleased(changelog: str) -> str:
    """The section Unreleased of a changelog; empty if there is none."""
    found = _SECTION.search(changelog)
    return found.group(1) if found else ""


def is_mentioned(subject: Subject, section: str) -> bool:
    """Whether a section of the changelog names a subject, or what it belongs to."""
    names = set(_NAME.findall(section))
    return str(subject) in names or subject.owner in names
