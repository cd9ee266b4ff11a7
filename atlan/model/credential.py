"""Credentials: how the tenant logs in to sources."""

from __future__ import annotations

from typing import Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Anything, Flag, Integer, MapOf, Moment, Text
from atlan.model.record import Document, InnerList


class Credential(Document):
    """A credential to be stored or tried. Its secrets show in no repr.

    >>> credential = Credential(name="shop", host="db.example.com", port=5432, username="me", password="hush")
    >>> credential.to_wire()["password"], "hush" in repr(credential)
    ('hush', False)
    """

    __slots__ = ()

    id: Text[str] = Text("id")
    name: Text[str] = Text("name")
    description: Text[str] = Text("description")
    host: Text[str] = Text("host")
    port: Integer[str] = Integer("port")
    auth_type: Text[str] = Text("authType")
    """How to log in, such as ``basic``."""
    connector_type: Text[str] = Text("connectorType")
    connector_config_name: Text[str] = Text("connectorConfigName")
    connector: Text[str] = Text("connector")
    username: Text[str] = Text("username")
    password: Text[str] = Text("password")
    extras: MapOf[Any, str] = MapOf("extra", codecs.ANY)
    """Whatever else the connector needs."""
    metadata: MapOf[Any, str] = MapOf("metadata", codecs.ANY)
    level: Anything[str] = Anything("level")


class CredentialResponse(Document):
    """A credential as the tenant tells it, without its secrets.

    >>> CredentialResponse.wrap({"id": "c1", "host": "h", "version": "2"}).to_credential().to_wire()
    {'id': 'c1', 'host': 'h'}
    """

    __slots__ = ()

    id: Text[str] = Text("id")
    version: Text[str] = Text("version")
    is_active: Flag[str] = Flag("isActive")
    created_at: Moment[str] = Moment("createdAt")
    updated_at: Moment[str] = Moment("updatedAt")
    created_by: Text[str] = Text("createdBy")
    tenant_id: Text[str] = Text("tenantId")
    name: Text[str] = Text("name")
    description: Text[str] = Text("description")
    connector_config_name: Text[str] = Text("connectorConfigName")
    connector: Text[str] = Text("connector")
    connector_type: Text[str] = Text("connectorType")
    auth_type: Text[str] = Text("authType")
    host: Text[str] = Text("host")
    port: Integer[str] = Integer("port")
    metadata: MapOf[Any, str] = MapOf("metadata", codecs.ANY)
    level: Anything[str] = Anything("level")
    connection: Anything[str] = Anything("connection")
    username: Text[str] = Text("username")
    extras: MapOf[Any, str] = MapOf("extra", codecs.ANY)

    def to_credential(self) -> Credential:
        """What of it can be sent back, to be changed. Set the secrets again if it is to be tried."""
        from atlan.model.entity.record import attributes_by_key

        known = attributes_by_key(Credential)
        document = self.to_dict()
        return Credential.wrap({name: document[name] for name in document if name in known})


class CredentialListResponse(Document):
    """A page of credentials.

    >>> [item.id for item in CredentialListResponse.wrap({"records": [{"id": "c1"}]}).records or ()]
    ['c1']
    """

    __slots__ = ()

    records: InnerList[CredentialResponse] = InnerList("records", CredentialResponse)


class CredentialTestResponse(Document):
    """What came of trying a credential.

    >>> CredentialTestResponse.wrap({"message": "successful"}).is_successful
    True
    """

    __slots__ = ()

    code: Integer[str] = Integer("code")
    error: Text[str] = Text("error")
    info: Anything[str] = Anything("info")
    message: Text[str] = Text("message")
    request_id: Text[str] = Text("requestId")

    @property
    def is_successful(self) -> bool:
        """Whether one can log in."""
        return self.message == "successful"
