"""The description as one document, as it is and as it was, and the three commands that read it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import api_diff
import check_spec
import pytest
from codegen.description import description_at, read_description

import spec as spec_command
from atlan.typegen.problems import CodegenError

from .tiny import tiny_document

ROOT = Path(__file__).resolve().parents[2]


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com")
    subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)


def write_spec(root: Path, document: dict[str, Any]) -> None:
    """The tiny description, split as ours is: what is under components goes to a folder of schemas."""
    folder = root / "spec/openapi/schemas"
    folder.mkdir(parents=True, exist_ok=True)
    (root / "spec/overlay").mkdir(exist_ok=True)
    (root / "spec/overlay/README.md").touch()
    schemas = document.pop("components")["schemas"]
    used = json.loads(json.dumps(document).replace("#/components/schemas/", "schemas/all.yaml#/"))
    within = json.loads(json.dumps(schemas).replace("#/components/schemas/", "#/"))
    for path, content in ((root / "spec/openapi/openapi.yaml", used), (folder / "all.yaml", within)):
        path.write_text(json.dumps(content))  # which is YAML too


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with two revisions: in the second one a field is gone, and one is new."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    write_spec(tmp_path, tiny_document())
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n- Things.\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message=first")
    git(tmp_path, "tag", "v1")
    changed = tiny_document()
    fields = changed["components"]["schemas"]["Thing"]["properties"]
    del fields["size"]
    fields["weight"] = {"type": "integer", "description": "Its weight."}
    write_spec(tmp_path, changed)
    git(tmp_path, "commit", "--quiet", "--all", "--message=second")
    return tmp_path


def test_an_earlier_revision_is_read_whole(repository: Path) -> None:
    old = description_at(repository, "v1")
    assert old["components"]["schemas"] == tiny_document()["components"]["schemas"]
    assert old["paths"] == tiny_document()["paths"]
    assert "size" not in read_description(repository / "spec")["components"]["schemas"]["Thing"]["properties"]


@pytest.mark.parametrize("revision", ["v2", "--all"])
def test_an_unknown_revision_is_refused(repository: Path, revision: str) -> None:
    with pytest.raises(CodegenError):
        description_at(repository, revision)


def test_a_revision_before_the_description_is_refused(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message=empty")
    with pytest.raises(CodegenError, match="there is no spec/openapi at HEAD"):
        description_at(tmp_path, "HEAD")


class TestApiDiff:
    def test_a_breaking_change_has_to_be_mentioned(
        self, repository: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert api_diff.main(["v1"], root=repository) == 1
        written = capsys.readouterr()
        assert "    size: the field is gone  [not in the changelog]" in written.out.splitlines()
        assert "    weight: a new field" in written.out.splitlines()
        assert written.out.endswith("2 changes since v1\n")
        assert written.err == (
            "api-diff: CHANGELOG.md has to mention 1 breaking change under Unreleased: `Thing`\n"
        )

        (repository / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n- `Thing.size` is gone.\n")
        assert api_diff.main(["v1"], root=repository) == 0
        assert "not in the changelog" not in capsys.readouterr().out

    def test_between_two_revisions(self, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert api_diff.main(["HEAD", "v1"], root=repository) == 1
        assert "    weight: the field is gone" in capsys.readouterr().out
        assert api_diff.main(["v1", "v1"], root=repository) == 0
        assert capsys.readouterr().out == "nothing changed since v1\n"

    def test_files_that_are_not_committed_count(
        self, repository: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write_spec(repository, tiny_document())
        assert api_diff.main(["v1"], root=repository) == 0
        assert capsys.readouterr().out == "nothing changed since v1\n"

    def test_a_problem_is_told_without_a_traceback(
        self, repository: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert api_diff.main(["v2"], root=repository) == 2
        assert capsys.readouterr().err.startswith("api-diff: git ls-tree: ")


def test_the_bundled_document_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_spec(tmp_path, tiny_document())
    assert spec_command.main([], root=tmp_path) == 0
    written = json.loads((tmp_path / "build/openapi.json").read_text())
    assert written["paths"] == tiny_document()["paths"]
    assert list(written["components"]["schemas"]["Thing"]["properties"])[:3] == ["id", "kind", "colour"]
    assert capsys.readouterr().out.endswith("openapi.json: 11 operations, 10 schemas\n")


class TestCheckSpec:
    def test_what_is_known_and_not_described_is_found(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(
            check_spec, "differences", lambda spec: ["operation lose_thing: is not described"]
        )
        assert list(check_spec.gaps(tmp_path)) == [], (
            "a description without facts has nothing to be held against"
        )
        (tmp_path / "facts").mkdir()
        assert list(check_spec.gaps(tmp_path)) == ["operation lose_thing: is not described [facts]"]
        monkeypatch.undo()
        assert list(check_spec.gaps(ROOT / "spec")) == []

    def test_our_description_is_valid_and_clean(self) -> None:
        assert list(check_spec.findings(read_description(ROOT / "spec"))) == []

    def test_what_openapi_does_not_know_is_found(self) -> None:
        document = tiny_document()
        document["paths"]["/api/things"]["get"]["responses"]["200"].pop("description")
        assert any("description" in line and "[openapi]" in line for line in check_spec.violations(document))

    def test_what_breaks_our_rules_is_found(self) -> None:
        document = tiny_document()
        del document["paths"]["/api/things"]["post"]["x-idempotent"]
        del document["paths"]["/api/things"]["post"]["x-idempotent-when"]
        assert [line for line in check_spec.findings(document) if "operation create_thing" in line]

    def test_the_command_reports_and_fails(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        document = tiny_document()
        del document["components"]["schemas"]["Part"]["description"]
        write_spec(tmp_path, document)
        assert check_spec.main([], root=tmp_path) == 1
        written = capsys.readouterr()
        assert "schema Part: say what it is [description]" in written.out.splitlines()
        assert written.err.endswith("findings\n")

        (tmp_path / "spec/openapi/openapi.yaml").write_text("[")
        assert check_spec.main([], root=tmp_path) == 2
