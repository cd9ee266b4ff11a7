"""What importing asset classes costs, and from where they can be imported."""

from __future__ import annotations

import importlib
import inspect
import rlcompleter
import subprocess
import sys

import pytest

import atlan.model.assets
from atlan.model.entity import Attribute, entity_type
from atlan_types._index import TYPES

HEAVY = (
    "dataclasses",
    "inspect",
    "datetime",
    "json",
    "orjson",
    "httpx",
    "uuid",
    "pathlib",
    "difflib",
    "logging",
    "random",
)


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after a statement."""
    done = subprocess.run(
        [
            sys.executable,
            "-S",
            "-c",
            f"import sys; sys.path[:0] = {sys.path!r}\n{statement}\nprint(*sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_one_class_loads_only_its_area_and_the_areas_below() -> None:
    loaded = modules_after("from atlan.model.assets import Table")
    areas = {name for name in loaded if name.startswith("atlan_types.")}
    assert areas == {f"atlan_types.{area}" for area in ("_index", "referenceable", "asset", "catalog", "sql")}
    assert not loaded.intersection(HEAVY)
    assert sum(name.startswith("atlan") for name in loaded) < 45


def test_building_and_sending_loads_nothing_more() -> None:
    loaded = modules_after(
        "from atlan.model.assets import Table\n"
        "t = Table.creator(name='n', schema_qualified_name='default/snowflake/1/db/s')\n"
        "t.description = 'd'\n"
        "t.to_wire()"
    )
    assert not loaded.intersection(HEAVY)


def test_reading_an_enum_loads_only_that_enum() -> None:
    loaded = modules_after(
        "from atlan.model.entity import entity_from_wire\n"
        "entity_from_wire({'typeName': 'Asset', 'attributes': {'certificateStatus': 'DRAFT'}}).certificate_status"
    )
    assert {name for name in loaded if name.startswith("atlan_types.enums.")} == {
        "atlan_types.enums.certificate_status"
    }


def test_importing_one_enum_makes_only_that_one() -> None:
    loaded = modules_after("from atlan.model.enums import SortOrder")
    assert {name for name in loaded if name.startswith("atlan_types.enums.")} == {
        "atlan_types.enums.sort_order"
    }


def test_all_classes_load_nothing_but_the_areas() -> None:
    loaded = modules_after("from atlan.model.assets import *")
    assert {f"atlan_types.{area}" for area in TYPES.values()} <= loaded
    assert not {name for name in loaded if name.startswith("atlan_types.enums")}
    assert "atlan_types.structs" not in loaded
    assert not loaded.intersection(HEAVY)


def test_all_classes_take_little_memory() -> None:
    """An upper bound that no machine can break: what the interpreter asks for, counted."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sys, tracemalloc; sys.path[:0] = {sys.path!r}\n"
            "import atlan.model.assets\n"
            "tracemalloc.start()\n"
            "from atlan.model.assets import *\n"
            "import gc; gc.collect()\n"
            "print(tracemalloc.get_traced_memory()[0])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) < 10_000_000


def test_the_package_itself_loads_no_type() -> None:
    loaded = modules_after("import atlan.model.assets")
    assert "atlan_types._index" in loaded
    assert "atlan.model.entity" not in loaded


@pytest.mark.parametrize("name", sorted(TYPES))
def test_every_type_is_offered(name: str) -> None:
    found = getattr(atlan.model.assets, name)
    assert found is entity_type(name)
    assert found._type == name
    assert found.__doc__
    assert name in dir(atlan.model.assets)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("core.asset", "Asset"),
        ("core.referenceable", "Referenceable"),
        ("core.s_q_l", "SQL"),
        ("core.atlas_glossary_term", "AtlasGlossaryTerm"),
        ("core.column_process", "ColumnProcess"),
        ("table", "Table"),
        ("connection", "Connection"),
        ("core.materialised_view", "MaterialisedView"),
        ("power_b_i_report", "PowerBIReport"),
        ("core.power_bi_report", "PowerBIReport"),
        ("dynamo_dbtable", "DynamoDBTable"),
        ("relations", "UserDefRelationship"),
    ],
)
def test_modules_of_single_types(module: str, name: str) -> None:
    assert getattr(importlib.import_module(f"atlan.model.assets.{module}"), name).__name__ == name


def test_modules_of_nothing() -> None:
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("atlan.model.assets.no_such_type")
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("atlan.model.assets.core.no_such_type")
    with pytest.raises(AttributeError, match="NoSuchType"):
        _ = atlan.model.assets.NoSuchType


@pytest.mark.parametrize("module", ["_table", "table_", "core._table", "t__able"])
def test_modules_of_oddly_parted_words(module: str) -> None:
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module(f"atlan.model.assets.{module}")


def test_names_that_classes_had_while_they_were_tried_out() -> None:
    from atlan.model.assets import DataQualityRule, alpha_DQRule
    from atlan.model.enums import DataQualityDimension, alpha_DQDimension

    assert alpha_DQRule is DataQualityRule
    assert alpha_DQDimension is DataQualityDimension


def test_announcement_is_offered_here_too() -> None:
    from atlan.model import core
    from atlan.model.assets import Announcement

    assert Announcement is core.Announcement


def test_names_in_the_repl() -> None:
    from atlan.model.assets import Table

    names = {"name", "NAME", "columns", "COLUMNS", "creator", "updater", "column_count"}
    assert names <= set(dir(Table))
    assert names <= set(dir(Table()))


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("Table.COLUMN_C", "Table.COLUMN_COUNT"),
        ("Table.create_for", "Table.create_for_modification("),
        ("table.column_c", "table.column_count"),
        ("table.asset_dq_res", "table.asset_dq_result"),
        ("CertificateStatus.VER", "CertificateStatus.VERIFIED"),
        ("insights.record_query_c", "insights.record_query_count"),
        ("atlan.model.assets.Snowflake", "atlan.model.assets.Snowflake("),
    ],
)
def test_completion_in_the_repl(typed: str, completed: str) -> None:
    from atlan.model.assets import Table
    from atlan.model.enums import CertificateStatus
    from atlan.model.structs import PopularityInsights

    known = {
        "Table": Table,
        "table": Table(),
        "CertificateStatus": CertificateStatus,
        "insights": PopularityInsights(),
        "atlan": atlan,
    }
    completer = rlcompleter.Completer(known)
    found = {(completer.complete(typed, state) or "") for state in range(60)}
    assert completed in {name.removesuffix(")") for name in found}


@pytest.mark.parametrize("name", sorted(TYPES))
def test_help_in_the_repl(name: str) -> None:
    owner = entity_type(name)
    assert {
        key for key, value in vars(owner).items() if isinstance(value, Attribute)
    } <= owner.__annotations__.keys()
    for factory in ("creator", "updater", "ref_by_guid"):
        assert getattr(owner, factory).__doc__
        assert inspect.signature(getattr(owner, factory)).parameters
