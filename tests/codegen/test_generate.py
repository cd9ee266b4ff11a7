"""The command itself, on a copy of the repository's sources."""

from __future__ import annotations

import shutil
from pathlib import Path

import generate
import pytest
from codegen.products import Product
from codegen.steps import STEPS, Step

from atlan.typegen.problems import CodegenError

ROOT = Path(__file__).resolve().parents[2]
ONLY = ("--only", "openapi")


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the description and of what is derived from it."""
    root = tmp_path_factory.mktemp("repository")
    for name in ("spec/openapi", "spec/overlay", "generated/atlan_openapi"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / generate.MANIFEST, root / generate.MANIFEST)
    return root


def test_the_tree_is_what_its_sources_say(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = generate.main(["--check", *ONLY], root=repository)
    assert (code, capsys.readouterr().out) == (0, "")


def test_check_finds_a_hand_edit_and_generating_undoes_it(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = repository / "generated/atlan_openapi/models/user.py"
    original = edited.read_bytes()
    edited.write_bytes(original + b"# mine\n")
    (repository / "generated/atlan_openapi/stray.py").touch()

    assert generate.main(["--check", *ONLY], root=repository) == 1
    assert capsys.readouterr().out.splitlines() == [
        "generated/atlan_openapi/models/user.py: differs",
        "generated/atlan_openapi/stray.py: stale, nothing derives it",
    ]
    assert edited.read_bytes() != original, "a check changes nothing"

    assert generate.main([*ONLY], root=repository) == 0
    assert edited.read_bytes() == original
    assert not (repository / "generated/atlan_openapi/stray.py").exists()


class TestSteps:
    """With steps that cost nothing."""

    @pytest.fixture(autouse=True)
    def _cheap_steps(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def step(name: str) -> Step:
            def run(root: Path) -> Product:
                return Product({f"{name}.py": name.encode()}, facts={"made": name})

            return Step(name, name, run)

        monkeypatch.setattr(generate, "STEPS", (step("one"), step("two")))

    def test_all_steps_run_and_are_recorded(self, tmp_path: Path) -> None:
        assert generate.main([], root=tmp_path) == 0
        assert (tmp_path / "two.py").read_text() == "two"
        assert generate.read_manifest(tmp_path) == {"one": {"made": "one"}, "two": {"made": "two"}}
        assert generate.main(["--check"], root=tmp_path) == 0

    def test_a_single_step_leaves_the_record_of_the_others(self, tmp_path: Path) -> None:
        generate.main([], root=tmp_path)
        (tmp_path / "two.py").write_text("edited")
        assert generate.main(["--only", "one"], root=tmp_path) == 0
        assert (tmp_path / "two.py").read_text() == "edited"
        assert set(generate.read_manifest(tmp_path)) == {"one", "two"}

    def test_a_stale_manifest_is_found(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        generate.main([], root=tmp_path)
        (tmp_path / generate.MANIFEST).write_text('{"one": {"made": "something else"}}')
        capsys.readouterr()
        assert generate.main(["--check"], root=tmp_path) == 1
        assert capsys.readouterr().out == "generated/MANIFEST.json: differs\n"

    def test_a_problem_is_told_without_a_traceback(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def fail(root: Path) -> Product:
            raise CodegenError("schema User: mend it")

        monkeypatch.setattr(generate, "STEPS", (Step("one", "one", fail),))
        assert generate.main([], root=tmp_path) == 2
        assert capsys.readouterr().err == "generate: schema User: mend it\n"


def test_the_steps_have_names() -> None:
    assert [step.name for step in STEPS] == ["openapi", "reference", "coverage", "types", "sync"]
