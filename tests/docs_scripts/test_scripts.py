"""Scripts as Atlan's own documentation has them, with the root package as the only change, run against a local tenant.

What such a script leaves to its reader to fill in (the URL, the token, a GUID) is filled in; nothing else is touched.
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from atlan.client.atlan import AtlanClient
from atlan.context import forget_default_client
from atlan.local import LocalTenant
from atlan.model.assets import AtlasGlossary, Column, Connection, Database, Schema, Table

SCRIPTS = Path(__file__).parent / "scripts"
LOGGING_CONF = Path(__file__).resolve().parents[2] / "atlan" / "logging.conf"
TOKEN_GUID = "4e9a0c24-0d0f-4b0a-8a1c-0d1c2d3e4f50"
GLOSSARY_GUID = "b4113341-251b-4adc-81fb-2420501c30e6"


class Documented:
    """Runs the scripts, each in a process and a folder of its own."""

    def __init__(self, tenant: LocalTenant, folder: Path) -> None:
        self.folder = folder
        self.filled_in = {
            "https://tenant.atlan.com": tenant.base_url,
            '"..."': json.dumps(tenant.api_key),
            TOKEN_GUID: tenant.token_guid,
        }
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "ATLAN_BASE_URL": tenant.base_url,
            "ATLAN_API_KEY": tenant.api_key,
        }

    def run(self, name: str, then: str = "", *, ends_with: int = 0) -> subprocess.CompletedProcess[str]:
        """Run a script, and then look at the names it has left.

        Args:
            name: of the script
            then: statements that see its names
            ends_with: the exit code it has to end with
        """
        text = (SCRIPTS / f"{name}.py").read_text()
        for placeholder, value in self.filled_in.items():
            text = text.replace(placeholder, value)
        script = self.folder / f"{name}.py"
        script.write_text(text)
        program = (
            f"import runpy\nglobals().update(runpy.run_path({str(script)!r}, run_name='__main__'))\n{then}"
        )
        done = subprocess.run(
            [sys.executable, "-W", "error::DeprecationWarning:atlan", "-c", program],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == ends_with, done.stderr
        return done


@pytest.fixture
def documented(clean_tenant: LocalTenant, tmp_path: Path) -> Documented:
    return Documented(clean_tenant, tmp_path)


@pytest.fixture
def glossary(clean_tenant: LocalTenant, documented: Documented) -> str:
    """A glossary to look for; the documentation's GUID stands for it."""
    client = AtlanClient(clean_tenant.base_url, clean_tenant.api_key)
    forget_default_client(client)
    with client:
        response = client.asset.save(AtlasGlossary.creator(name="Documented"))
    guid = response.assets_created(AtlasGlossary)[0].guid
    assert guid is not None
    documented.filled_in[GLOSSARY_GUID] = guid
    return guid


@pytest.fixture
def tables(clean_tenant: LocalTenant) -> None:
    """Two tables and three columns."""
    client = AtlanClient(clean_tenant.base_url, clean_tenant.api_key)
    with client:
        qualified_name = "default/postgres/1700000000"
        connection = Connection(name="shop", qualified_name=qualified_name, connector_name="postgres")
        connection.admin_users = ["admin"]
        client.asset.save(connection)
        database = Database.creator(name="db", connection_qualified_name=qualified_name)
        schema = Schema.creator(name="public", database_qualified_name=database.qualified_name or "")
        both = [
            Table.creator(name=name, schema_qualified_name=schema.qualified_name or "")
            for name in ("orders", "totals")
        ]
        columns = [
            Column.creator(
                name=f"c{order}",
                parent_type=Table,
                parent_qualified_name=both[0].qualified_name or "",
                order=order,
            )
            for order in (1, 2, 3)
        ]
        client.asset.save([database, schema, *both, *columns])


WHO = "print(client.user.get_current().username)"


def test_configured_by_the_environment(documented: Documented) -> None:
    assert documented.run("configure_by_environment", WHO).stdout.startswith("service-account-")


def test_configured_on_creation(documented: Documented) -> None:
    del documented.environment["ATLAN_BASE_URL"], documented.environment["ATLAN_API_KEY"]
    assert documented.run("configure_on_creation", WHO).stdout.startswith("service-account-")


def test_what_is_missing_is_named(documented: Documented) -> None:
    del documented.environment["ATLAN_BASE_URL"]
    done = documented.run("configure_by_environment", ends_with=1)
    assert "ATLAN_BASE_URL" in done.stderr.splitlines()[-1]


@pytest.mark.parametrize("script", ["from_token_guid", "from_token_guid_fluent"])
def test_from_the_guid_of_a_token(
    documented: Documented, glossary: str, clean_tenant: LocalTenant, script: str
) -> None:
    del documented.environment["ATLAN_API_KEY"]
    documented.environment["CLIENT_ID"] = clean_tenant.client_id
    documented.environment["CLIENT_SECRET"] = clean_tenant.client_secret
    assert documented.run(script).stdout == "1\n"


