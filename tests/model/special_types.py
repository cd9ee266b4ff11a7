"""Types whose factories do more than fill in templates, and the modules that test them."""

SPECIAL_TYPES = {
    "DataDomain": "test_data_mesh",
    "DataProduct": "test_data_mesh",
}
