from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from codegen.overlay import apply_overlays, read_overlays

from atlan.typegen.problems import CodegenError

WHY = "because the server does so"


def document() -> dict[str, Any]:
    return {
        "paths": {"/a/{id}": {"get": {"tags": ["one", "two"]}}},
        "components": {"schemas": {"User": {"type": "object"}}},
    }


@pytest.mark.parametrize(
    ("entry", "place", "expected"),
    [
        (
            {"at": "/components/schemas/User", "merge": {"x": 1}},
            ("components", "schemas", "User"),
            {"type": "object", "x": 1},
        ),
        (
            {"at": "/components/schemas/User/type", "replace": "string"},
            ("components", "schemas", "User"),
            {"type": "string"},
        ),
        ({"at": "/components/schemas/User", "remove": True}, ("components", "schemas"), {}),
        ({"at": "/paths/~1a~1{id}/get/tags/1", "remove": True}, ("paths", "/a/{id}", "get", "tags"), ["one"]),
    ],
)
def test_corrections(entry: dict[str, Any], place: tuple[str, ...], expected: Any) -> None:
    given = document()
    node: Any = apply_overlays(given, [{**entry, "why": WHY}])
    for key in place:
        node = node[key]
    assert node == expected
    assert given == document(), "the document that was given stays as it is"


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"at": "/components/schemas/User", "merge": {"x": 1}}, "say `why`"),
        ({"at": "/components/schemas/User", "merge": {"x": 1}, "why": " "}, "say `why`"),
        ({"at": "components/schemas", "remove": True, "why": WHY}, "must be a JSON pointer"),
        ({"remove": True, "why": WHY}, "must be a JSON pointer"),
        ({"at": "/components/schemas/Group", "remove": True, "why": WHY}, "leads nowhere: there is no Group"),
        ({"at": "/paths/~1a~1{id}/get/tags/2", "remove": True, "why": WHY}, "leads nowhere: there is no 2"),
        ({"at": "/components/schemas/User", "why": WHY}, "exactly one of"),
        ({"at": "/components/schemas/User", "merge": {}, "remove": True, "why": WHY}, "exactly one of"),
        ({"at": "/components/schemas/User", "merge": {"x": 1}, "comment": "", "why": WHY}, "not ['comment']"),
        ({"at": "/components/schemas/User/type", "merge": {"x": 1}, "why": WHY}, "use replace"),
        ({"at": "/components/schemas/User", "merge": {"type": "object"}, "why": WHY}, "changes nothing"),
        ({"at": "/components/schemas/User/type", "replace": "object", "why": WHY}, "changes nothing"),
    ],
)
def test_what_is_wrong_is_named(entry: dict[str, Any], message: str) -> None:
    with pytest.raises(CodegenError) as caught:
        apply_overlays(document(), [entry])
    assert message in str(caught.value)


def test_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").write_text(f"- {{at: /b, remove: true, why: {WHY}}}")
    (tmp_path / "a.yaml").write_text(f"- {{at: /a, remove: true, why: {WHY}}}")
    (tmp_path / "c.yaml").write_text("# nothing yet\n")
    assert [entry["at"] for entry in read_overlays(tmp_path)] == ["/a", "/b"]


def test_a_file_that_is_no_list_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("at: /a")
    with pytest.raises(CodegenError, match=r"a\.yaml: an overlay is a list"):
        read_overlays(tmp_path)
