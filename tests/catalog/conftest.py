"""A client of the local tenant, and databases to catalogue."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from atlan.client.atlan import AtlanClient
from atlan.local import LocalTenant
from atlan.transport.retry import RetryPolicy

SHOP = """
CREATE TABLE customers(id INTEGER PRIMARY KEY, name varchar(40) NOT NULL, country TEXT);
CREATE TABLE orders(
    id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers(id), amount NUMERIC(10, 2) DEFAULT 0);
CREATE VIEW sums AS
    SELECT c.name, c.country, sum(o.amount) AS total FROM orders o JOIN customers c ON c.id = o.customer GROUP BY 1, 2;
CREATE VIEW ranks AS SELECT name, rank() OVER (ORDER BY total DESC) AS place FROM sums;
"""


@pytest.fixture
def client(clean_tenant: LocalTenant) -> Iterator[AtlanClient]:
    """A client that gives up quickly, of a tenant that is empty."""
    impatient = RetryPolicy(retries=1, base=0.01)
    with AtlanClient(base_url=clean_tenant.base_url, api_key=clean_tenant.api_key, retry=impatient) as client:
        yield client


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A SQLite database with two tables, a view, and a view on it."""
    path = tmp_path / "shop.db"
    change(path, SHOP)
    return path


def change(path: Path, script: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()
