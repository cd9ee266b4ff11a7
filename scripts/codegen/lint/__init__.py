"""What the generator would drop or get wrong without a word, found beforehand.

Every rule is a pure function from a document to findings. Some look at the description as it was written, most at its
normalised form, which is what the generator is given.
"""

from __future__ import annotations

from atlan.typegen.problems import CodegenError
from codegen.bundle import JsonObject
from codegen.lint import content, names, operations, parameters, schemas, source
from codegen.lint.findings import Finding, Rule

SOURCE_RULES: tuple[Rule, ...] = source.RULES
GENERATOR_RULES: tuple[Rule, ...] = (
    *operations.RULES,
    *parameters.RULES,
    *content.RULES,
    *schemas.RULES,
    *names.RULES,
)


def lint_source(document: JsonObject) -> list[Finding]:
    """Findings in a description as it was written (bundled and corrected)."""
    return sorted({finding for rule in SOURCE_RULES for finding in rule(document)})


def lint_normalised(document: JsonObject) -> list[Finding]:
    """Findings in a description as the generator is given it."""
    return sorted({finding for rule in GENERATOR_RULES for finding in rule(document)})


def assert_clean(document: JsonObject, normalised: JsonObject) -> None:
    """Make sure that nothing is found.

    The normalised form is looked at only when nothing is wrong with the description itself.

    Raises:
        CodegenError: Lists every finding with its place, its rule and its mend.
    """
    findings = lint_source(document) or lint_normalised(normalised)
    if findings:
        raise CodegenError(
            "the description has to be mended:\n  " + "\n  ".join(str(finding) for finding in findings)
        )


__all__ = ["Finding", "assert_clean", "lint_normalised", "lint_source"]
