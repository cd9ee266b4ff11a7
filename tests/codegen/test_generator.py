"""The run of the generator: what it drops is noticed, and its output is the same every time."""

from __future__ import annotations

import os
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from codegen.generator import PACKAGE, assert_complete, generate_package
from codegen.normalise import normalise

from atlan.typegen.problems import CodegenError

from .tiny import tiny_document

ROOT = Path(__file__).resolve().parents[2]


def package_of(document: dict[str, Any], folder: Path, *without: str, extra: str | None = None) -> Path:
    from codegen.generator import endpoint_modules, model_modules

    for name, file in {**endpoint_modules(document), **model_modules(document)}.items():
        if name not in without:
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).touch()
    if extra:
        (folder / extra).touch()
    return folder


def test_a_complete_package_is_accepted(tmp_path: Path) -> None:
    document = normalise(tiny_document())
    assert_complete(document, package_of(document, tmp_path, extra="models/__init__.py"))


@pytest.mark.parametrize(
    ("without", "extra", "message"),
    [
        (("list_things",), None, "operation list_things is missing"),
        (("get_token",), None, "operation get_token is missing"),
        (("Thing",), None, "schema Thing is missing"),
        ((), "models/thing_part.py", "models/thing_part.py was not asked for"),
        ((), "api/thing/surprise.py", "api/thing/surprise.py was not asked for"),
    ],
)
def test_what_is_missing_or_too_much_is_named(
    tmp_path: Path, without: tuple[str, ...], extra: str | None, message: str
) -> None:
    document = normalise(tiny_document())
    with pytest.raises(CodegenError) as caught:
        assert_complete(document, package_of(document, tmp_path, *without, extra=extra))
    assert message in str(caught.value)
    assert str(caught.value).count("\n") == 1


def listing_again(operation_id: str, tag: str | None = None) -> Any:
    def change(document: dict[str, Any]) -> None:
        again = deepcopy(document["paths"]["/api/things"]["get"])
        again["operationId"] = operation_id
        again["tags"] = [tag] if tag else again["tags"]
        document["paths"]["/api/things/again"] = {"get": again}

    return change


def thing_again(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["thing"] = deepcopy(document["components"]["schemas"]["Thing"])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (listing_again("list_things", "other"), "operation list_things is there twice"),
        (listing_again("listThings"), "operation listThings and operation list_things"),
        (thing_again, "schema thing and schema Thing"),
    ],
)
def test_two_that_would_be_counted_as_one_are_refused(tmp_path: Path, change: Any, message: str) -> None:
    document = normalise(tiny_document())
    package = package_of(document, tmp_path)
    change(document)
    with pytest.raises(CodegenError, match=message):
        assert_complete(document, package)


def test_a_warning_of_the_generator_is_an_error(tmp_path: Path) -> None:
    document = normalise(tiny_document())
    document["components"]["schemas"]["Problem"]["properties"]["code"] = {
        "$ref": "#/components/schemas/Nowhere"
    }
    with pytest.raises(CodegenError, match="failed or warned"):
        generate_package(document, tmp_path)


def test_the_output_does_not_depend_on_the_hash_seed(tmp_path: Path, tiny_folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; sys.path[:0] = sys.argv[2:]\n"
        "from tiny import tiny_document\n"
        "from atlan.typegen.formatting import format_tree; from codegen.generator import generate_package\n"
        "from codegen.normalise import normalise\n"
        "format_tree(generate_package(normalise(tiny_document()), Path(sys.argv[1])))"
    )
    arguments = [
        sys.executable,
        "-c",
        program,
        str(tmp_path),
        str(ROOT / "scripts"),
        str(Path(__file__).parent),
    ]
    subprocess.run(arguments, check=True, env={**os.environ, "PYTHONHASHSEED": "4711"})

    def contents(folder: Path) -> dict[str, bytes]:
        files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}

    assert contents(tmp_path / PACKAGE) == contents(tiny_folder)


def test_configuration_that_lies_around_does_not_matter(tmp_path: Path) -> None:
    from atlan.typegen.formatting import format_tree

    (tmp_path / "pyproject.toml").write_text('[tool.ruff]\nline-length = 20\nformat.quote-style = "single"\n')
    module = tmp_path / "package/module.py"
    module.parent.mkdir()
    module.write_text('import os, json\ndef f( a,b ): return json.dumps("a" + "b" + "c" + "d")\n')
    format_tree(module.parent)
    assert (
        module.read_text() == 'import json\n\n\ndef f(a, b):\n    return json.dumps("a" + "b" + "c" + "d")\n'
    )
    assert sorted(path.name for path in module.parent.iterdir()) == ["module.py"]


def test_nonsense_of_a_template_is_an_error(tmp_path: Path) -> None:
    from atlan.typegen.formatting import format_tree

    (tmp_path / "module.py").write_text("def (:\n")
    with pytest.raises(CodegenError, match="ruff"):
        format_tree(tmp_path)
