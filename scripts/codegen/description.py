"""The description as a whole: read from its files and corrected, as it is in the tree or as it was at a revision of git."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

from atlan.typegen.problems import CodegenError
from codegen.bundle import JsonObject, bundle
from codegen.overlay import apply_overlays, read_overlays

_PLACES = ("spec/openapi", "spec/overlay")


def read_description(spec: Path) -> JsonObject:
    """The bundled and corrected document.

    Args:
        spec: The folder that holds openapi/ and overlay/.

    Raises:
        CodegenError: A file is malformed, a reference leads nowhere, or a correction is out of date.
    """
    return apply_overlays(bundle(spec / "openapi"), read_overlays(spec / "overlay"))


def description_at(root: Path, revision: str) -> JsonObject:
    """The bundled and corrected document as it was at a revision.

    Args:
        root: The repository.
        revision: Whatever git takes for a commit: a tag, a branch, `HEAD~3`.

    Raises:
        CodegenError: git knows no such revision, or the description of that time cannot be read.
    """
    places = _git(root, "ls-tree", "-d", "--name-only", revision, *_PLACES).decode().split()
    if _PLACES[0] not in places:
        raise CodegenError(f"there is no {_PLACES[0]} at {revision}")
    archive = _git(root, "archive", revision, *places)
    with tempfile.TemporaryDirectory(prefix="atlan-codegen-") as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(folder, filter="data")
        return read_description(Path(folder) / "spec")


def render_description(document: JsonObject) -> bytes:
    """The document as JSON, in its own order, for tools that want one file."""
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def _git(root: Path, *arguments: str) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip()
        raise CodegenError(f"git {arguments[0]}: {said}")
    return done.stdout
