"""Names under which methods were found before, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

CLIENT_ALIASES: Final = {
    "add_api_token_as_admin": "user.add_as_admin",
    "add_api_token_as_viewer": "user.add_as_viewer",
    "add_atlan_tags": "asset.add_atlan_tags",
    "add_user_to_groups": "user.add_to_groups",
    "append_terms": "asset.append_terms",
    "change_user_role": "user.change_role",
    "create_api_token": "token.create",
    "create_group": "group.create",
    "create_typedef": "typedef.create",
    "create_users": "user.create",
    "delete_entity_by_guid": "asset.delete_by_guid",
    "find_category_by_name": "asset.find_category_by_name",
    "find_category_fast_by_name": "asset.find_category_fast_by_name",
    "find_connections_by_name": "asset.find_connections_by_name",
    "find_glossary_by_name": "asset.find_glossary_by_name",
    "find_term_by_name": "asset.find_term_by_name",
    "find_term_fast_by_name": "asset.find_term_fast_by_name",
    "get_admin_events": "admin.get_admin_events",
    "get_all_groups": "group.get_all",
    "get_all_roles": "role.get_all",
    "get_all_typedefs": "typedef.get_all",
    "get_all_users": "user.get_all",
    "get_api_token_by_id": "token.get_by_id",
    "get_api_token_by_name": "token.get_by_name",
    "get_api_tokens": "token.get",
    "get_asset_by_guid": "asset.get_by_guid",
    "get_asset_by_qualified_name": "asset.get_by_qualified_name",
    "get_current_user": "user.get_current",
    "get_group_by_name": "group.get_by_name",
    "get_group_members": "group.get_members",
    "get_groups": "group.get",
    "get_groups_for_user": "user.get_groups",
    "get_keycloak_events": "admin.get_keycloak_events",
    "get_lineage_list": "asset.get_lineage_list",
    "get_roles": "role.get",
    "get_typedefs": "typedef.get",
    "get_user_by_username": "user.get_by_username",
    "get_users": "user.get",
    "get_users_by_email": "user.get_by_email",
    "purge_api_token": "token.purge",
    "purge_entity_by_guid": "asset.purge_by_guid",
    "purge_group": "group.purge",
    "purge_typedef": "typedef.purge",
    "remove_announcement": "asset.remove_announcement",
    "remove_atlan_tag": "asset.remove_atlan_tag",
    "remove_certificate": "asset.remove_certificate",
    "remove_custom_metadata": "asset.remove_custom_metadata",
    "remove_terms": "asset.remove_terms",
    "remove_users_from_group": "group.remove_users",
    "replace_custom_metadata": "asset.replace_custom_metadata",
    "replace_terms": "asset.replace_terms",
    "restore": "asset.restore",
    "retrieve_minimal": "asset.retrieve_minimal",
    "save": "asset.save",
    "save_merging_cm": "asset.save_merging_cm",
    "save_replacing_cm": "asset.save_replacing_cm",
    "search": "asset.search",
    "update_announcement": "asset.update_announcement",
    "update_api_token": "token.update",
    "update_certificate": "asset.update_certificate",
    "update_custom_metadata_attributes": "asset.update_custom_metadata_attributes",
    "update_group": "group.update",
    "update_merging_cm": "asset.update_merging_cm",
    "update_replacing_cm": "asset.update_replacing_cm",
    "update_typedef": "typedef.update",
    "update_user": "user.update",
    "upsert": "asset.save",
    "upsert_merging_cm": "asset.save_merging_cm",
    "upsert_replacing_cm": "asset.save_replacing_cm",
}
"""Former names on the client, and where the methods are now."""

ASSET_ALIASES: Final = {
    "upsert": "save",
    "upsert_merging_cm": "save_merging_cm",
    "upsert_replacing_cm": "save_replacing_cm",
}
"""Former names of methods for assets, and their present ones."""


class FormerNames:
    """Finds methods under their former names, with a `DeprecationWarning` that says the present one."""

    _former_names: ClassVar[Mapping[str, str]]
    _reached_as: ClassVar[str]

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take it as leave to use any name.

        def __getattr__(self, name: str) -> Any:
            present = self._former_names.get(name)
            if present is None:
                raise AttributeError(
                    f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self
                )
            import warnings

            warnings.warn(
                f"{self._reached_as}.{name} is deprecated and goes with version 2.0: use {self._reached_as}.{present}",
                DeprecationWarning,
                stacklevel=2,
            )
            found = self
            for step in present.split("."):
                found = getattr(found, step)
            return found
