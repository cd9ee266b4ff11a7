# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class UTMTags(StrEnum):
    """Where in the product a search was made. Other texts are allowed."""

    ACTION_ASSET_TYPE_CHANGED = "action_asset_type_changed"
    ACTION_ASSET_VIEWED = "action_asset_viewed"
    ACTION_CMD_K = "action_cmd_k"
    ACTION_FILTER_CHANGED = "action_filter_changed"
    ACTION_SEARCHED = "action_searched"
    PAGE_ASSETS = "page_assets"
    PAGE_GLOSSARY = "page_glossary"
    PAGE_HOME = "page_home"
    PAGE_INSIGHTS = "page_insights"
    PROJECT_SDK_JAVA = "project_sdk_java"
    PROJECT_SDK_PYTHON = "project_sdk_python"
    PROJECT_WEBAPP = "project_webapp"
    UI_FILTERS = "ui_filters"
    UI_MAIN_LIST = "ui_main_list"
    UI_POPUP_SEARCHBAR = "ui_popup_searchbar"
    UI_PROFILE = "ui_profile"
    UI_SIDEBAR = "ui_sidebar"

    @classmethod
    def _missing_(cls, value: object) -> UTMTags | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
