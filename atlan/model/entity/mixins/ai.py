"""Models and applications of artificial intelligence, and the data that they learn from and produce."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import choice, require

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from atlan.model.assets import Process
    from atlan.model.entity.asking import Steps
    from atlan.model.enums import AIDatasetType
    from atlan.model.ports import AsyncSavingClient, SavingClient
    from atlan.model.response import AssetMutationResponse

_DATASETS: Final = "default/ai/dataset"
_AT_ONCE: Final = 20
"""How many processes are saved by one request."""


def qualified_name_of(name: str) -> str:
    """Return the qualifiedName of a model or application.

    >>> qualified_name_of("Asset-Name-1"), qualified_name_of("churn_model")
    ('default/ai/aiapplication/assetName1', 'default/ai/aiapplication/churnModel')
    """
    joined = re.sub(r"[_-]+", " ", name).title().replace(" ", "")
    return f"default/ai/aiapplication/{joined[:1].lower()}{joined[1:]}"


class AIModelMethods(Entity):
    """A model."""

    __slots__ = ()

    @classmethod
    def _processes(
        cls, ai_model: Entity, dataset_dict: Mapping[AIDatasetType, Iterable[Entity]]
    ) -> list[Process]:
        from atlan.model.assets import Process

        model = _identified("ai_model", ai_model)
        processes: list[Process] = []
        for dataset_type, datasets in dataset_dict.items():
            kind = choice("dataset_dict", dataset_type, "AIDatasetType")
            require(dataset_dict=kind)
            for dataset in datasets:
                ends = [_identified("dataset_dict", dataset), model]
                if kind == "OUTPUT":
                    ends.reverse()
                source, target = ends
                process = Process.creator(
                    name=f"{source._attributes['name']} -> {target._attributes['name']}",
                    connection_qualified_name=_DATASETS,
                    inputs=[source.trim_to_reference()],
                    outputs=[target.trim_to_reference()],
                    extra_hash_params={str(kind)},
                )
                process._assign("aiDatasetType", kind)
                processes.append(process)
        return processes

    @classmethod
    def _save_processes(
        cls, client: SavingClient | AsyncSavingClient, processes: Sequence[Process]
    ) -> Steps[list[AssetMutationResponse]]:
        responses: list[AssetMutationResponse] = []
        for start in range(0, len(processes), _AT_ONCE):
            response = yield client.asset.save(list(processes[start : start + _AT_ONCE]))
            responses.append(response)
        return responses


def _identified(name: str, entity: Any) -> Any:
    """An entity whose name and guid are known."""
    if not entity._wire.get("guid") or not entity._attributes.get("name"):
        raise ValueError(f"{name} must have assets that know their guid and name, not {entity!r}")
    return entity
