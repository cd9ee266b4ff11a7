"""From recipes to the patterns of qualifiedNames, and to examples: on recipes of our own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from atlan.typegen.definitions import read_type_system
from atlan.typegen.factories import Compiler
from atlan.typegen.grammar import Grammar
from atlan.typegen.problems import CodegenError
from atlan.typegen.recipes import RecipeBook, read_recipes

from .test_renderer import BASE, attribute, entity, write_spec

TYPES = {
    **BASE,
    "own": {
        "entityDefs": [
            entity(name, "Asset", attributes=[attribute("boxName"), attribute("shelfName")])
            for name in ("Shelf", "Box", "Thing", "Label")
        ]
    },
}
SHELF = """
Shelf:
  creator:
    parameters: {name: str, connection_qualified_name: str}
    connection: connection_qualified_name
    qualified_name: "{connection_qualified_name}/shelves/{name}"
"""
BOX = """
Box:
  creator:
    parameters: {name: str, shelf_qualified_name: str, box_id: int | str}
    inside: {shelf_qualified_name: Shelf}
    qualified_name: "{shelf_qualified_name}/{box_id}"
    sets: {shelfName: "{shelf_qualified_name[4]}"}
"""


def read(folder: Path, recipes: str) -> RecipeBook:
    spec = write_spec(folder, TYPES, recipes)
    return read_recipes(spec / "recipes", read_type_system(spec / "typedefs"))


def patterns(folder: Path, recipes: str) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    found = Grammar(read(folder, recipes).recipes).all()
    return {name: [(one.text, one.parents) for one in several] for name, several in found.items()}


def thing(**creator: Any) -> str:
    """The recipe of a type that lies in boxes."""
    from io import StringIO

    written = StringIO()
    YAML().dump({"Thing": {"creator": creator}}, written)
    return SHELF + BOX + written.getvalue()


BOX_PARAMETERS = {"name": "str", "box_qualified_name": "str"}


class TestPatterns:
    def test_the_name_of_a_parent_is_called_after_the_parameter(self, tmp_path: Path) -> None:
        found = patterns(
            tmp_path,
            thing(
                parameters=BOX_PARAMETERS,
                inside={"box_qualified_name": "Box"},
                qualified_name="{box_qualified_name}/{box_qualified_name[4]}:{name}",
            ),
        )
        assert found == {
            "Shelf": [("{connection}|/shelves/{name}", ("Connection",))],
            "Box": [("{connection}/shelves/{shelf}|/{box_id}", ("Shelf",))],
            "Thing": [("{connection}/shelves/{shelf}/{box}|/{shelf}:{name}", ("Box",))],
        }

    def test_part_of_a_parent_is_the_ancestor(self, tmp_path: Path) -> None:
        for cut, expected in (
            ("[:5]", ("{connection}/shelves/{shelf}|/{name}", ("Shelf",))),
            ("[:-1]", ("{connection}/shelves/{shelf}|/{name}", ("Shelf",))),
            ("[:3]", ("{connection}|/{name}", ("Connection",))),
            ("[:4]", ("{connection}/shelves|/{name}", ())),
        ):
            recipe = thing(
                parameters=BOX_PARAMETERS,
                inside={"box_qualified_name": "Box"},
                qualified_name=f"{{box_qualified_name{cut}}}/{{name}}",
            )
            assert patterns(tmp_path, recipe)["Thing"] == [expected]

    def test_choices_make_several_patterns(self, tmp_path: Path) -> None:
        recipe = thing(
            parameters={"name": "str", "box_qualified_name": "str", "id": "str | None = None"},
            inside={"box_qualified_name": ["Box", "Shelf"]},
            values={"word": "x-{name}", "digest": {"call": "creation.digest_of", "with": ["name"]}},
            qualified_name="{box_qualified_name}/{id or word}",
            with_slashes=["id"],
            alternatives=[{"given": "id", "qualified_name": "{connection_qualified_name}/{digest}"}],
        )
        assert patterns(tmp_path, recipe)["Thing"] == [
            ("{connection}/shelves/{shelf}/{box}|/{id*}", ("Box",)),
            ("{connection}/shelves/{box}|/{id*}", ("Shelf",)),
            ("{connection}/shelves/{shelf}/{box}|/x-{name}", ("Box",)),
            ("{connection}/shelves/{box}|/x-{name}", ("Shelf",)),
            ("{connection}|/{digest}", ("Connection",)),
        ]

    def test_alike_patterns_are_one(self, tmp_path: Path) -> None:
        recipe = (
            SHELF
            + SHELF.replace("Shelf", "Label")
            + """
