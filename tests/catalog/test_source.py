"""Opening databases: every way it goes wrong ends in one clear message without a password."""

from __future__ import annotations

import sqlite3
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from atlan.catalog import source
from atlan.catalog.failure import CatalogError
from atlan.catalog.source import open_database, parse_url

PASSWORD = "s3cret-word"


def failure(database: str) -> str:
    with pytest.raises(CatalogError) as caught, open_database(database):
        pass
    message = str(caught.value)
    assert "\n" not in message
    assert PASSWORD not in message
    return message


def test_a_sqlite_file_opens_by_path_and_by_url(tmp_path: Path) -> None:
    path = tmp_path / "my shop?#%.db"
    sqlite3.connect(path).execute("CREATE TABLE t(a)").connection.close()
    with open_database(str(path)) as opened:
        assert opened.database_name == "my shop?#%"
        assert opened.engine.connect().exec_driver_sql("SELECT count(*) FROM t").scalar() == 0
    plain = path.rename(tmp_path / "shop.db")
    with open_database(f"sqlite:///{plain}") as opened:
        assert opened.display_name == "shop"


def test_reading_a_database_cannot_change_it(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    sqlite3.connect(path).execute("CREATE TABLE t(a)").connection.close()
    with (
        open_database(str(path)) as opened,
        opened.engine.connect() as connection,
        pytest.raises(OperationalError, match="readonly database"),
    ):
        connection.exec_driver_sql("DROP TABLE t")


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    assert failure(str(path)) == f"{path} does not exist"
    assert not path.exists()


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello, this is text")
    assert failure(str(path)) == f"{path} is not a SQLite database"
    assert failure(str(tmp_path)) == f"{tmp_path} is not a file"


def test_a_damaged_database(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 4096)
    assert "Cannot read" in failure(str(path))


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "shop.db"
    path.write_bytes(b"SQLite format 3\x00")

    def refuse(*arguments: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # as root, the test could read anything
    assert failure(str(path)) == f"{path} cannot be read: Permission denied"


@pytest.mark.parametrize(
    ("database", "words"),
    [
        ("", "No database given"),
        ("oracle://ann:s3cret-word@db/shop", "'oracle' are not supported"),
        ("sqlite://", "in-memory"),
        ("sqlite:///:memory:", "in-memory"),
        ("postgresql://ann:s3cret-word@db:port/shop", "cannot be read"),
        ("postgresql://ann:12@s3cret-word@db/shop", "%40 for @"),
        ("postgresql://ann:12@s3cret-word/x@db/shop", "%40 for @"),
        ("mysql+nosuchdriver://ann:s3cret-word@db/shop", "pip install pymysql"),
    ],
)
def test_a_wrong_url(database: str, words: str) -> None:
    assert words in failure(database)


@pytest.mark.parametrize(
    ("database", "install"),
    [("postgresql://ann@db/shop", "'psycopg[binary]'"), ("mysql://ann@db/shop", "pymysql")],
)
def test_a_missing_driver_names_the_command(
    database: str, install: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "find_spec", lambda name: None)
    assert failure(database).endswith(f"Run: pip install {install}")


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("postgres://ann@db/shop", "postgresql+pg8000"),
        ("postgresql+psycopg2://ann@db/shop", "postgresql+psycopg2"),
        ("mysql://ann@db/shop", "mysql+mysqlconnector"),
        ("MariaDB://ann@db/shop", "mariadb+mysqlconnector"),
    ],
)
def test_the_installed_driver_is_chosen(given: str, driver: str, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = {"pg8000", "mysql"}
    monkeypatch.setattr(source, "find_spec", lambda name: find_spec("os") if name in installed else None)
    assert parse_url(given)[0].drivername == driver


@pytest.mark.parametrize(("extra", "package"), [("catalog", "sqlglot"), ("quickstart", "uvicorn")])
def test_a_missing_extra_names_the_command(extra: str, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from atlan.catalog import failure as module

    monkeypatch.setattr(module, "find_spec", lambda name: None if name == package else find_spec(name))
    with pytest.raises(CatalogError) as caught:
        module.require_extra(extra)
    assert str(caught.value) == f"This needs {package}. Run: pip install 'atlan-sdk[{extra}]'"
