"""What is made of a login at another identity provider."""

from __future__ import annotations

from atlan.model.entity.attributes import Text
from atlan.model.record import Document, Inner

GROUP_MAPPER = "saml-group-idp-mapper"
"""Kind of the mappers that give groups."""


class SSOMapperConfig(Document):
    """How a mapper works.

    >>> SSOMapperConfig(attribute_value="staff", group_name="data_team").to_wire()
    {'attribute.value': 'staff', 'group': 'data_team'}
    """

    __slots__ = ()

    sync_mode: Text[str] = Text("syncMode")
    attributes: Text[str] = Text("attributes")
    group_name: Text[str] = Text("group")
    """Internal name of the group that is given."""
    attribute_name: Text[str] = Text("attribute.name")
    attribute_value: Text[str] = Text("attribute.value")
    """Name of the group at the identity provider."""
    attribute_friendly_name: Text[str] = Text("attribute.friendly.name")
    attribute_values_regex: Text[str] = Text("are.attribute.values.regex")
    user_attribute: Text[str] = Text("user.attribute")
    role: Text[str] = Text("role")


class SSOMapper(Document):
    """A mapper, such as one that makes members of a group at the identity provider members of a group of the tenant.

    >>> mapper = SSOMapper.wrap({"id": "m1", "config": {"group": "data_team", "attribute.value": "staff"}})
    >>> mapper.config.group_name
    'data_team'
    """

    __slots__ = ()

    id: Text[str] = Text("id")
    name: Text[str] = Text("name")
    identity_provider_alias: Text[str] = Text("identityProviderAlias")
    identity_provider_mapper: Text[str] = Text("identityProviderMapper")
    config: Inner[SSOMapperConfig] = Inner("config", SSOMapperConfig)
