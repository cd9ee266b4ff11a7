"""Reading YAML, strictly: a key that stands twice is an error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from atlan.typegen.problems import CodegenError


def read_yaml(path: Path) -> Any:
    """Read one YAML file.

    Raises:
        CodegenError: The file is missing or malformed.
    """
    try:
        reader: Any = YAML(typ="safe", pure=True)
        return reader.load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CodegenError(f"{path}: there is no such file") from None
    except YAMLError as problem:
        raise CodegenError(f"{path}: not valid YAML: {problem}") from problem