def test_logging_to_the_console(documented: Documented, glossary: str, clean_tenant: LocalTenant) -> None:
    done = documented.run("logging_to_the_console")
    assert done.stdout == "Documented\n"
    assert "DEBUG:atlan" in done.stderr
    assert glossary in done.stderr
    assert clean_tenant.api_key not in done.stderr


def test_logging_by_a_file(documented: Documented, glossary: str, clean_tenant: LocalTenant) -> None:
    (documented.folder / "atlan").mkdir()
    shutil.copy(LOGGING_CONF, documented.folder / "atlan" / "logging.conf")
    assert documented.run("logging_by_a_file").stdout == "Documented\n"
    logged = "".join(path.read_text() for path in documented.folder.glob("*.log*"))
    assert "DEBUG" in logged
    assert glossary in logged
    assert clean_tenant.api_key not in logged


def test_timeouts(documented: Documented) -> None:
    done = documented.run("timeouts", f"{WHO}; print(client.read_timeout, client.connect_timeout)")
    assert done.stdout.endswith("\n1800.0 60.0\n")


DEFAULT = """
from atlan.context import get_default_client
from atlan.model.fluent_search import CompoundQuery, FluentSearch
search = FluentSearch().where(CompoundQuery.active_assets())
print(get_default_client() is client2, search.count())
with client.as_default():
    print(get_default_client() is client2, search.count())
"""


@pytest.fixture
def elsewhere() -> Iterator[LocalTenant]:
    """An empty tenant, beside the one that holds a glossary."""
    with LocalTenant() as running:
        yield running


@pytest.mark.parametrize(
    "script", ["several_clients", "switch_the_default", "switch_the_default_on_the_client"]
)
def test_a_second_client_becomes_the_default(
    documented: Documented, glossary: str, elsewhere: LocalTenant, script: str
) -> None:
    documented.filled_in["https://tenant.atlan.com"] = elsewhere.base_url
    documented.filled_in['"..."'] = json.dumps(elsewhere.api_key)
    assert documented.run(script, DEFAULT).stdout == "True 0\nFalse 1\n"


@pytest.mark.usefixtures("tables")
def test_async_search(documented: Documented) -> None:
    assert sorted(documented.run("async_search").stdout.split()) == ["2", "orders", "totals"]


@pytest.mark.usefixtures("tables")
def test_async_searches_together(documented: Documented) -> None:
    assert documented.run("async_gather").stdout == "2\n3\n"
    assert sorted(documented.run("async_as_completed").stdout.splitlines()) == ["Column 3", "Table 2"]


def _servers() -> Any:
    path = Path(__file__).resolve().parents[1] / "transport" / "servers.py"
    spec = importlib.util.spec_from_file_location("proxy_servers", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["proxy_servers"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "variable", ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
)
@pytest.mark.parametrize("credentials", [None, "me:pass word&%"])
def test_a_proxy_of_the_environment(
    documented: Documented, clean_tenant: LocalTenant, variable: str, credentials: str | None
) -> None:
    from urllib.parse import quote

    place = clean_tenant.base_url.removeprefix("http://")
    with _servers().HttpProxy(credentials) as proxy:
        user = f"{quote(credentials, safe=':')}@" if credentials else ""
        documented.environment[variable] = f"http://{user}{proxy.place}"
        assert documented.run("configure_by_environment", WHO).stdout.startswith("service-account-")
        assert proxy.targets == [place]


@pytest.mark.parametrize("variable", ["ALL_PROXY", "all_proxy", "HTTP_PROXY"])
@pytest.mark.parametrize("credentials", [None, "me:word"])
def test_a_socks_proxy_of_the_environment(
    documented: Documented, clean_tenant: LocalTenant, variable: str, credentials: str | None
) -> None:
    with _servers().Socks5Proxy(credentials) as proxy:
        user = f"{credentials}@" if credentials else ""
        documented.environment[variable] = f"socks5://{user}{proxy.place}"
        assert documented.run("configure_by_environment", WHO).stdout.startswith("service-account-")
        assert proxy.targets == [clean_tenant.base_url.removeprefix("http://")]


@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
def test_hosts_that_need_no_proxy(documented: Documented, variable: str) -> None:
    with _servers().HttpProxy() as proxy:
        documented.environment["HTTP_PROXY"] = f"http://{proxy.place}"
        documented.environment[variable] = "example.com,127.0.0.1"
        assert documented.run("configure_by_environment", WHO).stdout.startswith("service-account-")
        assert proxy.targets == []


@pytest.mark.usefixtures("tables")
def test_the_async_client_uses_the_proxy_too(documented: Documented) -> None:
    with _servers().HttpProxy("me:word") as proxy:
        documented.environment["HTTP_PROXY"] = f"http://me:word@{proxy.place}"
        assert documented.run("async_gather").stdout == "2\n3\n"
        assert proxy.targets


def test_every_script_is_run() -> None:
    text = Path(__file__).read_text()
    assert [path.stem for path in SCRIPTS.glob("*.py") if f'"{path.stem}"' not in text] == []
