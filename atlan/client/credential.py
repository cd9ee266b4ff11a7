# Derived from atlan/client/aio/credential.py by scripts/derive_sync.py. Do not edit.
"""Credentials for sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.client.operations.administering import (
    conditions,
    create_credential,
    credential_by_guid,
    credentials,
    name_of_package_credential,
    purge_credential,
    try_credential,
    update_credential,
)
from atlan.client.results import UncountedResults
from atlan.client.sub_client import SubClient
from atlan.errors import ErrorCode
from atlan.model.credential import Credential, CredentialResponse, CredentialTestResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    Json = dict[str, Any]


class CredentialClient(SubClient):
    """Stores, tries, reads and deletes credentials. Their secrets are never told."""

    def creator(self, credential: Credential, test: bool = True) -> CredentialResponse:
        """Store a credential.

        Args:
            credential: the credential
            test: whether to try it first; one that does not work is not stored

        Raises:
            InvalidRequestError: it has a user name or password but is not to be tried (400-071), or does not work
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> def store(client: AtlanClient, password: str) -> str | None:
        ...     credential = Credential(name="shop", host="db.example.com", port=5432, connector="postgres",
        ...                             auth_type="basic", username="atlan", password=password)
        ...     return (client.credentials.creator(credential)).id
        """
        return CredentialResponse.wrap(self._client.send(create_credential(credential, test)))

    def get(self, guid: str) -> CredentialResponse:
        """One credential.

        Args:
            guid: of the credential

        Raises:
            ValueError: the guid is blank
            NotFoundError: there is no such credential
            AtlanError: the request failed
        """
        return CredentialResponse.wrap(self._client.send(credential_by_guid(guid)))

    def get_all(
        self,
        filter: Mapping[str, Any] | None = None,  # noqa: A002 (the name users know)
        limit: int | None = None,
        offset: int | None = None,
        workflow_name: str | None = None,
    ) -> UncountedResults[CredentialResponse]:
        """Credentials, in pages.

        Args:
            filter: condition, such as `{"connector": "postgres"}`
            limit: credentials of a page; unless given, all are on one
            offset: credentials to skip
            workflow_name: name of a package's workflow, such as `atlan-snowflake-1714638976`, for its credential only

        Raises:
            ValueError: the filter is no dict, or limit or offset are out of range
            ResponseParseError: the answer is no list of credentials (400-019)
            AtlanError: the request failed
        """
        wanted = conditions(filter)
        if workflow_name is not None:
            wanted["name"] = name_of_package_credential(workflow_name)
        start = offset or 0

        def send(at: int, size: int) -> Json:
            if limit is None and at > start:
                return {"records": None}  # all of them were on the first page
            answer = self._client.send(
                credentials(wanted or None, limit and size, at if at or offset is not None else None)
            )
            if "records" not in answer:
                raise ErrorCode.JSON_ERROR.exception_with_parameters("it holds no records")
            return answer

        results = UncountedResults(CredentialResponse, send, limit or 0, start)
        results.next_page()
        return results

    def test(self, credential: Credential) -> CredentialTestResponse:
        """Try a credential, without storing it.

        Args:
            credential: the credential

        Raises:
            AtlanError: the request failed; that the credential does not work is no failure of the request
        """
        return CredentialTestResponse.wrap(self._client.send(try_credential(credential)))

    def test_and_update(self, credential: Credential) -> CredentialResponse:
        """Try a credential, and store the change if it works.

        Args:
            credential: the credential, with its id

        Raises:
            InvalidRequestError: it has no id (400-032), or does not work (400-054)
            AtlanError: a request failed
        """
        call = update_credential(credential)
        tried = self.test(credential)
        if not tried.is_successful:
            raise ErrorCode.INVALID_CREDENTIALS.exception_with_parameters(tried.message)
        return CredentialResponse.wrap(self._client.send(call))

    def purge_by_guid(self, guid: str) -> None:
        """Delete a credential.

        Args:
            guid: of the credential

        Raises:
            ValueError: the guid is blank
            NotFoundError: there is no such credential
            AtlanError: the request failed
        """
        self._client.send(purge_credential(guid))
