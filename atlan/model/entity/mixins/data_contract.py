"""Contracts are named after the dataset they are about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from atlan.model.entity.base import Entity

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.contract import DataContractSpec

_DATASET = re.compile(r"dataset:\s*([^\s#]+)")


class DataContractMethods(Entity):
    """A contract."""

    __slots__ = ()

    @classmethod
    def _about(
        cls,
        asset_qualified_name: str,
        contract_json: str | None,
        contract_spec: DataContractSpec | str | None,
    ) -> Self:
        attributes: dict[str, str] = {}
        if contract_json is not None:
            attributes["dataContractJson"] = contract_json
            dataset = _dataset_of_json(contract_json)
        elif isinstance(contract_spec, str):
            attributes["dataContractSpec"] = contract_spec
            match = _DATASET.search(contract_spec)
            dataset = match[1] if match else None
        else:
            assert contract_spec is not None
            attributes["dataContractSpec"] = contract_spec.to_yaml()
            dataset = contract_spec.dataset
        name = dataset or asset_qualified_name.rpartition("/")[2]
        return cls._created(
            {
                "name": f"Data contract for {name}",
                "qualifiedName": f"{asset_qualified_name}/contract",
                **attributes,
            }
        )


def _dataset_of_json(contract_json: str) -> str | None:
    from orjson import JSONDecodeError, loads

    from atlan.errors import ErrorCode

    try:
        dataset = loads(contract_json)["dataset"]
    except (JSONDecodeError, KeyError, TypeError):
        raise ErrorCode.INVALID_CONTRACT_JSON.exception_with_parameters() from None
    return None if dataset is None else str(dataset)
