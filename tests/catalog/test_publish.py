"""Publishing: batches, what the tenant refuses, and when to stop. The tenant here is a stub that likes or dislikes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any, cast

import pytest

from atlan import errors
from atlan.catalog.failure import CatalogError
from atlan.catalog.plan import Action, Plan, Stage
from atlan.catalog.publish import Outcome, publish
from atlan.client.atlan import AtlanClient
from atlan.errors import ApiConnectionError, ApiError, AtlanError, ConflictError, InvalidRequestError
from atlan.model.assets import Asset
from atlan.model.response import AssetMutationResponse
from tests.catalog.worlds import FakeTenant, column, database, shop, table

Dislikes = Callable[[str], AtlanError | None]


class Stub:
    """Takes what it is sent, unless it dislikes one of the names."""

    def __init__(self, dislikes: Dislikes = lambda name: None, known: Sequence[str] = ()) -> None:
        self.asset = SimpleNamespace(save=self.save, delete_by_guid=self.delete_by_guid)
        self.sent: list[list[str]] = []
        self.archived: list[list[str]] = []
        self._dislikes = dislikes
        self._known = known

    def save(self, assets: list[Asset]) -> AssetMutationResponse:
        names = [asset.name or "" for asset in assets]
        self._object(names)
        self.sent.append(names)
        created = [asset.to_dict() for asset in assets if asset.name not in self._known]
        return AssetMutationResponse({"mutatedEntities": {"CREATE": created}})

    def delete_by_guid(self, guids: list[str]) -> None:
        self._object(guids)
        self.archived.append(guids)

    def _object(self, names: list[str]) -> None:
        for name in names:
            if error := self._dislikes(name):
                raise error


def carry_out(stub: Stub, plan: Plan, **options: Any) -> Outcome:
    return publish(cast("AtlanClient", stub), plan, **options)


def wide_plan(columns: int = 10) -> Plan:
    return FakeTenant().plan(
        database(table("t", *(column(f"c{number}", number + 1) for number in range(columns))))
    )


def test_each_step_goes_in_batches_of_its_own() -> None:
    stub = Stub()
    told: list[tuple[Stage, int, int]] = []
    carry_out(stub, wide_plan(5), batch_size=2, progress=lambda *what: told.append(what))
    assert stub.sent == [["shop"], ["main"], ["t"], ["c0", "c1"], ["c2", "c3"], ["c4"]]
    assert told[-4:] == [
        (Stage.COLUMNS, 0, 5), (Stage.COLUMNS, 2, 5), (Stage.COLUMNS, 4, 5), (Stage.COLUMNS, 5, 5),
    ]  # fmt: skip


@pytest.mark.parametrize("kind", [InvalidRequestError, ConflictError])
def test_what_is_disliked_stands_alone_and_the_rest_goes_through(kind: type[AtlanError]) -> None:
    stub = Stub(lambda name: kind(f"{name} is odd") if name in ("c3", "c8") else None)
    outcome = carry_out(stub, wide_plan())
    assert {name for batch in stub.sent for name in batch} == {"shop", "main", "t"} | {
        f"c{number}" for number in range(10) if number not in (3, 8)
    }
    assert outcome.done[Action.CREATE, "Column"] == 8
    assert [(failure.qualified_name.rpartition("/")[2], failure.reason) for failure in outcome.failures] == [
        ("c3", "c3 is odd"), ("c8", "c8 is odd"),
    ]  # fmt: skip
    assert [failure.action for failure in outcome.failures] == [Action.CREATE] * 2


def test_what_belongs_to_something_refused_is_not_even_sent() -> None:
    stub = Stub(lambda name: InvalidRequestError("no") if name == "orders" else None)
    outcome = carry_out(stub, FakeTenant().plan(shop()))
    refused = {
        failure.qualified_name.partition("/shop/main/")[2]: failure.reason for failure in outcome.failures
    }
    assert set(refused) == {"orders", "orders/id", "orders/customer", "orders/amount"}
    assert refused["orders/id"].startswith("it belongs to default/sqlite/1700000000/shop/main/orders, which")
    assert outcome.done[Action.CREATE, "Column"] == 4


def test_a_decision_of_the_server_counts_as_dislike_whatever_its_status() -> None:
    stub = Stub(lambda name: ApiError("too long", status=500, permanent=True) if name == "c3" else None)
    assert len(carry_out(stub, wide_plan()).failures) == 1


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (errors.PermissionError("not you"), "No permission while publishing: not you"),
        (ApiConnectionError("gone"), "The tenant could not be reached while publishing: gone"),
        (ApiError("oops", status=500), "The tenant failed while publishing: oops"),
    ],
)
def test_when_nothing_can_go_through_it_stops_and_says_how_far_it_got(error: AtlanError, words: str) -> None:
    stub = Stub(lambda name: error if name == "c3" else None)
    with pytest.raises(CatalogError) as caught:
        carry_out(stub, wide_plan(), batch_size=2)
    assert str(caught.value) == (
        f"{words}. Stopped after 5 of 13 changes; run the same command again to do the rest"
    )
    assert len(stub.sent) == 4


def test_what_was_there_all_along_is_not_called_new() -> None:
    outcome = carry_out(Stub(known=["c0", "c1"]), wide_plan(3))
    assert outcome.done[Action.CREATE, "Column"] == 1
    assert outcome.already_there == {"Column": 2}


def test_nothing_new_means_nothing_changed() -> None:
    outcome = carry_out(Stub(known=["shop", "main", "t", "c0"]), wide_plan(1))
    assert not outcome.changed


def test_archiving_goes_by_guid_from_the_leaves_up_and_in_short_urls() -> None:
    tenant = FakeTenant()
    big = database(table("t", *(column(f"c{number}", number + 1) for number in range(60))), table("u"))
    tenant.apply(tenant.plan(big).changes)
    stub = Stub()
    carry_out(stub, tenant.plan(database(table("u"))), batch_size=100)
    assert [len(batch) for batch in stub.archived] == [50, 10, 1]
    assert stub.archived[-1] == [tenant.entity("Table", "shop/main/t")["guid"]]


def test_what_cannot_be_archived_stands_alone() -> None:
    tenant = FakeTenant()
    tenant.apply(tenant.plan(shop()).changes)
    guid = tenant.entity("Column", "shop/main/orders/id")["guid"]
    stub = Stub(lambda name: InvalidRequestError("no") if name == guid else None)
    outcome = carry_out(stub, tenant.plan(database()))
    assert outcome.count(Action.ARCHIVE) == 12
    assert [failure.action for failure in outcome.failures] == [Action.ARCHIVE]
