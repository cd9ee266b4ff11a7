"""What type checkers see of asset classes: lines they have to accept, and lines they have to refuse."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CASES = Path(__file__).parent / "typing_cases"

Refused = Callable[[Path, Path], dict[int, str]]


def refused_by_mypy(file: Path, cache: Path) -> dict[int, str]:
    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", "--no-error-summary"]
    command += ["--cache-dir", str(cache), "--output", "json", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode in (0, 1), done.stderr
    return {
        message["line"]: message["message"]
        for message in found
        if message["severity"] == "error" and Path(message["file"]).name == file.name
    }


def refused_by_pyright(file: Path, cache: Path) -> dict[int, str]:
    command = [sys.executable, "-m", "pyright", "--outputjson", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == 1
    return {
        message["range"]["start"]["line"] + 1: message["message"]
        for message in report["generalDiagnostics"]
        if message["severity"] == "error"
    }


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What mypy learns of the package while it looks at the first file."""
    return tmp_path_factory.mktemp("mypy")


CHECKERS = pytest.mark.parametrize("refused", [refused_by_mypy, refused_by_pyright])


@CHECKERS
@pytest.mark.parametrize("case", ["right.py", "right_across_areas.py"])
def test_right_lines_are_accepted(refused: Refused, case: str, cache: Path) -> None:
    assert refused(CASES / case, cache) == {}


@CHECKERS
@pytest.mark.parametrize("case", ["wrong.py", "wrong_across_areas.py"])
def test_wrong_lines_are_refused(refused: Refused, case: str, cache: Path) -> None:
    file = CASES / case
    lines = file.read_text().splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}
    found = refused(file, cache)
    assert {lines[number - 1] for number in wrong - set(found)} == set()
    assert {number: found[number] for number in set(found) - wrong} == {}
