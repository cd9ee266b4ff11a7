"""The rows of the report, in its order. Each module defines `CASE` and, for every contestant, a function that prepares its job.

These modules are imported inside the processes that are measured: what a contestant needs, it imports in its own function.
"""

NAMES = (
    "import_client",
    "first_request",
    "import_root",
    "import_types",
    "decode_pages",
    "decode_mixed",
    "keep_hits",
    "create_assets",
    "create_columns",
    "touch_attributes",
    "build_search",
    "read_all",
)
