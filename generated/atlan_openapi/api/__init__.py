# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Endpoint modules by tag."""
