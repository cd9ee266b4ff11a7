"""Collections and folders of saved queries."""

from __future__ import annotations

import asyncio
import re
from types import SimpleNamespace
from typing import Any

import pytest

from atlan.errors import AtlanError, InvalidRequestError
from atlan.model.assets import Collection, Folder

from .clients import AsyncClient, Client

COLLECTION = "default/collection/jane/1f0e"


class TestCollection:
    def test_creator(self) -> None:
        client: Any = Client()
        attributes = Collection.creator(client=client, name="Reports").to_wire()["attributes"]
        name = attributes.pop("qualifiedName")
        assert re.fullmatch(r"default/collection/jane/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", name)
        assert attributes == {"name": "Reports"}

    def test_asynchronously(self) -> None:
        client: Any = AsyncClient()
        made = asyncio.run(Collection.creator_async(client=client, name="Reports"))
        assert (made.qualified_name or "").startswith("default/collection/jane/")

    @pytest.mark.parametrize("kind", [Client, AsyncClient])
    def test_nobody_knows_who_asks(self, kind: Any) -> None:
        def fail() -> None:
            raise AtlanError("who is there?")

        client = kind(user=SimpleNamespace(get_current=fail))
        with pytest.raises(InvalidRequestError, match="ATLAN-PYTHON-400-070") as caught:
            if kind is Client:
                Collection.creator(client=client, name="n")
            else:
                asyncio.run(Collection.creator_async(client=client, name="n"))
        assert isinstance(caught.value.__cause__, AtlanError)

    def test_somebody_without_name(self) -> None:
        user = SimpleNamespace(get_current=lambda: SimpleNamespace(username=None))
        client: Any = Client(user=user)
        with pytest.raises(InvalidRequestError, match="ATLAN-PYTHON-400-070"):
            Collection.creator(client=client, name="n")

    @pytest.mark.parametrize(("client", "name", "message"), [(None, "", "client"), (Client(), " ", "name")])
    def test_errors(self, client: Any, name: str, message: str) -> None:
        with pytest.raises(ValueError, match=f"^{message} "):
            Collection.creator(client=client, name=name)


class TestFolder:
    def test_in_collection(self) -> None:
        folder = Folder.creator(name="monthly", collection_qualified_name=COLLECTION)
        assert folder.to_wire()["attributes"] == {
            "name": "monthly",
            "qualifiedName": f"{COLLECTION}/monthly",
            "collectionQualifiedName": COLLECTION,
            "parentQualifiedName": COLLECTION,
            "parent": {"typeName": "Collection", "uniqueAttributes": {"qualifiedName": COLLECTION}},
        }

    def test_in_folder(self) -> None:
        above = f"{COLLECTION}/monthly"
        folder = Folder.creator(
            name="old", collection_qualified_name="anything", parent_folder_qualified_name=above
        )
        assert folder.to_wire()["attributes"] == {
            "name": "old",
            "qualifiedName": f"{above}/old",
            "collectionQualifiedName": COLLECTION,
            "parentQualifiedName": above,
            "parent": {"typeName": "Folder", "uniqueAttributes": {"qualifiedName": above}},
        }

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"name": ""}, "name must not be blank"),
            ({}, "one of collection_qualified_name, parent_folder_qualified_name is required"),
            ({"parent_folder_qualified_name": "default/collection/jane"}, "must have at least 4 segments"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            Folder.creator(**{"name": "n", **arguments})
