# Derived from atlan/client/aio/impersonate.py by scripts/derive_sync.py. Do not edit.
"""Acting as somebody else, by means of a service account of the tenant's cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from atlan.auth import service_account_settings
from atlan.client.operations.administering import client_secret, keycloak_token, keycloak_users
from atlan.client.sub_client import SubClient
from atlan.errors import AtlanError, ErrorCode

if TYPE_CHECKING:
    from atlan.error_codes import ErrorInfo
    from atlan.transport.call import Call

_EXCHANGE: Final = "urn:ietf:params:oauth:grant-type:token-exchange"


class ImpersonationClient(SubClient):
    """Gets tokens for a service account (`CLIENT_ID`, `CLIENT_SECRET`) and for those as whom it acts.

    To have a client act as a user all along, with tokens that are renewed, give it an `atlan.auth.ImpersonatedUser`.
    """

    def user(self, user_id: str) -> str:
        """A token of a user.

        Args:
            user_id: GUID of the user

        Raises:
            InvalidRequestError: id or secret of the service account are missing (400-056)
            PermissionError: the service account gets no token (403-001), or may not act for that user (403-002)

        >>> from atlan.client import AtlanClient
        >>> def token_of(client: AtlanClient, username: str) -> str | None:
        ...     user_id = client.impersonate.get_user_id(username)
        ...     return None if user_id is None else client.impersonate.user(user_id)
        """
        account = service_account_settings(None, None)
        privileged = self._token(keycloak_token(*account), ErrorCode.UNABLE_TO_ESCALATE)
        further = {"grant_type": _EXCHANGE, "subject_token": privileged, "requested_subject": user_id}
        return self._token(keycloak_token(*account, **further), ErrorCode.UNABLE_TO_IMPERSONATE)

    def escalate(self) -> str:
        """A token of the service account itself, which may do nearly everything.

        Raises:
            InvalidRequestError: its id or secret are missing (400-056)
            PermissionError: it gets no token (403-001)
        """
        account = service_account_settings(None, None)
        return self._token(keycloak_token(*account, scope="openid"), ErrorCode.UNABLE_TO_ESCALATE)

    def get_client_secret(self, client_guid: str) -> str | None:
        """The secret of the client behind an API token.

        Args:
            client_guid: GUID of the API token

        Raises:
            ValueError: the GUID is blank
            InvalidRequestError: the secret could not be read (400-068)
        """
        call = client_secret(client_guid)
        try:
            return self._client.send(call)
        except AtlanError as error:
            raise ErrorCode.UNABLE_TO_RETRIEVE_CLIENT_SECRET.exception_with_parameters(client_guid) from error

    def get_user_id(self, username: str) -> str | None:
        """The GUID of a user.

        Args:
            username: name of the user, in any case

        Returns:
            The GUID, or None if there is no user of exactly this name.

        Raises:
            ValueError: the name is blank
            InvalidRequestError: users could not be read (400-069)
        """
        call = keycloak_users(username)
        try:
            found = self._client.send(call)
        except AtlanError as error:
            raise ErrorCode.UNABLE_TO_RETRIEVE_USER_GUID.exception_with_parameters(username) from error
        # The identity service finds every name that contains the text.
        wanted = username.strip().lower()
        return next((user["id"] for user in found if user.get("username", wanted).lower() == wanted), None)

    def _token(self, call: Call[str], problem: ErrorInfo) -> str:
        try:
            return self._client.send(call)
        except AtlanError as error:
            raise problem.exception_with_parameters(error.message) from error
