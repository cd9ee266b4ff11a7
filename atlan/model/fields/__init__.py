"""Search fields: what ``Table.NAME`` is, and the queries its operators build."""
