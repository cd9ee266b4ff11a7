"""``atlan catalog`` as people run it: what it prints, its exit codes, and never a traceback or a secret."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from atlan._version import __version__
from atlan.catalog import failure
from atlan.cli import main
from atlan.local import LocalTenant
from tests.catalog.conftest import change

PASSWORD = "s3cret-word"


@pytest.fixture(autouse=True)
def _environment(clean_tenant: LocalTenant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATLAN_BASE_URL", clean_tenant.base_url)
    monkeypatch.setenv("ATLAN_API_KEY", clean_tenant.api_key)
    monkeypatch.setenv("COLUMNS", "200")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["catalog", *arguments])
    printed = capsys.readouterr()
    assert "Traceback" not in printed.out + printed.err
    assert PASSWORD not in printed.out + printed.err
    return code, printed.out, printed.err


def test_the_first_run_shows_counts_by_type_and_the_second_says_that_nothing_changed(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, str(path))
    assert code == 0
    assert f"Catalogued sqlite:///{path} as shop (default/sqlite/" in out
    assert [line.split() for line in out.splitlines() if line.startswith(("Table", "Column "))] == [
        ["Table", "2", "·", "·", "·", "·", "·"],
        ["Column", "11", "·", "·", "1", "·", "·"],
    ]
    assert "total" in out.splitlines()[-1]
    code, out, _ = run(capsys, str(path))
    assert code == 0
    assert "Nothing changed: all 24 assets are up to date." in out
    assert "publish" not in out


def test_differences_are_listed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, str(path))
    change(path, "DROP VIEW ranks; ALTER TABLE orders ADD COLUMN note TEXT;")
    _, out, _ = run(capsys, str(path))
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert any(
        line.startswith("~ Table default/") and line.endswith("/orders: column_count 3 → 4") for line in lines
    )
    assert any(line.startswith("- View default/") and line.endswith("/main/ranks") for line in lines)


def test_a_dry_run_shows_what_is_due(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, str(path), "--dry-run")
    assert code == 0
    assert f"Would catalog sqlite:///{path} as shop (default/sqlite/new)" in out
    assert "Dry run: nothing was sent, 25 changes are due." in out
    run(capsys, str(path))
    _, out, _ = run(capsys, str(path), "--dry-run")
    assert "Nothing to change: all 24 assets are up to date." in out


def test_options(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, f"sqlite:///{path}", "--connection-name", "Ann's", "--connector", "mysql",
                       "--include", "ma*", "--exclude", "old", "--row-counts", "--batch-size", "3")  # fmt: skip
    assert code == 0
    assert "as Ann's (default/mysql/" in out


def test_what_could_not_be_understood_is_listed_and_is_no_failure(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(path, "CREATE VIEW broken AS SELECT * FROM gone;")
    code, out, _ = run(capsys, str(path))
    assert code == 0
    assert "  main.broken: no such table: main.gone" in out


def test_refused_assets_are_listed_with_the_reason_and_the_exit_code_is_1(
    path: Path, capsys: pytest.CaptureFixture[str], clean_tenant: LocalTenant
) -> None:
    run(capsys, str(path))
    change(path, "ALTER TABLE orders ADD COLUMN note TEXT;")
    clean_tenant.faults.add(
        "status", status=400, times=1000, path="/api/meta/entity/bulk", message="I do not like it"
    )
    code, out, _ = run(capsys, str(path))
    assert code == 1
    assert "The tenant refused 2 assets:" in out
    assert "I do not like it" in out
    assert "/orders/note" in out
    clean_tenant.faults.clear()
    assert run(capsys, str(path))[0] == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.db"], "missing.db does not exist"),
        ([__file__], "is not a SQLite database"),
        ([f"oracle://ann:{PASSWORD}@db/shop"], "'oracle' are not supported"),
        ([f"postgresql://ann:{PASSWORD}@db:port/shop"], "cannot be read"),
        ([f"mysql+nosuchdriver://ann:{PASSWORD}@127.0.0.1:1/shop"], "pip install pymysql"),
        (["PATH", "--connector", "nosuch"], "no connector 'nosuch'"),
        (["PATH", "--include", "nosuch"], "leave none of them"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_code_2(
    arguments: list[str], words: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, *(str(path) if word == "PATH" else word for word in arguments))
    assert (code, out) == (2, "")
    assert err.startswith("atlan: ")
    assert words in err
    assert err.count("\n") == 1


def test_a_tenant_that_does_not_answer(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATLAN_BASE_URL", "http://127.0.0.1:9")
    code, _, err = run(capsys, str(path))
    assert code == 2
    assert "The tenant could not be reached while contacting the tenant" in err


def test_a_wrong_key(path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATLAN_API_KEY", PASSWORD)
    code, _, err = run(capsys, str(path))
    assert code == 2
    assert "does not accept the API key (ATLAN_API_KEY)" in err


def test_no_tenant_at_all(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("ATLAN_BASE_URL")
    monkeypatch.setenv("HOME", str(tmp_path))
    code, _, err = run(capsys, str(path))
    assert code == 2
    assert "ATLAN_BASE_URL" in err


def test_no_permission(path: Path, capsys: pytest.CaptureFixture[str], clean_tenant: LocalTenant) -> None:
    clean_tenant.faults.add("status", status=403, times=1000, method="POST", path="/api/meta/entity/bulk")
    code, _, err = run(capsys, str(path))
    assert code == 2
    assert "No permission while creating the connection 'shop'" in err


def test_a_missing_extra(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(failure, "find_spec", lambda name: None if name == "sqlglot" else find_spec(name))
    code, _, err = run(capsys, str(path))
    assert code == 2
    assert "pip install 'atlan-sdk[catalog]'" in err


def test_an_interruption_says_how_to_go_on(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("atlan.catalog.run.catalog_database", interrupt)
    code, _, err = run(capsys, str(path))
    assert code == 130
    assert "run the same command again" in err


@pytest.mark.parametrize("words", [[], ["--batch-size", "0", "x.db"], ["--batch-size", "many", "x.db"]])
def test_wrong_arguments(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["catalog", *words])
    assert caught.value.code == 2
    assert "usage: atlan catalog" in capsys.readouterr().err


def test_help_needs_none_of_the_extras() -> None:
    program = (
        "import sys\n"
        "from atlan.cli import main\n"
        "try:\n    main(['catalog', '--help'])\n"
        "except SystemExit as done:\n"
        "    sys.exit(done.code or ('sqlalchemy' in sys.modules) or ('sqlglot' in sys.modules))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "DATABASE_URL" in done.stdout


def test_which_version_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert (end.value.code, capsys.readouterr().out) == (0, f"atlan-sdk {__version__}\n")
