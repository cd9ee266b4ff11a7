"""The quickstart, run as a user runs it: a process of its own, twice, on the embedded tenant and on another one."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from atlan.client.atlan import AtlanClient
from atlan.local import LocalTenant
from atlan.local import process as background
from atlan.model.assets import Asset, AtlasGlossaryTerm, Table
from atlan.model.enums import CertificateStatus
from atlan.model.fluent_search import CompoundQuery, FluentSearch


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    settings = {name: value for name, value in os.environ.items() if not name.startswith("ATLAN_")}
    done = subprocess.run(
        [sys.executable, "-m", "atlan.catalog.quickstart", *arguments],
        cwd=folder,
        env={**settings, "COLUMNS": "120", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines()]


def test_the_store_of_the_embedded_tenant(tmp_path: Path) -> None:
    first = run(tmp_path)
    assert first.returncode == 0, first.stderr
    shown = lines(first.stdout)
    assert any(line.startswith("Catalogued sqlite:///.atlan/quickstart/tenant.sqlite3") for line in shown)
    assert "+ glossary Quickstart created" in shown
    assert "asset.name ← entity.name" in shown
    assert "assets_by_type.active ← asset.state" in shown
    assert 'n2("assets_by_type")' in shown
    assert "n1 --> n2" in shown
    assert any(line.startswith("in a lineage 8") for line in shown)
    assert any("total" in line for line in shown)

    second = run(tmp_path)
    assert second.returncode == 0, second.stderr
    again = lines(second.stdout)
    assert any(line.startswith("Nothing changed: all ") for line in again)
    assert "Nothing changed: all of it was there." in again
    assert [line for line in again if "-->" in line] == [line for line in shown if "-->" in line]
    assert [line for line in again if line.startswith("+ ")] == []


def test_a_database_of_ones_own(tmp_path: Path, path: Path) -> None:
    done = run(tmp_path, "--database", str(path), "--directory", "here")
    assert done.returncode == 0, done.stderr
    shown = lines(done.stdout)
    assert "sums.total ← orders.amount" in shown
    assert "ranks.place ← sums.total" in shown
    assert any(line.startswith("primary keys 2 id, id") for line in shown)
    assert (tmp_path / "here" / "tenant.sqlite3").exists()


def test_names_are_shown_as_they_are_in_the_database(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "odd.db")) as database:
        database.execute('CREATE TABLE "Größe/ 100%" ("a/b" INTEGER)')
        database.execute('CREATE VIEW "täglich" AS SELECT "a/b" AS "x/y" FROM "Größe/ 100%"')
        database.commit()
    done = run(tmp_path, "--database", "odd.db")
    assert done.returncode == 0, done.stderr
    assert "täglich.x/y ← Größe/ 100%.a/b" in lines(done.stdout)
    assert "%2F" not in done.stdout


def test_lineage_that_begins_at_a_view_is_drawn(tmp_path: Path) -> None:
    file = tmp_path / "odd.sqlite"
    with closing(sqlite3.connect(file)) as database:
        database.executescript(
            """
            CREATE TABLE orders (id INTEGER, amount INTEGER);
            CREATE VIEW sums AS SELECT amount FROM orders;
            CREATE TABLE gone (id INTEGER);
            CREATE VIEW a_broken AS SELECT id FROM gone;
            CREATE VIEW b_broken AS SELECT id FROM a_broken;
            CREATE VIEW c_broken AS SELECT id FROM b_broken;
            DROP TABLE gone;
            """
        )
    done = run(tmp_path, "--database", str(file))
    assert done.returncode == 0, done.stderr
    shown = lines(done.stdout)
    assert "sums.amount ← orders.amount" in shown
    assert {"n1 --> n2", "n2 --> n3", "n4 --> n5"} <= set(shown)


def test_another_tenant(tmp_path: Path, path: Path, clean_tenant: LocalTenant, client: AtlanClient) -> None:
    settings = {"ATLAN_BASE_URL": clean_tenant.base_url, "ATLAN_API_KEY": clean_tenant.api_key}
    done = run(tmp_path, "--database", str(path), **settings)
    assert done.returncode == 0, done.stderr
    assert lines(done.stdout)[0] == f"Tenant {clean_tenant.base_url}"
    assert not (tmp_path / ".atlan" / "quickstart" / "tenant.sqlite3").exists()
    (orders,) = (
        FluentSearch.select()
        .where(CompoundQuery.asset_type(Table))
        .where(Asset.NAME.eq("orders"))
        .include_on_results(Asset.CERTIFICATE_STATUS)
        .include_on_results(Asset.OWNER_USERS)
        .include_on_results(Asset.ASSIGNED_TERMS)
        .execute(client)
    )
    assert orders.certificate_status is CertificateStatus.VERIFIED
    assert orders.owner_users == {client.user.get_current().username}
    assert [str(tag.type_name) for tag in orders.atlan_tags or ()] == ["Quickstart"]
    tagged = CompoundQuery.tagged(client, with_one_of=["Quickstart"], directly=True)
    assert FluentSearch.select().where(tagged).count(client) == 2
    term = (
        FluentSearch.select()
        .where(CompoundQuery.asset_type(AtlasGlossaryTerm))
        .execute(client)
        .current_page()[0]
    )
    linked = CompoundQuery.assigned_term([term.qualified_name or ""])
    assert FluentSearch.select().where(linked).count(client) == 2


def test_the_own_store_in_another_tenant(tmp_path: Path, clean_tenant: LocalTenant) -> None:
    settings = {"ATLAN_BASE_URL": clean_tenant.base_url, "ATLAN_API_KEY": clean_tenant.api_key}
    done = run(tmp_path, **settings)
    assert done.returncode == 0, done.stderr
    assert "assets_by_type.active ← asset.state" in lines(done.stdout)


def test_what_people_decided_is_kept(
    tmp_path: Path, path: Path, clean_tenant: LocalTenant, client: AtlanClient
) -> None:
    settings = {"ATLAN_BASE_URL": clean_tenant.base_url, "ATLAN_API_KEY": clean_tenant.api_key}
    run(tmp_path, "--database", str(path), **settings)
    orders = FluentSearch.select().where(Asset.NAME.eq("orders")).execute(client).current_page()[0]
    update = orders.trim_to_required()
    update.certificate_status = CertificateStatus.DEPRECATED
    client.asset.save(update)
    done = run(tmp_path, "--database", str(path), **settings)
    assert "Nothing changed: all of it was there." in lines(done.stdout)
    after = client.asset.get_by_guid(orders.guid or "", Table)
    assert after.certificate_status is CertificateStatus.DEPRECATED


def test_a_tenant_that_runs_in_the_directory_is_used(tmp_path: Path) -> None:
    directory = tmp_path / "here"
    running = background.start(directory)
    try:
        done = run(tmp_path, "--directory", "here")
        assert done.returncode == 0, done.stderr
        assert lines(done.stdout)[0] == f"Tenant {running.base_url} (embedded)"
    finally:
        background.stop(directory)


@pytest.mark.parametrize(
    ("arguments", "environment", "words"),
    [
        (["--database", "missing.db"], {}, "missing.db does not exist"),
        (["--database", "postgresql://ann:s3cret-word@db:port/shop"], {}, "cannot be read"),
        (
            [],
            {"ATLAN_BASE_URL": "http://127.0.0.1:9", "ATLAN_API_KEY": "s3cret-word"},
            "could not be reached",
        ),
        ([], {"ATLAN_API_KEY": "s3cret-word"}, "ATLAN_BASE_URL"),
        (["--directory", "/dev/null/here"], {}, "The embedded tenant cannot run in /dev/null/here"),
    ],
)
def test_what_cannot_be_done_is_one_message_and_exit_code_2(
    tmp_path: Path, arguments: list[str], environment: dict[str, str], words: str
) -> None:
    done = run(tmp_path, *arguments, HOME=str(tmp_path), **environment)
    assert done.returncode == 2
    assert words in done.stderr
    assert "s3cret-word" not in done.stdout + done.stderr
