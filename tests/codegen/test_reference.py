"""The pages about the API hold everything that the description says, and their links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from codegen.description import read_description
from codegen.facts import each_operation
from codegen.reference import FOLDER, reference_pages
from codegen.reference.sections import address_words

from .tiny import tiny_document

ROOT = Path(__file__).resolve().parents[2]
CELL_BORDER = re.compile(r"(?<!\\)\|")


def with_tags(document: dict[str, Any]) -> dict[str, Any]:
    document["tags"] = [
        {"name": name, "description": f"About {name}."} for name in ("thing", "log-in", "file", "payload")
    ]
    return document


@pytest.fixture(scope="module", params=["ours", "tiny"])
def document(request: pytest.FixtureRequest) -> dict[str, Any]:
    return read_description(ROOT / "spec") if request.param == "ours" else with_tags(tiny_document())


@pytest.fixture(scope="module")
def pages(document: dict[str, Any]) -> dict[str, str]:
    return reference_pages(document)


def test_every_operation_has_a_section_with_its_parameters_and_statuses(
    document: dict[str, Any], pages: dict[str, str]
) -> None:
    for path, method, operation in each_operation(document):
        page = pages[f"{FOLDER}/{operation['tags'][0]}.md"]
        section = page.split(f"\n## {operation['operationId']}\n", 1)[1].split("\n## ", 1)[0]
        assert address_words(path, method, operation) in section
        assert all(f"| `{parameter['name']}`" in section for parameter in operation.get("parameters", []))
        usual = "".join(re.findall(r"\(#usual-failures\): (.*)\.", section)).split(", ")
        assert all(f"| {status} |" in section or status in usual for status in operation["responses"])


def test_every_schema_has_one_section_with_its_fields_and_values(
    document: dict[str, Any], pages: dict[str, str]
) -> None:
    together = "".join(pages.values())
    for name, schema in document["components"]["schemas"].items():
        _, *sections = together.split(f"\n## {name}\n")
        assert len(sections) == 1, name
        section = sections[0].split("\n## ", 1)[0].split("\n# ", 1)[0]
        parts = [schema, *schema.get("allOf", [])]
        assert all(f"| `{field}`" in section for part in parts for field in part.get("properties", {}))
        assert all(f"`{value}`" in section for value in schema.get("enum", []))


def test_links_lead_to_sections(pages: dict[str, str]) -> None:
    anchors = {
        (name, heading.lower().replace(" ", "-"))
        for name, text in pages.items()
        for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    }
    for name, text in pages.items():
        for target, anchor in re.findall(r"\]\(([^)#\s]*)#([^)]+)\)", text):
            page = f"{FOLDER}/{target}" if target else name
            assert (page, anchor) in anchors, f"{name}: {target}#{anchor}"


def test_tables_have_as_many_cells_as_columns(pages: dict[str, str]) -> None:
    for name, text in pages.items():
        for block in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
            widths = {len(CELL_BORDER.findall(line)) for line in block.splitlines()}
            assert len(widths) == 1, f"{name}: {block[:200]}"


def test_what_several_operations_answer_alike_is_told_once() -> None:
    document = with_tags(tiny_document())
    failure = {"description": "Not | found.", "content": {}}
    for path in ("/api/things", "/api/things/{id}/{part}"):
        document["paths"][path]["get"]["responses"]["404"] = failure
    page = reference_pages(document)[f"{FOLDER}/thing.md"]
    assert page.count(r"Not \| found.") == 1
    assert page.count("[Usual failures](#usual-failures): 404.") == 2


def test_addresses() -> None:
    assert address_words("/api/x", "get", {}) == "`GET /api/x`"
    assert address_words("/p", "get", {"x-presigned": "any"}) == "`GET`, a presigned address"
    assert (
        address_words("/p", "put", {"x-presigned": "store.com"})
        == "`PUT`, a presigned address that contains `store.com`"
    )


def test_a_stream_of_events_says_what_an_event_is() -> None:
    document = with_tags(tiny_document())
    answer = document["paths"]["/api/file"]["get"]["responses"]["200"]
    events = {"schema": {"type": "string"}, "x-events": {"$ref": "#/components/schemas/Problem"}}
    answer["content"] = {"text/event-stream": events}
    page = reference_pages(document)[f"{FOLDER}/file.md"]
    assert "events of [Problem](shared.md#problem) (`text/event-stream`)" in page


def test_details_of_parameters_and_fields() -> None:
    page = reference_pages(with_tags(tiny_document()))[f"{FOLDER}/thing.md"]
    assert "| `exact` | query | boolean | `true` | Exactly. |" in page
    assert "| `limit` (required) | query | integer |" in page
    assert "| `id` (always) | string |" in page
    assert "| `history` | array of [Part](#part) or null |" in page
    assert "May be repeated when its outcome is unknown only when the thing has an id." in page
    assert "Repeated after: 429, 423." in page
