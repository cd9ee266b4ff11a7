"""``atlan types`` as people type it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from atlan.client.atlan import AtlanClient
from atlan.local import LocalTenant
from atlan.model.typedef import AtlanTagDef, CustomMetadataDef
from tests.typegen.acme import acme

ROOT = Path(__file__).resolve().parents[2]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path, clean_tenant: LocalTenant) -> Run:
    """Runs the command in a process of its own, in an empty folder, with the tenant in the environment."""

    def done(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        settings = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT), str(ROOT / "generated")]),
            "ATLAN_BASE_URL": clean_tenant.base_url,
            "ATLAN_API_KEY": clean_tenant.api_key,
        }
        return subprocess.run(
            [sys.executable, "-c", "from atlan.cli import main; raise SystemExit(main())", "types", *words],
            cwd=tmp_path,
            env={**settings, **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    return done


@pytest.fixture
def defined(clean_tenant: LocalTenant) -> None:
    with AtlanClient(base_url=clean_tenant.base_url, api_key=clean_tenant.api_key) as client:
        client.typedef.create(CustomMetadataDef.create("Data quality"))
        client.typedef.create(AtlanTagDef.create("PII"))


def test_from_the_tenant_to_a_package(run: Run, defined: None, tmp_path: Path) -> None:
    pulled = run("pull")
    assert (pulled.returncode, pulled.stderr) == (0, "")
    assert pulled.stdout.endswith("type definitions in typedefs.json.\n")
    stored = json.loads((tmp_path / "typedefs.json").read_text())
    assert [one["displayName"] for one in stored["businessMetadataDefs"]] == ["Data quality"]

    made = run("generate", "--package", "acme_types", "--from", "typedefs.json", "--output", "src")
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout == (
        f"Made acme_types in {Path('src/acme_types')}: 1 set of custom metadata, 1 tag.\n"
        f"Type checkers learn of the custom metadata from {Path('src/atlan_custom_metadata.pyi')}.\n"
    )
    again = run("generate", "--package", "acme_types", "--output", "src")
    assert again.stdout == made.stdout
    code = "from acme_types import DataQuality, Tag; print(DataQuality(), Tag.PII)"
    printed = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": os.pathsep.join([str(tmp_path / "src"), str(ROOT), str(ROOT / "generated")])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert printed.stdout == "DataQuality() PII\n"


def test_diff(run: Run, clean_tenant: LocalTenant) -> None:
    same = run("diff")
    assert (same.returncode, same.stdout) == (0, "The tenant defines what is built in, and nothing else.\n")
    with AtlanClient(base_url=clean_tenant.base_url, api_key=clean_tenant.api_key) as client:
        client.typedef.create(AtlanTagDef.create("PII"))
    different = run("diff")
    assert (different.returncode, different.stdout) == (1, "new      tag PII\n1 new, 0 changed, 0 gone\n")


def test_diff_of_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "acme.json").write_text(json.dumps(acme()))
    done = run("diff", "--from", "acme.json")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert {"new      type Gadget", "gone     type Table"} <= set(lines)


def test_pull_can_print(run: Run, tmp_path: Path) -> None:
    (tmp_path / "acme.json").write_text(json.dumps(acme()))
    done = run("pull", "--from", "acme.json", "--output", "-")
    assert len(json.loads(done.stdout)["entityDefs"]) == 2


def test_the_tenant_of_atlan_local(run: Run, clean_tenant: LocalTenant) -> None:
    missing = run("diff", "--local", "nowhere")
    assert missing.returncode == 2
    assert missing.stderr == (
        "atlan: The local tenant in nowhere is not running; start it with `atlan local start`.\n"
    )


def test_a_tenant_that_was_started_in_the_background(run: Run, tmp_path: Path) -> None:
    from atlan.cli import main

    directory = str(tmp_path / ".atlan" / "local")
    assert main(["local", "start", "--directory", directory]) == 0
    try:
        done = run("diff", "--local", ATLAN_BASE_URL="", ATLAN_API_KEY="")
        assert (done.returncode, done.stderr) == (0, "")
    finally:
        main(["local", "stop", "--directory", directory])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["generate", "--package", "my-types"], "'my-types' cannot be the name of a package"),
        (["generate", "--package", "acme_types", "--from", "nowhere.json"], "nowhere.json cannot be read"),
        (["pull", "--output", "a_file/typedefs.json"], "a_file/typedefs.json cannot be written"),
        (["diff", "--from", "a_file"], "a_file is not JSON"),
        (["diff", "--profile", "nobody"], "config.toml cannot be read"),
    ],
)
def test_what_cannot_be_done(run: Run, tmp_path: Path, words: list[str], said: str) -> None:
    (tmp_path / "a_file").write_text("")
    done = run(*words)
    assert done.returncode == 2
    assert done.stderr.startswith("atlan: ") and said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [[], ["generate"], ["diff", "--from", "a", "--local"], ["make"]])
def test_wrong_words(run: Run, words: list[str]) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert "usage: " in done.stderr


def test_a_token_without_rights(run: Run, clean_tenant: LocalTenant) -> None:
    clean_tenant.faults.add("status", path="/api/meta/types", status=403, times=9)
    done = run("pull")
    assert done.returncode == 2
    assert "403" in done.stderr and "Traceback" not in done.stderr
    assert clean_tenant.api_key not in done.stderr


def test_a_token_that_is_none(run: Run) -> None:
    done = run("pull", ATLAN_API_KEY="wrong")
    assert done.returncode == 2
    assert "401" in done.stderr and "Traceback" not in done.stderr


def test_without_the_extra(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['jinja2'] = None\n")
    (tmp_path / "acme.json").write_text(json.dumps(acme()))
    done = run("generate", "--package", "acme_types", "--from", "acme.json")
    assert done.returncode == 2
    assert "pip install 'atlan-sdk[types]'" in done.stderr and "Traceback" not in done.stderr
    # The others do without.
    assert run("diff", "--from", "acme.json").returncode == 1
