from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

TINY_PACKAGE = "tiny_generated_package"


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The description of Atlan as the generator is given it."""
    from codegen.steps import prepare_document

    return prepare_document(ROOT / "spec")


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A package generated from the tiny description, importable for the rest of the session."""
    from codegen.generator import generate_package
    from codegen.normalise import normalise

    from atlan.typegen.formatting import format_tree

    from .tiny import tiny_document

    workspace = tmp_path_factory.mktemp("codegen")
    package = generate_package(normalise(tiny_document()), workspace)
    format_tree(package)
    folder = package.rename(workspace / TINY_PACKAGE)
    sys.path.insert(0, str(workspace))
    yield folder
    sys.path.remove(str(workspace))


@pytest.fixture
def tiny(tiny_folder: Path) -> SimpleNamespace:
    """The modules of the tiny package."""
    from importlib import import_module

    def module(name: str) -> Any:
        return import_module(f"{TINY_PACKAGE}.{name}")

    return SimpleNamespace(
        module=module,
        types=module("types"),
        errors=module("errors"),
        models=module("models"),
        endpoint=lambda tag, name: module(f"api.{tag}.{name}"),
    )


class Answer:
    """A response, as an endpoint module sees it."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        self.headers: dict[str, str] = {}


@pytest.fixture
def answer() -> type[Answer]:
    return Answer
