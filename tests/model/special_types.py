"""Types whose factories do more than fill in templates, and the modules that test them."""

SPECIAL_TYPES = {
    "AIApplication": "test_ai",
    "AIModel": "test_ai",
    "APIField": "test_api",
    "APIObject": "test_api",
    "APIPath": "test_api",
    "APIQuery": "test_api",
    "APISpec": "test_api",
    "Badge": "test_resource",
    "Collection": "test_namespace",
    "DataContract": "test_data_contract",
    "DataDomain": "test_data_mesh",
    "DataProduct": "test_data_mesh",
    "File": "test_resource",
    "Folder": "test_namespace",
    "Link": "test_resource",
    "Persona": "test_access_control",
    "Purpose": "test_access_control",
    "Readme": "test_resource",
    "SqlInsightJoin": "test_sql_insight",
}
