# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""The REST API of Atlan, generated: one module per operation below `api`, one class per payload below `models`.

Nothing in here sends anything. An endpoint module builds a request and parses a response; whoever uses it brings the HTTP client.

    >>> from atlan_openapi.api.entity import get_entity_by_guid
    >>> get_entity_by_guid.build_request("a-guid")
    {'method': 'GET', 'url': '/api/meta/entity/guid/a-guid'}
"""
