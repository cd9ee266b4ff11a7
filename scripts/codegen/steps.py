"""The steps of generation. Each derives one thing from spec/ or from hand-written code, and touches nothing else."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from atlan.typegen.formatting import format_tree
from atlan.typegen.problems import CodegenError
from codegen.bundle import JsonObject
from codegen.coverage import PAGE, coverage_page, served_operations
from codegen.description import read_description
from codegen.generator import PACKAGE, SUPPORT, TEMPLATES, endpoint_modules, generate_package, model_modules
from codegen.lint import assert_clean
from codegen.manifest import digest_of, versions_of
from codegen.normalise import normalise
from codegen.products import Product, read_folder
from codegen.reference import FOLDER as REFERENCE
from codegen.reference import reference_pages
from codegen.type_pages import FOLDER as TYPE_PAGES
from codegen.type_pages import read_pages


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is derived.

    Attributes:
        name: Its name on the command line and in the manifest.
        about: What it derives from what.
        run: Derives it, given the root of the repository.
    """

    name: str
    about: str
    run: Callable[[Path], Product]


def prepare_document(spec: Path) -> JsonObject:
    """The description as the generator is given it: bundled, corrected, linted, normalised, linted.

    Raises:
        CodegenError: Something is wrong with the description or with an overlay.
    """
    document = read_description(spec)
    normalised = normalise(document)
    assert_clean(document, normalised)
    return normalised


def derive_openapi(root: Path) -> Product:
    """generated/atlan_openapi from spec/openapi and spec/overlay."""
    spec, folder = root / "spec", f"generated/{PACKAGE}"
    document = prepare_document(spec)
    with tempfile.TemporaryDirectory(prefix="atlan-codegen-") as workspace:
        package = generate_package(document, Path(workspace))
        format_tree(package)
        files = read_folder(package, folder)
    facts = {
        "inputs": {
            "openapi": digest_of(spec / "openapi"),
            "overlay": digest_of(spec / "overlay"),
            "templates": digest_of(TEMPLATES, SUPPORT),
        },
        "tools": versions_of("openapi-python-client", "ruff", "jinja2"),
        "operations": len(endpoint_modules(document)),
        "schemas": len(model_modules(document)),
    }
    return Product(files, folders=(folder,), facts=facts)


def derive_reference(root: Path) -> Product:
    """docs/api from spec/openapi and spec/overlay."""
    pages = reference_pages(read_description(root / "spec"))
    files = {name: text.encode() for name, text in pages.items()}
    return Product(files, folders=(REFERENCE,), facts={"pages": len(files)})


def derive_types(root: Path) -> Product:
    """generated/atlan_types and docs/types from spec/typedefs and spec/recipes."""
    from atlan.typegen import render

    folder = "generated/atlan_types"
    with tempfile.TemporaryDirectory(prefix="atlan-codegen-") as workspace:
        package = Path(workspace) / "atlan_types"
        package.mkdir()
        facts = dict(render(root / "spec", package))
        files = read_folder(package, folder)
    facts["inputs"] = {
        "typedefs": digest_of(root / "spec" / "typedefs"),
        "recipes": digest_of(root / "spec" / "recipes"),
        "renderer": digest_of(root / "atlan" / "typegen"),
    }
    facts["tools"] = versions_of("jinja2", "ruff")
    pages = {name: text.encode() for name, text in read_pages(root).items()}
    return Product({**files, **pages}, folders=(folder, TYPE_PAGES), facts=facts)


def derive_sync(root: Path) -> Product:
    """The synchronous twins of what is written for asyncio."""
    from derive_sync import NotDerivableError, derive, orphans

    try:
        files = {path.as_posix(): text.encode() for path, text in derive(root).items()}
    except NotDerivableError as problem:
        raise CodegenError(str(problem)) from problem
    stale = tuple(path.as_posix() for path in orphans(root))
    return Product(files, stale=stale, facts={"tools": versions_of("libcst", "ruff")})


def derive_coverage(root: Path) -> Product:
    """The table of operations in docs/local-tenant.md."""
    page = (root / PAGE).read_text(encoding="utf-8")
    return coverage_page(page, read_description(root / "spec"), served_operations())


STEPS = (
    Step("openapi", "generated/atlan_openapi from spec/openapi", derive_openapi),
    Step("reference", "docs/api from spec/openapi", derive_reference),
    Step(
        "coverage",
        "the table of operations in docs/local-tenant.md from the routes of atlan.local",
        derive_coverage,
    ),
    Step("types", "generated/atlan_types and docs/types from spec/typedefs and spec/recipes", derive_types),
    Step("sync", "the synchronous client from the asynchronous one", derive_sync),
)
