"""Types whose factories do more than fill in templates, and the modules that test them."""

SPECIAL_TYPES = {
    "Persona": "test_access_control",
    "Purpose": "test_access_control",
    "DataDomain": "test_data_mesh",
    "DataProduct": "test_data_mesh",
}
