"""What type checkers have to refuse: the lines marked so, and no others."""

from __future__ import annotations

from acme_types import RACI, DataQuality, Gadget, SuperGadget, Tag, cm

from atlan.model.assets import Table


def reading(table: Table) -> None:
    print(table.cm.racy)  # wrong
    print(table.cm.raci.acountable)  # wrong
    print(cm(table).raci.acountable)  # wrong
    number: int | None = table.cm.raci.accountable  # wrong
    text: str | None = table.cm.raci.score  # wrong
    print(number, text)


def writing(table: Table) -> None:
    table.cm.raci.accountable = 5  # wrong
    table.cm.raci.score = "many"  # wrong
    table.cm.raci.impact = 5  # wrong
    table.cm.raci.nobody = "x"  # wrong
    table.cm.raci = DataQuality()  # wrong
    table.cm.nothing = RACI()  # wrong


def own_types(gadget: Gadget) -> None:
    gadget.gadget_size = "large"  # wrong
    gadget.gadget_kind = 5  # wrong
    gadget.gadget_power = 5.0  # wrong
    print(gadget.gadget_colour)  # wrong
    SuperGadget.creator(name="g")  # wrong
    Gadget.MADE_ON.startswith("x")  # wrong
    print(Tag.PIII)  # wrong
