"""What an import may load, counted in modules: a number that does not depend on the machine."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    "httpx",
    "httpcore",
    "orjson",
    "tenacity",
    "attr",
    "attrs",
    "asyncio",
    "ssl",
    "pydantic",
    "yaml",
    "starlette",
    "sqlalchemy",
}


def loaded_by(statement: str) -> set[str]:
    """The modules that a fresh interpreter loads for a statement, beyond those it starts with."""
    program = f"import sys; before = set(sys.modules)\n{statement}\nprint('\\n'.join(sorted(set(sys.modules) - before)))"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(answer.stdout.split())


def heavy(modules: set[str]) -> set[str]:
    return {name for name in modules if name.split(".")[0] in HEAVY}


def test_importing_atlan_loads_almost_nothing() -> None:
    modules = loaded_by("import atlan")
    assert not heavy(modules)
    assert not {
        name
        for name in modules
        if name.startswith(("atlan.model", "atlan.client", "atlan_types", "atlan_openapi"))
    }
    assert len(modules) <= 5, sorted(modules)


@pytest.mark.parametrize(
    ("statement", "ours", "others"),
    [
        ("from atlan.client.atlan import AtlanClient", 40, 30),
        ("from atlan.client.aio import AsyncAtlanClient", 40, 30),
        ("from atlan.model.assets import Table", 40, 30),
        ("from atlan.model.fluent_search import FluentSearch", 30, 30),
        (
            "from atlan.client.atlan import AtlanClient; from atlan.model.assets import Table\n"
            "AtlanClient(base_url='https://example.com', api_key='token')",
            62,
            40,
        ),
    ],
)
def test_modules_loaded(statement: str, ours: int, others: int) -> None:
    modules = loaded_by(statement)
    assert not heavy(modules), f"loaded at import: {sorted(heavy(modules))}"
    mine = {name for name in modules if name.split(".")[0] in ("atlan", "atlan_openapi", "atlan_types")}
    assert len(mine) <= ours, sorted(mine)
    assert len(modules - mine) <= others, sorted(modules - mine)
