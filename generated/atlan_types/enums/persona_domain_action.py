# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration PersonaDomainAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class PersonaDomainAction(OpenEnum):
    """Values of the type PersonaDomainAction."""

    CREATE_DOMAIN = "persona-domain-create"
    READ_DOMAIN = "persona-domain-read"
    UPDATE_DOMAIN = "persona-domain-update"
    DELETE_DOMAIN = "persona-domain-delete"
    CREATE_SUBDOMAIN = "persona-domain-sub-domain-create"
    READ_SUBDOMAIN = "persona-domain-sub-domain-read"
    UPDATE_SUBDOMAIN = "persona-domain-sub-domain-update"
    DELETE_SUBDOMAIN = "persona-domain-sub-domain-delete"
    CREATE_PRODUCTS = "persona-domain-product-create"
    READ_PRODUCTS = "persona-domain-product-read"
    UPDATE_PRODUCTS = "persona-domain-product-update"
    DELETE_PRODUCTS = "persona-domain-product-delete"
    UPDATE_DOMAIN_CUSTOM_METADATA = "persona-domain-business-update-metadata"
    UPDATE_SUBDOMAIN_CUSTOM_METADATA = "persona-domain-sub-domain-business-update-metadata"
    UPDATE_PRODUCT_CUSTOM_METADATA = "persona-domain-product-business-update-metadata"
