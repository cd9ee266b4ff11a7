# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Endpoint modules, one per operation: OPERATION, build_request and parse_response."""
