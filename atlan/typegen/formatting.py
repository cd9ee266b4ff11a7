"""Format derived Python code, deaf to whatever configuration lies around."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from atlan.typegen.problems import CodegenError

LINE_LENGTH = "110"
_COMMON = ["--isolated", "--no-cache", "--target-version", "py311", "--line-length", LINE_LENGTH]


def format_tree(folder: Path) -> None:
    """Sort imports, drop unused ones, and format all modules of a folder in place.

    Raises:
        CodegenError: ruff could not read a file, which means that a template wrote nonsense.
    """
    _ruff("check", "--fix-only", "--select", "F,I,UP", *_COMMON, str(folder))
    _ruff("format", *_COMMON, str(folder))


def _ruff(*arguments: str) -> None:
    done = subprocess.run(  # noqa: S603  (a fixed command, told which folder)
        [sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise CodegenError(f"ruff {arguments[0]} failed:\n{done.stdout}{done.stderr}")
