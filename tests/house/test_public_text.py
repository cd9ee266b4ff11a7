"""The tree speaks of the product only, and hand-written files stay readable in one sitting."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from .source_tree import ROOT

DERIVED = ("generated/", "tests/cassettes/", "spec/typedefs/")
LONGEST = 620


def tracked() -> list[Path]:
    answer = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / line for line in answer.stdout.splitlines() if (ROOT / line).is_file()]


def hand_written() -> list[Path]:
    def derived(file: Path) -> bool:
        return (
            str(file.relative_to(ROOT)).startswith(DERIVED)
            or "Derived from" in file.read_text(encoding="utf-8")[:200]
        )

    return [f for f in tracked() if f.suffix == ".py" and not derived(f)]


def test_no_file_is_too_long() -> None:
    long = {
        str(f.relative_to(ROOT)): n
        for f in hand_written()
        if (n := len(f.read_text().splitlines())) > LONGEST
    }
    assert not long, f"split by idea: {long}"


def test_no_drawer_for_odds_and_ends() -> None:
    drawers = [f for f in hand_written() if f.stem in ("utils", "util", "helpers", "misc", "common")]
    assert not drawers


# Folders of somebody's machine, but for the files that examples invent.
MACHINE = r"/(?:work|root)/|/tmp/(?!a/b/|cloned_repos/|other\.db)\w"


@pytest.mark.parametrize("pattern", [MACHINE, r"\bTODO\b", r"\bFIXME\b"])
def test_no_leftovers(pattern: str) -> None:
    wrong = []
    for file in tracked():
        if file == Path(__file__).resolve() or file.suffix not in (
            ".py",
            ".md",
            ".toml",
            ".yaml",
            ".yml",
            ".json",
            ".jinja",
            "",
        ):
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if re.search(pattern, line):
                wrong.append(f"{file.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    assert not wrong, "\n".join(wrong)
