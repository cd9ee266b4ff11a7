"""Opening the database to catalogue: its URL, its driver, read-only access, and messages without its password."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from atlan.catalog.dialects import DIALECTS, SQLITE, Dialect
from atlan.catalog.failure import CatalogError

_CONNECT_TIMEOUT_SECONDS: Final = 10
_SQLITE_HEADER: Final = b"SQLite format 3\x00"
_EXAMPLES: Final = (
    "sqlite:///shop.db, postgresql://user:password@host/shop or mysql://user:password@host/shop"
)
#: Spellings that people use and SQLAlchemy does not know.
_ALIASES: Final = {"postgres": "postgresql"}


@dataclass(frozen=True, slots=True)
class DatabaseSource:
    """A database that answered, opened for reading. `label` names it without its password."""

    url: URL
    dialect: Dialect
    engine: Engine

    @property
    def label(self) -> str:
        return masked(self.url)

    @property
    def database_name(self) -> str:
        return self.dialect.database_name(self.url)

    @property
    def display_name(self) -> str:
        """A name for the connection when the user gives none: the database, else the host."""
        return Path(self.url.database).stem if self.url.database else self.url.host or self.dialect.name


def masked(url: URL) -> str:
    """
    The URL with its password hidden, without the driver, and without its options, which may hold more secrets.

    >>> from sqlalchemy import make_url
    >>> masked(make_url("postgresql://ann:s3cret@db.example/shop?sslpassword=other"))
    'postgresql://ann:***@db.example/shop'
    """
    return url.set(drivername=url.get_backend_name(), query={}).render_as_string(hide_password=True)


def parse_url(database: str) -> tuple[URL, Dialect]:
    """
    Read a database URL, or the path of a SQLite file.

    Args:
        database: SQLAlchemy URL of SQLite, PostgreSQL, MySQL or MariaDB, or a path.

    Returns:
        The URL with a driver that is installed, and the rules for that kind of database.

    Raises:
        CatalogError: not such a URL, or no driver is installed. The message never repeats what was given, because
            a URL that cannot be read may hold a password anywhere.

    >>> url, dialect = parse_url("shop.db")
    >>> url.database, dialect.name
    ('shop.db', 'sqlite')
    """
    if not database.strip():
        raise CatalogError(f"No database given. Give its URL, such as {_EXAMPLES}")
    if "://" not in database:
        return URL.create("sqlite+pysqlite", database=str(Path(database).expanduser())), SQLITE
    scheme, _, rest = database.partition("://")
    backend, _, driver = scheme.partition("+")
    backend = _ALIASES.get(backend.lower(), backend.lower())
    dialect = DIALECTS.get(backend)
    if dialect is None:
        raise CatalogError(
            f"Databases of the kind {backend!r} are not supported. Give a URL such as {_EXAMPLES}"
        )
    url = _make_url(f"{backend}://{rest}")
    # An unescaped @ in a password makes its second half look like a part of the host.
    if url is None or (dialect is not SQLITE and "@" in f"{url.host}{url.database}"):
        raise CatalogError(
            f"The database URL cannot be read. Give one such as {_EXAMPLES}; special characters in a password are"
            " written with % codes, for example %40 for @"
        )
    return url.set(drivername=f"{backend}+{driver or _installed_driver(dialect)}"), dialect


def _make_url(text: str) -> URL | None:
    try:
        return make_url(text)
    except (ArgumentError, ValueError):  # ValueError: the port is read with int()
        return None


def _installed_driver(dialect: Dialect) -> str:
    for name, module in dialect.drivers:
        if find_spec(module.partition(".")[0]) is not None:
            return name
    raise CatalogError(f"Reading {dialect.name} needs a driver. Run: pip install {dialect.install}")


@contextmanager
def open_database(database: str) -> Generator[DatabaseSource]:
    """
    Open a database for reading and make sure that it answers.

    Args:
        database: URL or path, see `parse_url`.

    Yields:
        The opened database; it is closed when the block ends.

    Raises:
        CatalogError: the URL is wrong, a driver is missing, the file is no database, nobody answers, or access
            is refused.

    >>> with open_database("no-such.db") as source:
    ...     pass
    Traceback (most recent call last):
    ...
    atlan.catalog.failure.CatalogError: no-such.db does not exist
    """
    url, dialect = parse_url(database)
    engine = _sqlite_engine(url) if dialect is SQLITE else _server_engine(url, dialect)
    source = DatabaseSource(url, dialect, engine)
    try:
        try:
            with engine.connect() as connection:
                _read_something(connection, dialect)
        except SQLAlchemyError as error:
            raise CatalogError(f"Cannot read {source.label}: {reason(error, url)}") from error
        yield source
    finally:
        engine.dispose()


def _read_something(connection: Connection, dialect: Dialect) -> None:
    connection.exec_driver_sql("SELECT count(*) FROM sqlite_master" if dialect is SQLITE else "SELECT 1")


def _sqlite_engine(url: URL) -> Engine:
    if not url.database or url.database == ":memory:":
        raise CatalogError(
            "An in-memory SQLite database is empty. Give the path of a file: sqlite:///shop.db"
        )
    path = Path(url.database.removeprefix("file:"))
    _check_sqlite_file(path)

    def connect() -> sqlite3.Connection:
        # Read-only: a mistyped path must not create a file, and cataloguing never writes to what it reads.
        return sqlite3.connect(
            f"file:{quote(str(path.resolve()))}?mode=ro",
            uri=True,
            timeout=_CONNECT_TIMEOUT_SECONDS,
            check_same_thread=False,
        )

    return create_engine("sqlite://", creator=connect, poolclass=NullPool)


def _check_sqlite_file(path: Path) -> None:
    if not path.exists():
        raise CatalogError(f"{path} does not exist")
    if not path.is_file():
        raise CatalogError(f"{path} is not a file")
    try:
        with path.open("rb") as file:
            header = file.read(len(_SQLITE_HEADER))
    except OSError as error:
        raise CatalogError(f"{path} cannot be read: {error.strerror}") from error
    if header and header != _SQLITE_HEADER:
        raise CatalogError(f"{path} is not a SQLite database")


def _server_engine(url: URL, dialect: Dialect) -> Engine:
    try:
        engine = create_engine(
            url,
            poolclass=NullPool,
            connect_args={
                "timeout"
                if url.get_driver_name() == "pg8000"
                else "connect_timeout": _CONNECT_TIMEOUT_SECONDS
            },
        )
    except (SQLAlchemyError, ImportError) as error:
        raise CatalogError(
            f"The driver of {masked(url)} is not installed. Run: pip install {dialect.install}"
        ) from error
    if dialect.name == "postgresql":
        return engine.execution_options(postgresql_readonly=True)
    return engine


def reason(error: SQLAlchemyError, url: URL) -> str:
    """
    What the database said, in one line, without the password of the URL.

    >>> from sqlalchemy.exc import SQLAlchemyError
    >>> from sqlalchemy import make_url
    >>> reason(SQLAlchemyError("no entry for s3cret"), make_url("mysql://ann:s3cret@db/shop"))
    'no entry for ***'
    """
    told = next((each for each in (error, error.__cause__) if isinstance(each, DBAPIError)), None)
    original = told.orig if told is not None and told.orig is not None else error
    # The drivers of MySQL put a number first and the words second.
    words = (
        original.args[1] if len(original.args) > 1 and isinstance(original.args[1], str) else str(original)
    )
    line = " ".join(words.split())
    for secret in filter(None, (url.password, *_secret_options(url))):
        line = line.replace(secret, "***")
    return line


def _secret_options(url: URL) -> list[str]:
    """Values of URL options that are passwords or keys; `sslmode=require` and the like are not."""
    words = ("pass", "pwd", "secret", "token", "key")
    return [
        value
        for key, value in url.query.items()
        if isinstance(value, str) and any(word in key.lower() for word in words)
    ]
