"""Enumerations: ``from atlan.model.enums import CertificateStatus``. Each is made when it is first asked for."""

# ruff: noqa: N816 (names that scripts already use)

from __future__ import annotations

from typing import TYPE_CHECKING

import atlan_types.enums

if TYPE_CHECKING:
    from atlan_types.enums import *  # noqa: F403

    alpha_DQDimension = atlan_types.enums.DataQualityDimension
    alpha_DQRuleAlertPriority = atlan_types.enums.DataQualityRuleAlertPriority
    alpha_DQRuleThresholdCompareOperator = atlan_types.enums.DataQualityRuleThresholdCompareOperator
    alpha_DQRuleThresholdUnit = atlan_types.enums.DataQualityRuleThresholdUnit

__all__ = atlan_types.enums.__all__  # pyright: ignore[reportUnsupportedDunderAll]

_FORMER = {
    "alpha_DQDimension": "DataQualityDimension",
    "alpha_DQRuleAlertPriority": "DataQualityRuleAlertPriority",
    "alpha_DQRuleThresholdCompareOperator": "DataQualityRuleThresholdCompareOperator",
    "alpha_DQRuleThresholdUnit": "DataQualityRuleThresholdUnit",
}
"""Names that enumerations had while they were tried out, and that scripts still import."""


def __getattr__(name: str) -> object:
    found = globals()[name] = getattr(atlan_types.enums, _FORMER.get(name, name))
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
