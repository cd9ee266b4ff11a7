"""Run openapi-python-client on a normalised document, and make sure that nothing fell by the wayside."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

from atlan.typegen.problems import CodegenError
from codegen.bundle import JsonObject
from codegen.facts import FACTS_TEMPLATE, each_operation, facts_template

GENERATOR_VERSION = "0.29.1"
PACKAGE = "atlan_openapi"
HEADER = "# Derived from spec/openapi by scripts/generate.py. Do not edit.\n"

_HERE = Path(__file__).parent
TEMPLATES = _HERE / "templates"
SUPPORT = _HERE / "support"

_CONFIG = {
    "package_name_override": PACKAGE,
    "literal_enums": False,
    "docstrings_on_attributes": True,
    "content_type_overrides": {
        "application/x-ndjson": "application/octet-stream",
        "application/zip": "application/octet-stream",
    },
    "post_hooks": [],  # ruff runs afterwards, isolated, over everything that is derived
}


def generate_package(document: JsonObject, workspace: Path) -> Path:
    """Generate the package into a workspace folder that is empty so far.

    Args:
        document: Bundled, corrected, normalised and linted.
        workspace: Temporary folder; the package is put below it.

    Returns:
        The folder of the package.

    Raises:
        CodegenError: The generator warned, or an operation or schema is missing.
    """
    source, config, templates = workspace / "openapi.json", workspace / "config.json", workspace / "templates"
    source.write_text(json.dumps(document, indent=1), encoding="utf-8")
    config.write_text(json.dumps(_CONFIG), encoding="utf-8")
    shutil.copytree(TEMPLATES, templates)
    (templates / FACTS_TEMPLATE).write_text(facts_template(document), encoding="utf-8")
    package = workspace / PACKAGE
    _run_generator(source, config, templates, package)
    _finish(package)
    assert_complete(document, package)
    return package


def _run_generator(source: Path, config: Path, templates: Path, package: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "openapi_python_client",
        "generate",
        "--path",
        str(source),
        "--config",
        str(config),
    ]
    command += [
        "--output-path",
        str(package),
        "--meta",
        "none",
        "--fail-on-warning",
        "--custom-template-path",
        str(templates),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise CodegenError(f"openapi-python-client failed or warned:\n{done.stdout}{done.stderr}")


def _finish(package: Path) -> None:
    """Drop the generator's own client, add what the templates rely on, and say of every file that it is derived."""
    (package / "client.py").unlink()
    for support in sorted(SUPPORT.glob("*.py")):
        shutil.copyfile(support, package / support.name)
    (package / "py.typed").touch()
    for module in sorted(package.rglob("*.py")):
        module.write_text(HEADER + module.read_text(encoding="utf-8"), encoding="utf-8")


def endpoint_modules(document: JsonObject) -> dict[str, str]:
    """For each operationId the file its module has to be in, relative to the package.

    Raises:
        CodegenError: Two operations have one id, or one file.
    """
    return _one_file_each(
        "operation",
        [
            (
                operation["operationId"],
                f"api/{PythonIdentifier(operation['tags'][0], 'tag')}"
                f"/{PythonIdentifier(operation['operationId'], 'field_')}.py",
            )
            for _, _, operation in each_operation(document)
        ],
    )


def model_modules(document: JsonObject) -> dict[str, str]:
    """For each schema the file its class has to be in, relative to the package.

    Raises:
        CodegenError: Two schemas have one file.
    """
    return _one_file_each(
        "schema",
        [
            (name, f"models/{snake_case(ClassName(name, 'field_'))}.py")
            for name in document["components"]["schemas"]
        ],
    )


def _one_file_each(kind: str, files: list[tuple[str, str]]) -> dict[str, str]:
    """The files by name. Of two with one file, or one name, only one would be generated, and none be missed."""
    owner: dict[str, str] = {}
    problems: list[str] = []
    for name, file in files:
        if file in owner:
            problems.append(
                f"{kind} {name} and {kind} {owner[file]} are both generated into {file}; rename one"
            )
        owner.setdefault(file, name)
    names = [name for name, _ in files]
    problems += [
        f"{kind} {name} is there twice; rename one" for name in sorted({*names}) if names.count(name) > 1
    ]
    if problems:
        raise CodegenError("the description names things alike:\n  " + "\n  ".join(problems))
    return dict(files)


def assert_complete(document: JsonObject, package: Path) -> None:
    """Compare what was asked for with what is there: the generator drops things without failing.

    Raises:
        CodegenError: Names every operation and schema that is missing, and every module that nobody asked for.
    """
    operations, schemas = endpoint_modules(document), model_modules(document)
    problems = [
        f"operation {name} is missing" for name, file in operations.items() if not (package / file).is_file()
    ]
    problems += [
        f"schema {name} is missing" for name, file in schemas.items() if not (package / file).is_file()
    ]
    wanted = set(operations.values()) | set(schemas.values())
    present = {
        str(path.relative_to(package))
        for folder in ("api", "models")
        for path in (package / folder).rglob("*.py")
    }
    surplus = sorted(path for path in present - wanted if not path.endswith("__init__.py"))
    problems += [f"{path} was not asked for (an inline schema makes one)" for path in surplus]
    if problems:
        raise CodegenError(
            "the generated package is not what the description asks for:\n  " + "\n  ".join(problems)
        )
