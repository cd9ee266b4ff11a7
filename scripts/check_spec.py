"""Check the description of the API: valid OpenAPI 3.1, clean by our own rules, and complete against the facts.

Prints one line per finding, and exits with 1 if there is any.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from codegen.bundle import JsonObject
from codegen.completeness import differences
from codegen.description import read_description
from codegen.facts import each_operation
from codegen.lint import lint_normalised, lint_source
from codegen.normalise import normalise

from atlan.typegen.problems import CodegenError

ROOT = Path(__file__).resolve().parents[1]


def violations(document: JsonObject) -> Iterator[str]:
    """Where a document breaks the rules of OpenAPI itself."""
    from openapi_spec_validator import OpenAPIV31SpecValidator

    for error in OpenAPIV31SpecValidator(document).iter_errors():
        place = "/".join(str(part) for part in getattr(error, "absolute_path", ()))
        yield f"{place or 'document'}: {getattr(error, 'message', error)} [openapi]"


def findings(document: JsonObject) -> Iterator[str]:
    """Everything that is wrong with a document, one line each."""
    yield from violations(document)
    found: list[Any] = lint_source(document) or lint_normalised(normalise(document))
    yield from (str(finding) for finding in found)


def gaps(spec: Path) -> Iterator[str]:
    """Where a description and what is known of the API differ without a reason, one line each."""
    if (spec / "facts").is_dir():
        yield from (f"{line} [facts]" for line in differences(spec))


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """The command. Returns its exit code."""
    if arguments if arguments is not None else sys.argv[1:]:
        print(__doc__)
        return 2
    try:
        document = read_description(root / "spec")
        found = [*findings(document), *gaps(root / "spec")]
    except CodegenError as problem:
        print(f"check-spec: {problem}", file=sys.stderr)
        return 2
    for line in found:
        print(line)
    if found:
        print(f"check-spec: {len(found)} findings", file=sys.stderr)
        return 1
    operations, schemas = len(list(each_operation(document))), len(document["components"]["schemas"])
    print(f"check-spec: {operations} operations and {schemas} schemas are valid, clean and complete")
    return 0


if __name__ == "__main__":
    sys.exit(main())
