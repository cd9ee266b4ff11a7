"""Which operations of the description the local tenant carries out, as a table in its documentation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.bundle import JsonObject
from codegen.facts import each_operation
from codegen.products import Product

PAGE = "docs/local-tenant.md"
BEGIN = "<!-- coverage: derived from the routes of atlan.local by scripts/generate.py, do not edit -->"
END = "<!-- end of coverage -->"


def coverage(document: JsonObject, served: Iterable[str]) -> Iterator[tuple[str, str, str, bool]]:
    """Tag, operationId, request and whether it is served, for every operation that a server carries out."""
    known = set(served)
    for path, method, operation in each_operation(document):
        if "x-unavailable" not in operation:
            name = operation["operationId"]
            yield operation["tags"][0], name, f"{method.upper()} {path}", name in known


def served_operations() -> list[str]:
    """The operations that the local tenant carries out."""
    from atlan.local.app import ROUTES
    from atlan.local.routes import unimplemented

    refused = {name for name, _, _ in unimplemented.OPERATIONS}
    return [route.id for route in ROUTES if route.id not in refused]


def coverage_page(page: str, document: JsonObject, served: Iterable[str]) -> Product:
    """The page with its table as the code has it.

    Args:
        page: The text of the page.
        document: The bundled description.
        served: The operations that are carried out.
    """
    rows = sorted(coverage(document, served))
    done = sum(is_served for *_, is_served in rows)
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    table = [
        f"{done} of {len(rows)} operations are carried out; the others answer 501.",
        "",
        "| area | operation | request | carried out |",
        "| --- | --- | --- | --- |",
        *(
            f"| {tag} | `{name}` | `{request}` | {'yes' if is_served else '501'} |"
            for tag, name, request, is_served in rows
        ),
    ]
    text = "\n".join([f"{before}{BEGIN}", "", *table, "", f"{END}{after}"])
    return Product({PAGE: text.encode()}, facts={"operations": len(rows), "served": done})
