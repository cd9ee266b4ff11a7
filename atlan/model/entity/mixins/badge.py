"""Badges show the value of a custom metadata attribute in a colour."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import choice, require
from atlan.model.entity.struct import Struct

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.entity.asking import Steps
    from atlan.model.enums import BadgeComparisonOperator, BadgeConditionColor
    from atlan.model.ports import AsyncCustomMetadataLookup, CustomMetadataLookup
    from atlan.model.structs import BadgeCondition


class BadgeMethods(Entity):
    """A badge."""

    __slots__ = ()

    @classmethod
    def _on_attribute(
        cls,
        client: CustomMetadataLookup | AsyncCustomMetadataLookup,
        name: str,
        cm_name: str,
        cm_attribute: str,
        badge_conditions: list[BadgeCondition],
    ) -> Steps[Self]:
        set_id = yield client.custom_metadata_cache.get_id_for_name(cm_name)
        attribute_id = yield client.custom_metadata_cache.get_attr_id_for_name(cm_name, cm_attribute)
        attribute = f"{set_id}.{attribute_id}"
        badge = cls._created(
            {
                "name": name,
                "qualifiedName": f"badges/global/{attribute}",
                "badgeMetadataAttribute": attribute,
                "badgeConditions": [condition.to_wire() for condition in badge_conditions],
            }
        )
        badge._wire["status"] = "ACTIVE"
        return badge


class BadgeConditionMethods(Struct):
    """When a badge has which colour."""

    __slots__ = ()

    @classmethod
    def create(
        cls,
        *,
        badge_condition_operator: BadgeComparisonOperator,
        badge_condition_value: str | float | bool,
        badge_condition_colorhex: BadgeConditionColor | str,
    ) -> Self:
        """Make a condition.

        Args:
            badge_condition_operator: how the value of the attribute is compared.
            badge_condition_value: with what; it is sent as text.
            badge_condition_colorhex: the colour if the comparison holds, as a member or as ``#rrggbb``.

        Raises:
            ValueError: when one of them is missing or blank.

        >>> from atlan.model.enums import BadgeComparisonOperator, BadgeConditionColor
        >>> from atlan.model.structs import BadgeCondition
        >>> BadgeCondition.create(
        ...     badge_condition_operator=BadgeComparisonOperator.GTE,
        ...     badge_condition_value=5,
        ...     badge_condition_colorhex=BadgeConditionColor.GREEN,
        ... ).to_wire()
        {'badgeConditionOperator': 'gte', 'badgeConditionValue': '5', 'badgeConditionColorhex': '#047960'}
        """
        require(
            badge_condition_operator=badge_condition_operator,
            badge_condition_value=badge_condition_value,
            badge_condition_colorhex=badge_condition_colorhex,
        )
        value = badge_condition_value
        text = str(value).lower() if isinstance(value, bool) else str(value)
        colour = str(getattr(badge_condition_colorhex, "value", badge_condition_colorhex))
        return cls.wrap(
            {
                "badgeConditionOperator": choice(
                    "badge_condition_operator", badge_condition_operator, "BadgeComparisonOperator"
                ),
                "badgeConditionValue": text,
                "badgeConditionColorhex": colour,
            }
        )
