"""Operations of the description that the tenant does not carry out: they say so."""

from __future__ import annotations

from atlan.local.errors import ServerError
from atlan.local.routes.route import Request, Route

OPERATIONS: tuple[tuple[str, str, str], ...] = (
    ("save_entity", "POST", "/api/meta/entity"),
    ("get_entity_headers", "GET", "/api/meta/entity/bulk/headers"),
    ("bulk_delete_entities_by_unique_attribute", "DELETE", "/api/meta/entity/bulk/uniqueAttribute"),
    ("get_entities_by_unique_attributes", "GET", "/api/meta/entity/bulk/uniqueAttribute/type/{typeName}"),
    ("add_classification_to_entities", "POST", "/api/meta/entity/bulk/classification"),
    (
        "add_classification_to_entities_by_display_name",
        "POST",
        "/api/meta/entity/bulk/classification/displayName",
    ),
    ("bulk_set_classifications", "POST", "/api/meta/entity/bulk/setClassifications"),
    ("partial_update_entity_by_guid", "PUT", "/api/meta/entity/guid/{guid}"),
    ("update_entity_by_unique_attribute_post", "POST", "/api/meta/entity/uniqueAttribute/type/{typeName}"),
    (
        "get_entity_header_by_unique_attribute",
        "GET",
        "/api/meta/entity/uniqueAttribute/type/{typeName}/header",
    ),
    ("evaluate_entity_policies", "POST", "/api/meta/entity/evaluator"),
    ("list_entity_accessors", "POST", "/api/meta/entity/accessors"),
    ("list_entity_audit_events", "GET", "/api/meta/entity/{guid}/audit"),
    ("search_entity_audit", "POST", "/api/meta/entity/auditSearch"),
    ("search_entity_audit_by_guid", "POST", "/api/meta/entity/{guid}/auditSearch"),
    ("add_entity_labels", "PUT", "/api/meta/entity/guid/{guid}/labels"),
    ("set_entity_labels", "POST", "/api/meta/entity/guid/{guid}/labels"),
    ("delete_entity_labels", "DELETE", "/api/meta/entity/guid/{guid}/labels"),
    ("add_labels_by_unique_attribute", "PUT", "/api/meta/entity/uniqueAttribute/type/{typeName}/labels"),
    ("set_labels_by_unique_attribute", "POST", "/api/meta/entity/uniqueAttribute/type/{typeName}/labels"),
    (
        "delete_labels_by_unique_attribute",
        "DELETE",
        "/api/meta/entity/uniqueAttribute/type/{typeName}/labels",
    ),
    (
        "save_custom_metadata_by_display_name",
        "POST",
        "/api/meta/entity/guid/{guid}/businessmetadata/displayName",
    ),
    ("import_custom_metadata", "POST", "/api/meta/entity/businessmetadata/import"),
    ("get_custom_metadata_import_template", "GET", "/api/meta/entity/businessmetadata/import/template"),
    ("list_glossaries", "GET", "/api/meta/glossary"),
    ("create_glossary", "POST", "/api/meta/glossary"),
    ("get_glossary", "GET", "/api/meta/glossary/{glossaryGuid}"),
    ("update_glossary", "PUT", "/api/meta/glossary/{glossaryGuid}"),
    ("delete_glossary", "DELETE", "/api/meta/glossary/{glossaryGuid}"),
    ("list_glossary_terms", "GET", "/api/meta/glossary/{glossaryGuid}/terms"),
    ("list_glossary_categories", "GET", "/api/meta/glossary/{glossaryGuid}/categories"),
    ("create_glossary_term", "POST", "/api/meta/glossary/term"),
    ("create_glossary_terms", "POST", "/api/meta/glossary/terms"),
    ("get_glossary_term", "GET", "/api/meta/glossary/term/{termGuid}"),
    ("update_glossary_term", "PUT", "/api/meta/glossary/term/{termGuid}"),
    ("delete_glossary_term", "DELETE", "/api/meta/glossary/term/{termGuid}"),
    ("create_glossary_category", "POST", "/api/meta/glossary/category"),
    ("get_glossary_category", "GET", "/api/meta/glossary/category/{categoryGuid}"),
    ("update_glossary_category", "PUT", "/api/meta/glossary/category/{categoryGuid}"),
    ("delete_glossary_category", "DELETE", "/api/meta/glossary/category/{categoryGuid}"),
    ("list_term_assigned_entities", "GET", "/api/meta/glossary/terms/{termGuid}/assignedEntities"),
    ("unassign_term_from_entities", "PUT", "/api/meta/glossary/terms/{termGuid}/assignedEntities"),
    ("assign_term_to_entities", "POST", "/api/meta/glossary/terms/{termGuid}/assignedEntities"),
    ("update_relationship", "PUT", "/api/meta/relationship"),
    ("create_relationship", "POST", "/api/meta/relationship"),
    ("bulk_save_relationships", "POST", "/api/meta/relationship/bulk"),
    ("get_relationship_by_guid", "GET", "/api/meta/relationship/guid/{guid}"),
    ("delete_relationship_by_guid", "DELETE", "/api/meta/relationship/guid/{guid}"),
    ("delete_relationships_by_guids", "DELETE", "/api/meta/relationship/guid/bulk"),
    ("count_index_search", "POST", "/api/meta/search/count"),
    ("relationship_index_search", "POST", "/api/meta/search/relationship/indexsearch"),
    ("search_log", "POST", "/api/meta/search/searchlog"),
    ("get_lineage_graph", "POST", "/api/meta/lineage/getlineage"),
    ("get_lineage_by_guid", "GET", "/api/meta/lineage/{guid}"),
    ("get_lineage_by_unique_attribute", "GET", "/api/meta/lineage/uniqueAttribute/type/{typeName}"),
    ("search_tasks", "POST", "/api/meta/task/search"),
    ("retry_task", "PUT", "/api/meta/task/retry/{guid}"),
    ("list_typedef_headers", "GET", "/api/meta/types/typedefs/headers"),
    ("purge_entities_by_guids", "PUT", "/api/meta/admin/purge"),
)


def _refuse(request: Request) -> None:
    raise ServerError(501, {"message": "The local tenant does not carry out this operation."})


ROUTES = tuple(Route(name, method, path, _refuse) for name, method, path in OPERATIONS)
