"""Models and applications of artificial intelligence."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from atlan.model.assets import AIApplication, AIModel, Process, Table
from atlan.model.enums import AIApplicationDevelopmentStage, AIDatasetType, AIModelStatus

from .clients import AsyncClient, Client

COVER = "/assets/default-product-cover-DeQonY47.webp"


def known(kind: Any, guid: str, name: str) -> Any:
    return kind.from_dict({"typeName": kind.__name__, "guid": guid, "attributes": {"name": name}})


MODEL = known(AIModel, "m1", "churn")
ORDERS, SCORES = known(Table, "t1", "orders"), known(Table, "t2", "scores")


class TestCreators:
    def test_model(self) -> None:
        assert AIModel.creator(name="Churn_model-2", ai_model_status=AIModelStatus.ACTIVE).to_wire()[
            "attributes"
        ] == {
            "name": "Churn_model-2",
            "qualifiedName": "default/ai/aiapplication/churnModel2",
            "connectorName": "ai",
            "assetCoverImage": COVER,
            "aiModelStatus": "ACTIVE",
        }

    def test_model_with_everything(self) -> None:
        model = AIModel.creator(
            name="churn",
            ai_model_status=AIModelStatus.INACTIVE,
            ai_model_version="2",
            owner_users={"jane", "ann"},
            owner_groups={"data"},
        )
        attributes = model.to_wire()["attributes"]
        assert attributes["aiModelVersion"] == "2"
        assert attributes["ownerUsers"] == ["ann", "jane"]
        assert attributes["ownerGroups"] == ["data"]

    def test_application(self) -> None:
        application = AIApplication.creator(
            name="Forecast",
            ai_application_version="1",
            ai_application_development_stage=AIApplicationDevelopmentStage.PRODUCTION,
            models=[MODEL, AIModel.ref_by_qualified_name("default/ai/aiapplication/x")],
        )
        assert application.to_wire()["attributes"] == {
            "name": "Forecast",
            "qualifiedName": "default/ai/aiapplication/forecast",
            "connectorName": "ai",
            "certificateStatus": "DRAFT",
            "assetCoverImage": COVER,
            "aiApplicationVersion": "1",
            "aiApplicationDevelopmentStage": "PRODUCTION",
            "models": [
                {"typeName": "AIModel", "guid": "m1"},
                {
                    "typeName": "AIModel",
                    "uniqueAttributes": {"qualifiedName": "default/ai/aiapplication/x"},
                },
            ],
        }

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"name": "", "ai_model_status": None}, "name must not be blank"),
            ({"ai_model_status": None}, "ai_model_status is required"),
            ({"ai_model_status": "LAZY"}, "ai_model_status must be an AIModelStatus"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            AIModel.creator(**{"name": "n", "ai_model_status": "ACTIVE", **arguments})


class TestProcesses:
    def test_direction(self) -> None:
        learnt, made = AIModel.processes_creator(
            ai_model=MODEL,
            dataset_dict={AIDatasetType.TRAINING: [ORDERS], AIDatasetType.OUTPUT: [SCORES]},
        )
        assert learnt.name == "orders -> churn"
        assert made.name == "churn -> scores"
        wire = made.to_wire()["attributes"]
        assert wire["inputs"] == [{"typeName": "AIModel", "guid": "m1"}]
        assert wire["outputs"] == [{"typeName": "Table", "guid": "t2"}]
        assert wire["aiDatasetType"] == "OUTPUT"
        assert wire["connectionQualifiedName"] == "default/ai/dataset"
        assert made.qualified_name == Process.generate_qualified_name(
            name="churn -> scores",
            connection_qualified_name="default/ai/dataset",
            inputs=[MODEL],
            outputs=[SCORES],
            extra_hash_params={"OUTPUT"},
        )

    def test_one_for_each_kind_of_use(self) -> None:
        made = AIModel.processes_creator(
            ai_model=MODEL,
            dataset_dict={AIDatasetType.TRAINING: [ORDERS], AIDatasetType.TESTING: [ORDERS]},
        )
        assert len({process.qualified_name for process in made}) == 2

    @pytest.mark.parametrize(
        ("model", "datasets", "message"),
        [
            (AIModel.ref_by_guid("m1"), {AIDatasetType.OUTPUT: [ORDERS]}, "ai_model must have"),
            (MODEL, {AIDatasetType.OUTPUT: [Table.ref_by_guid("t1")]}, "dataset_dict must have"),
            (MODEL, {"SPARE": [ORDERS]}, "dataset_dict must be an AIDatasetType"),
            (MODEL, {}, "dataset_dict must not be an empty dict"),
        ],
    )
    def test_errors(self, model: Any, datasets: Any, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            AIModel.processes_creator(ai_model=model, dataset_dict=datasets)

    def test_saved_by_twenty(self) -> None:
        processes: Any = list(range(45))
        asset = SimpleNamespace(save=lambda entities: len(entities))
        client: Any = Client(asset=asset)
        assert AIModel.processes_batch_save(client=client, processes=processes) == [20, 20, 5]
        later: Any = AsyncClient(asset=asset)
        saving = AIModel.processes_batch_save_async(client=later, processes=processes)
        assert asyncio.run(saving) == [20, 20, 5]
