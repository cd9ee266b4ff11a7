"""Custom metadata by attributes: classes of sets as views of what an asset has, and packages that register them."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from atlan.errors import NotFoundError
from atlan.model.assets import Table
from atlan.model.custom_metadata import CustomMetadataSet, CustomMetadataSets
from atlan.model.entity import ListOf, Moment, Text, codecs, entity_from_wire, registry
from atlan.model.entity.metadata_set import MetadataOf
from atlan.model.fields.custom_metadata_field import MetadataField
from tests.model.tenant_names import Names


class Raci(CustomMetadataSet):
    """As a package has it that was made from the tenant itself."""

    __slots__ = ()
    _type = "RACI"
    _id = "rC1"

    RESPONSIBLE = MetadataField("Responsible", "a1", "users")
    responsible: ListOf[str, MetadataField] = ListOf(RESPONSIBLE, codecs.TEXT)
    ACCOUNTABLE = MetadataField("Accountable", "a2", "users")
    accountable: Text[MetadataField] = Text(ACCOUNTABLE)
    INFORMED = MetadataField("Informed", "a3", "date")
    informed: Moment[MetadataField] = Moment(INFORMED)


class ElsewhereRaci(CustomMetadataSet):
    """As a package has it that was made from another tenant."""

    __slots__ = ()
    _type = "RACI"
    _id = "other"

    ACCOUNTABLE = MetadataField("Accountable", "x2", "users")
    accountable: Text[MetadataField] = Text(ACCOUNTABLE)
    GONE = MetadataField("Gone", "x9", "string")
    gone: Text[MetadataField] = Text(GONE)


class OwnSets(CustomMetadataSets):
    __slots__ = ()
    raci: MetadataOf[Raci] = MetadataOf(Raci)
    elsewhere: MetadataOf[ElsewhereRaci] = MetadataOf(ElsewhereRaci)


def table(**values: object) -> Table:
    wire = {"typeName": "Table", "guid": "g", "attributes": {}, "businessAttributes": {"rC1": values}}
    found = entity_from_wire(wire, Names())
    assert isinstance(found, Table)
    return found


def sent(asset: Table) -> Any:
    return asset.to_wire().get("businessAttributes", {}).get("rC1")


class TestViews:
    def test_reading_changes_nothing(self) -> None:
        asset = table(a1=["jane"], a3=0)
        raci = OwnSets(asset).raci
        assert (raci.responsible, raci.accountable) == (["jane"], None)
        assert raci.informed == datetime(1970, 1, 1, tzinfo=UTC)
        assert OwnSets(asset).raci is raci
        assert sent(asset) is None
        assert repr(raci) == f"Raci(responsible=['jane'], informed={raci.informed!r})"

    def test_assigning_and_changing_in_place(self) -> None:
        asset = table(a1=["jane"], a2="joe")
        raci = OwnSets(asset).raci
        people = raci.responsible
        assert people is not None
        people.append("jim")
        raci.accountable = None
        raci.informed = datetime(2025, 1, 1, tzinfo=UTC)
        assert sent(asset) == {"a1": ["jane", "jim"], "a2": None, "a3": 1735689600000}

    def test_both_ways_see_the_same(self) -> None:
        asset = table(a1=["jane"])
        raci, values = OwnSets(asset).raci, asset.get_custom_metadata("RACI")
        assert raci.responsible == ["jane"]
        values["Responsible"] = ["joe"]
        assert raci.responsible == ["joe"]
        raci.responsible = ["jim"]
        assert values["Responsible"] == ["jim"]
        assert OwnSets(asset)["RACI"] is values

    def test_a_set_is_replaced_as_a_whole(self) -> None:
        asset = table(a1=["jane"], a2="joe")
        OwnSets(asset).raci = Raci(accountable="jim")
        assert sent(asset) == {"a1": None, "a2": "jim"}
        OwnSets(asset).raci = None
        assert sent(asset) == {"a1": None, "a2": None}

    def test_one_set_can_be_given_to_several_assets(self) -> None:
        raci = Raci(responsible=["jane"])
        for asset in (table(), table()):
            OwnSets(asset).raci = raci
            assert sent(asset) == {"a1": ["jane"]}
        assert raci == Raci(responsible=["jane"]) != Raci()

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
    def test_copies_have_what_was_changed(self, again: Any) -> None:
        asset = table(a1=["jane"])
        people = OwnSets(asset).raci.responsible
        assert people is not None
        people.append("joe")
        assert again(asset).business_attributes == {"rC1": {"a1": ["jane", "joe"]}}

    def test_what_does_not_fit_is_refused(self) -> None:
        asset = table()
        raci: Any = OwnSets(asset).raci
        with pytest.raises(ValueError, match=r"Raci\.[Aa]ccountable must be a str or None, not int 5"):
            raci.accountable = 5
        with pytest.raises(AttributeError, match="no attribute 'acountable'; did you mean 'accountable'"):
            raci.acountable = "x"
        with pytest.raises(ValueError, match=r"cm\.raci must be a Raci or None, not ElsewhereRaci"):
            OwnSets(asset).raci = ElsewhereRaci()  # type: ignore[assignment]
        with pytest.raises(AttributeError, match="has no attribute '_nothing'"):
            setattr(OwnSets(asset), "_nothing", 1)  # noqa: B010
        assert sent(asset) is None


class TestOtherTenants:
    def test_names_count_where_ids_are_unknown(self) -> None:
        asset = table(a2="joe")
        elsewhere = OwnSets(asset).elsewhere
        assert (elsewhere.accountable, elsewhere.gone) == ("joe", None)
        elsewhere.accountable = "jane"
        assert sent(asset) == {"a2": "jane"}
        with pytest.raises(KeyError, match="custom metadata 'RACI' has no attribute 'Gone'"):
            elsewhere.gone = "x"

    def test_search_fields_ask_the_default_client(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Client:
            names = Names()

        assert Raci.ACCOUNTABLE.set_name == "RACI"
        for default, expected in ((None, "other.x2"), (Client(), "rC1.a2")):
            monkeypatch.setattr("atlan.context._fallback_client", default)
            assert ElsewhereRaci.ACCOUNTABLE.name_on_results == expected
            assert ElsewhereRaci.ACCOUNTABLE.eq("x").to_dict()["term"].keys() == {expected.partition(".")[2]}
            assert Raci.ACCOUNTABLE.name_on_results == "rC1.a2"
        with pytest.raises(NotFoundError, match="Gone"):
            ElsewhereRaci.GONE.has_any_value()


class TestLooseSets:
    def test_names_are_spelled_the_same(self) -> None:
        asset = table(a1=["jane"])
        cm: Any = CustomMetadataSets(asset)
        assert cm.raci.responsible == ["jane"]
        cm.raci.accountable = "joe"
        assert sent(asset) == {"a1": ["jane"], "a2": "joe"}
        assert {"accountable", "informed", "responsible"} <= set(dir(cm.raci))
        assert "raci" in dir(cm)
        cm.raci = {"Informed": 5}
        assert sent(asset) == {"a1": None, "a2": None, "a3": 5}

    def test_what_could_be_two_things_is_neither(self, monkeypatch: pytest.MonkeyPatch) -> None:
        both = {"one": ("RACI", {}), "two": ("raci", {})}
        monkeypatch.setattr("tests.model.tenant_names.SETS", both)
        cm: Any = CustomMetadataSets(table())
        with pytest.raises(AttributeError, match="'raci' could be 'RACI', 'raci': use the name in brackets"):
            _ = cm.raci
        assert cm["raci"].set_id == "two"

    def test_unknown_names(self) -> None:
        cm: Any = CustomMetadataSets(table())
        with pytest.raises(AttributeError, match="no set of custom metadata 'racy'; there are: raci"):
            _ = cm.racy
        with pytest.raises(AttributeError, match="no attribute of RACI 'nobody'; there are: accountable"):
            _ = cm.raci.nobody
        assert not hasattr(cm, "__iter__")


class TestPackages:
    @pytest.fixture(autouse=True)
    def _nothing_stays(self) -> Iterator[None]:
        yield
        registry.forget(__name__.rpartition(".")[0])
        registry.forget("nowhere")

    def test_the_class_of_all_sets(self) -> None:
        package, _, module = __name__.rpartition(".")
        assert type(table().cm) is CustomMetadataSets
        for _ in range(2):  # a package may be imported anew
            registry.register(package, custom_metadata=f"{module}:OwnSets")
            assert type(table().cm) is OwnSets
        assert isinstance(table().cm.raci, Raci)
        registry.forget(package)
        assert type(table().cm) is CustomMetadataSets

    def test_several_packages(self) -> None:
        package, _, module = __name__.rpartition(".")
        registry.register(package, custom_metadata=f"{module}:OtherSets")
        registry.register(package, custom_metadata=f"{module}:OwnSets")
        cm: Any = table(a2="joe").cm
        assert (cm.raci.accountable, cm.others.accountable) == ("joe", "joe")

    def test_types_are_imported_when_they_are_met(self) -> None:
        registry.register(
            "nowhere", types={"Gizmo": "entities:Gizmo"}, relationships={"gizmos": "relations:Gizmos"}
        )
        assert "Gizmo" in registry.own_type_names()
        for look_up in (registry.entity_type, registry.relationship):
            with pytest.raises(ModuleNotFoundError, match="nowhere"):
                look_up({"entity_type": "Gizmo", "relationship": "gizmos"}[look_up.__name__])
        registry.forget("nowhere")
        with pytest.raises(KeyError):
            registry.entity_type("Gizmo")
        assert registry.relationship("gizmos") is None


class OtherSets(CustomMetadataSets):
    __slots__ = ()
    others: MetadataOf[ElsewhereRaci] = MetadataOf(ElsewhereRaci)
