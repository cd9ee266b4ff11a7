"""The environment that holds the peer, unmodified, from the package index; made on first use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
REQUIREMENTS = HERE / "peer-requirements.txt"
DIRECTORY = HERE.parent / ".venv-peer"


def interpreter() -> Path:
    """The peer's interpreter, with what `peer-requirements.txt` says installed.

    Raises:
        subprocess.CalledProcessError: the environment could not be made, for example without a package index
    """
    python = DIRECTORY / "bin" / "python"
    installed = DIRECTORY / "installed-requirements.txt"
    wanted = REQUIREMENTS.read_text()
    if not installed.exists() or installed.read_text() != wanted:
        print(f"installing the peer into {DIRECTORY.name} …", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", DIRECTORY], check=True)
        pip = [python, "-m", "pip", "--disable-pip-version-check", "--quiet"]
        subprocess.run([*pip, "install", "--requirement", REQUIREMENTS], check=True)
        installed.write_text(wanted)
    return python
