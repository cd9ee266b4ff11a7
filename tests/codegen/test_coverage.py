"""The table of what the local tenant carries out is that of its code."""

from __future__ import annotations

from pathlib import Path

from codegen.coverage import PAGE, coverage, coverage_page, served_operations
from codegen.description import read_description

from atlan.local.app import ROUTES
from atlan.local.routes import unimplemented

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = read_description(ROOT / "spec")


def test_the_table_is_that_of_the_code() -> None:
    page = (ROOT / PAGE).read_text()
    product = coverage_page(page, DOCUMENT, served_operations())
    assert page == product.files[PAGE].decode(), "run scripts/generate.py --only coverage"


def test_every_operation_is_carried_out_or_refused() -> None:
    routes = {route.id for route in ROUTES}
    assert [name for _, name, _, _ in coverage(DOCUMENT, []) if name not in routes] == []


def test_nothing_is_both_carried_out_and_refused() -> None:
    names = [route.id for route in ROUTES]
    assert sorted(names) == sorted(set(names))
    described = {name for _, name, _, _ in coverage(DOCUMENT, [])}
    assert {name for name, _, _ in unimplemented.OPERATIONS} <= described


def test_the_rest_of_the_page_stays() -> None:
    page = "before\n<!-- coverage: derived from the routes of atlan.local by scripts/generate.py, do not edit -->\nold\n"
    page += "<!-- end of coverage -->\nafter\n"
    document = {
        "paths": {
            "/a": {"get": {"operationId": "x", "tags": ["t"]}, "put": {"operationId": "y", "tags": ["t"]}}
        }
    }
    text = coverage_page(page, document, ["x"]).files[PAGE].decode()
    assert text.startswith("before\n<!--")
    assert text.endswith("-->\nafter\n")
    assert "old" not in text
    assert "| t | `x` | `GET /a` | yes |" in text
    assert "| t | `y` | `PUT /a` | 501 |" in text
