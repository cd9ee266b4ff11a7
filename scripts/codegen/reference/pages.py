"""The pages as a whole: one per tag, one of schemas that several tags share, and a table of contents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from codegen.bundle import JsonObject
from codegen.facts import each_operation
from codegen.lint.walk import components
from codegen.normalise import is_success
from codegen.reference.homes import SHARED, homes_of_schemas
from codegen.reference.sections import (
    ANSWER_COLUMNS,
    Answer,
    address_words,
    answers_of,
    operation_section,
    schema_section,
    table,
)
from codegen.reference.words import Link

FOLDER = "docs/api"
_HEADER = "<!-- Derived from spec/openapi by scripts/generate.py. Do not edit. -->"


def reference_pages(document: JsonObject) -> dict[str, str]:
    """The pages in Markdown, by path relative to the repository.

    Args:
        document: Bundled and corrected, not normalised: failures and defaults are part of it.
    """
    homes = homes_of_schemas(document)
    tags = [tag for tag in document["tags"] if _operations(document, tag["name"])]
    pages = {tag["name"]: _tag_page(tag, document, homes) for tag in tags}
    if SHARED in homes.values():
        pages[SHARED] = _shared_page(document, homes)
    pages["README"] = _contents(document, tags)
    return {f"{FOLDER}/{name}.md": "\n".join(lines).rstrip() + "\n" for name, lines in pages.items()}


def _contents(document: JsonObject, tags: list[JsonObject]) -> Iterator[str]:
    yield from (_HEADER, "", "# The REST API", "")
    yield from (
        f"{len(list(each_operation(document)))} operations and {len(components(document))} schemas. "
        "`make spec` writes all of it as one OpenAPI document, `build/openapi.json`.",
        "",
    )
    yield from ("## Services", "")
    rows = [
        (f"`{gateway['prefix']}`", gateway["service"], gateway["about"])
        for gateway in document.get("x-gateways", [])
    ]
    yield from table(("paths below", "service", "what it does"), rows)
    yield from ("## Operations", "")
    for tag in tags:
        yield from (f"### [{tag['name']}]({tag['name']}.md)", "", _line(tag["description"]), "")
        rows = [
            (
                f"[{name}]({tag['name']}.md#{name})",
                address_words(path, method, operation),
                operation["summary"],
            )
            for path, method, operation in _operations(document, tag["name"])
            for name in (operation["operationId"],)
        ]
        yield from table(("operation", "address", "what it does"), rows)


def _tag_page(tag: JsonObject, document: JsonObject, homes: dict[str, str]) -> Iterator[str]:
    name = tag["name"]
    yield from (
        _HEADER,
        "",
        f"# {name}",
        "",
        f"{_line(tag['description'])} Back to [all operations](README.md).",
        "",
    )
    operations, link = _operations(document, name), _link_from(name, homes)
    usual = _usual_failures([operation for _, _, operation in operations], link)
    for path, method, operation in operations:
        yield from operation_section(path, method, operation, usual, link)
    if usual:
        yield from ("## Usual failures", "")
        yield from table(ANSWER_COLUMNS, usual)
    yield from _schemas(name, document, homes)


def _usual_failures(operations: list[JsonObject], link: Link) -> list[Answer]:
    """The failures that several operations have in common, told once per page."""
    counted = Counter(answer for operation in operations for answer in answers_of(operation, link))
    return sorted(answer for answer, times in counted.items() if times > 1 and not is_success(answer[0]))


def _shared_page(document: JsonObject, homes: dict[str, str]) -> Iterator[str]:
    yield from (
        _HEADER,
        "",
        "# Shared schemas",
        "",
        "Payloads of several tags. Back to [all operations](README.md).",
        "",
    )
    yield from _schemas(SHARED, document, homes)


def _schemas(page: str, document: JsonObject, homes: dict[str, str]) -> Iterator[str]:
    for name, schema in components(document).items():
        if homes[name] == page:
            yield from schema_section(name, schema, _link_from(page, homes))


def _link_from(page: str, homes: dict[str, str]) -> Link:
    def link(name: str) -> str:
        return f"[{name}]({'' if homes[name] == page else f'{homes[name]}.md'}#{name.lower()})"

    return link


def _operations(document: JsonObject, tag: str) -> list[tuple[str, str, JsonObject]]:
    return [entry for entry in each_operation(document) if entry[2]["tags"][0] == tag]


def _line(text: str) -> str:
    return " ".join(text.split())
