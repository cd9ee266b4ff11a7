"""What type checkers see of a package: all of it is strictly right, right lines are accepted, and wrong ones refused."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from atlan.typegen import generate
from tests.typegen.acme import Json, acme, attribute, entity, metadata, options

ROOT = Path(__file__).resolve().parents[2]
CASES = Path(__file__).parent / "typing_cases"
# Names that mean something else where classes are written down.
ODD_NAMES = [
    "str",
    "datetime",
    "日本",
    "list",
    "Text",
    "codecs",
    "🎉",
    "SQL",
    "float",
    "Any",
    "overload",
    "SetOf",
]
ODD: dict[str, Json] = {
    "businessMetadataDefs": metadata(
        "datetime", *map(attribute, ODD_NAMES), attribute("Dates", "array<date>")
    ),
    "enumDefs": options("Any", *ODD_NAMES),
    "structDefs": {
        "name": "Text",
        "attributeDefs": [{"name": one, "typeName": "array<Any>"} for one in ODD_NAMES],
    },
    "entityDefs": entity(
        "Choice",
        "SQL",
        attributes=[
            (one, kind)
            for name in ODD_NAMES
            for one, kind in (
                (name, "Any"),
                (f"{name}s", "array<date>"),
                (f"{name}Map", "map<string,array<float>>"),
                (f"{name}Texts", "array<Text>"),
                (f"{name}Table", "array<SQL>"),
            )
        ],
    ),
}
# The project comes first, as it does where our packages are installed.
MYPY = f"[mypy]\nstrict = true\nmypy_path = .:{ROOT}:{ROOT / 'generated'}\nexplicit_package_bases = true\n"

Found = set[tuple[str, int]]
"""Lines that are refused, by the name of the file."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a package of its own, as its author would have it."""
    folder = tmp_path_factory.mktemp("project")
    definitions = acme()
    for category, definition in ODD.items():
        definitions[category].append(definition)
    generate(definitions, "acme_types", folder)
    for case in ("right.py", "wrong.py"):
        shutil.copy(CASES / case, folder)
    (folder / "mypy.ini").write_text(MYPY)
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
        "pythonVersion": "3.11",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    return folder


def refused_by_mypy(project: Path, *files: str) -> Found:
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--output", "json", *files]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    messages = [json.loads(line) for line in done.stdout.splitlines()]
    return {
        (Path(message["file"]).name, message["line"])
        for message in messages
        if message["severity"] == "error" and not Path(message["file"]).is_absolute()
    }


def refused_by_pyright(project: Path, *files: str) -> Found:
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", *files]
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] >= len(files)
    return {
        (Path(message["file"]).name, message["range"]["start"]["line"] + 1)
        for message in report["generalDiagnostics"]
        if message["severity"] == "error"
    }


@pytest.mark.parametrize("refused", [refused_by_mypy, refused_by_pyright])
def test_strictly(refused: object, project: Path) -> None:
    assert callable(refused)
    lines = (CASES / "wrong.py").read_text().splitlines()
    wrong = {("wrong.py", number) for number, line in enumerate(lines, 1) if line.endswith("# wrong")}
    found: Found = refused(project, "acme_types", "right.py", "wrong.py")
    assert found - wrong == set()
    assert {lines[number - 1].strip() for _, number in wrong - found} == set()


@pytest.mark.parametrize("refused", [refused_by_mypy, refused_by_pyright])
def test_without_a_package_custom_metadata_is_anything(
    refused: object, project: Path, tmp_path: Path
) -> None:
    assert callable(refused)
    for name in ("mypy.ini", "pyrightconfig.json"):
        shutil.copy(project / name, tmp_path)
    (tmp_path / "script.py").write_text(
        "from atlan.model.assets import Table\n\n\n"
        "def look(table: Table) -> None:\n"
        '    table.cm.raci.accountable = "jane"\n'
        "    print(table.cm.raci.accountable, table.cm['RACI'])\n"
    )
    assert refused(tmp_path, "script.py") == set()
