"""Asynchronous clients of a tenant: `AsyncAtlanClient` and what hangs from it.

Everything under `atlan.client` and `atlan.cache` that is not in a package named `aio` is derived from here.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from atlan.client.aio.admin import AsyncAdminClient as AsyncAdminClient
    from atlan.client.aio.approval_workflow import AsyncApprovalWorkflowClient as AsyncApprovalWorkflowClient
    from atlan.client.aio.asset import AsyncAssetClient as AsyncAssetClient
    from atlan.client.aio.client import AsyncAtlanClient as AsyncAtlanClient
    from atlan.client.aio.contract import AsyncContractClient as AsyncContractClient
    from atlan.client.aio.credential import AsyncCredentialClient as AsyncCredentialClient
    from atlan.client.aio.file import AsyncFileClient as AsyncFileClient
    from atlan.client.aio.group import AsyncGroupClient as AsyncGroupClient
    from atlan.client.aio.impersonate import AsyncImpersonationClient as AsyncImpersonationClient
    from atlan.client.aio.oauth_client import AsyncOAuthClient as AsyncOAuthClient
    from atlan.client.aio.open_lineage import AsyncOpenLineageClient as AsyncOpenLineageClient
    from atlan.client.aio.query import AsyncQueryClient as AsyncQueryClient
    from atlan.client.aio.requests import AsyncRequestsClient as AsyncRequestsClient
    from atlan.client.aio.results import AsyncIndexSearchResults as AsyncIndexSearchResults
    from atlan.client.aio.results import AsyncLineageListResults as AsyncLineageListResults
    from atlan.client.aio.results import AsyncRecordResults as AsyncRecordResults
    from atlan.client.aio.results import AsyncSearchResults as AsyncSearchResults
    from atlan.client.aio.results import AsyncUncountedResults as AsyncUncountedResults
    from atlan.client.aio.role import AsyncRoleClient as AsyncRoleClient
    from atlan.client.aio.sso import AsyncSSOClient as AsyncSSOClient
    from atlan.client.aio.task import AsyncTaskClient as AsyncTaskClient
    from atlan.client.aio.token import AsyncTokenClient as AsyncTokenClient
    from atlan.client.aio.typedef import AsyncTypeDefClient as AsyncTypeDefClient
    from atlan.client.aio.user import AsyncUserClient as AsyncUserClient

_HOMES = {
    "AsyncAdminClient": "atlan.client.aio.admin",
    "AsyncApprovalWorkflowClient": "atlan.client.aio.approval_workflow",
    "AsyncAssetClient": "atlan.client.aio.asset",
    "AsyncAtlanClient": "atlan.client.aio.client",
    "AsyncContractClient": "atlan.client.aio.contract",
    "AsyncCredentialClient": "atlan.client.aio.credential",
    "AsyncFileClient": "atlan.client.aio.file",
    "AsyncGroupClient": "atlan.client.aio.group",
    "AsyncImpersonationClient": "atlan.client.aio.impersonate",
    "AsyncIndexSearchResults": "atlan.client.aio.results",
    "AsyncLineageListResults": "atlan.client.aio.results",
    "AsyncOAuthClient": "atlan.client.aio.oauth_client",
    "AsyncOpenLineageClient": "atlan.client.aio.open_lineage",
    "AsyncQueryClient": "atlan.client.aio.query",
    "AsyncRecordResults": "atlan.client.aio.results",
    "AsyncRequestsClient": "atlan.client.aio.requests",
    "AsyncRoleClient": "atlan.client.aio.role",
    "AsyncSSOClient": "atlan.client.aio.sso",
    "AsyncSearchResults": "atlan.client.aio.results",
    "AsyncTaskClient": "atlan.client.aio.task",
    "AsyncTokenClient": "atlan.client.aio.token",
    "AsyncTypeDefClient": "atlan.client.aio.typedef",
    "AsyncUncountedResults": "atlan.client.aio.results",
    "AsyncUserClient": "atlan.client.aio.user",
}

__all__ = [*_HOMES]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    """Load what is offered here when it is asked for."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(__import__(home, fromlist=[name]), name)
    globals()[name] = value
    return value