Thing:
  creator:
    parameters: {name: str, box_qualified_name: str}
    inside: {box_qualified_name: [Shelf, Label]}
    qualified_name: "{box_qualified_name}/{name}"
"""
        )
        assert patterns(tmp_path, recipe)["Thing"] == [
            ("{connection}/shelves/{box}|/{name}", ("Shelf", "Label"))
        ]

    def test_what_the_server_names_has_none(self, tmp_path: Path) -> None:
        for template in ("placeholder", "{name}"):
            recipe = thing(parameters={"name": "str"}, qualified_name=template)
            assert "Thing" not in patterns(tmp_path, recipe)

    def test_a_parent_without_a_pattern(self, tmp_path: Path) -> None:
        recipe = thing(
            parameters=BOX_PARAMETERS,
            inside={"box_qualified_name": "Label"},
            qualified_name="{box_qualified_name}/{name}",
        )
        with pytest.raises(CodegenError, match="Thing: Label has no creator and no grammar"):
            patterns(tmp_path, recipe)


class TestMistakes:
    @pytest.mark.parametrize(
        "wrong",
        [
            {"inside": {"bx": "Box"}},
            {"requires": {"name": "bx"}},
            {"within": {"bx": "{name}"}},
            {"with_slashes": ["bx"]},
            {"connection": "bx"},
            {"exactly_one_of": ["bx"]},
            {"mandatory": ["name", "bx"]},
            {"alternatives": [{"given": "bx"}]},
        ],
    )
    def test_parameters_that_are_not_there(self, tmp_path: Path, wrong: dict[str, Any]) -> None:
        with pytest.raises(CodegenError, match=r"Thing\.creator: there is no parameter bx"):
            read(tmp_path, thing(parameters=BOX_PARAMETERS, qualified_name="{name}", **wrong))

    def test_keys_that_are_not_known(self, tmp_path: Path) -> None:
        wrong = [{"given": "name", "set": {}}]
        with pytest.raises(CodegenError, match="alternatives: cannot read set"):
            read(tmp_path, thing(parameters=BOX_PARAMETERS, qualified_name="{name}", alternatives=wrong))


class TestExamples:
    def example(self, folder: Path, recipes: str, name: str) -> list[str]:
        book = read(folder, recipes)
        compiler = Compiler(book.parameters, (), {"Box": "own", "Thing": "own"}, Grammar(book.recipes))
        return compiler.compile(name, "creator", book.recipes[name].methods["creator"], False, ()).example

    def test_of_the_arguments_that_are_required(self, tmp_path: Path) -> None:
        assert self.example(tmp_path, SHELF + BOX, "Box") == [
            ">>> Box.creator(",
            '...     name="name",',
            '...     shelf_qualified_name="default/own/1700000000/shelves/shelf",',
            '...     box_id="box_id",',
            "... ).qualified_name",
            "'default/own/1700000000/shelves/shelf/box_id'",
        ]

    def test_none_where_more_than_text_is_needed(self, tmp_path: Path) -> None:
        recipe = thing(parameters={"name": "str", "parent": "Box"}, qualified_name="a/{name}")
        assert self.example(tmp_path, recipe, "Thing") == []
