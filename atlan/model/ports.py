"""What models ask of a client: narrow protocols, so that no model imports a client."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from atlan.model.aggregation import Aggregations
    from atlan.model.dq_rule_template import DQRuleTemplate
    from atlan.model.response import AssetMutationResponse
    from atlan.model.search.request import IndexSearchRequest
    from atlan.model.typedef import EnumDef
    from atlan.model.user import UserMinimalResponse

ResultsT_co = TypeVar("ResultsT_co", covariant=True)


class SearchHits(Protocol):
    """The results of a search, as far as models read them."""

    @property
    def count(self) -> int: ...

    @property
    def aggregations(self) -> Aggregations | None: ...

    def current_page(self) -> list[Any]: ...


class IterableSearchHits(SearchHits, Protocol):
    """Results that are read page by page while iterating."""

    def __iter__(self) -> Iterator[Any]: ...


class AsyncIterableSearchHits(SearchHits, Protocol):
    """Results that are read page by page while iterating asynchronously."""

    def __aiter__(self) -> AsyncIterator[Any]: ...


class AssetSearch(Protocol[ResultsT_co]):
    """The part of an asset client that runs a search."""

    def search(self, criteria: IndexSearchRequest, bulk: bool = False) -> ResultsT_co: ...


class SearchClient(Protocol[ResultsT_co]):
    """A client that can search: synchronous if its search gives results, asynchronous if it gives an awaitable."""

    @property
    def asset(self) -> AssetSearch[ResultsT_co]: ...


class TagNames(Protocol):
    """Ids of tags by name, and what is known of their definition."""

    def get_id_for_name(self, name: str, /) -> str | None: ...

    def get_source_tags_attr_id(self, tag_id: str, /) -> str | None: ...


class AsyncTagNames(Protocol):
    """Ids of tags by name, and what is known of their definition, asynchronously."""

    async def get_id_for_name(self, name: str, /) -> str | None: ...

    async def get_source_tags_attr_id(self, tag_id: str, /) -> str | None: ...


class TagLookup(Protocol):
    """A client that knows tags by name."""

    @property
    def atlan_tag_cache(self) -> TagNames: ...


class AsyncTagLookup(Protocol):
    """An asynchronous client that knows tags by name."""

    @property
    def atlan_tag_cache(self) -> AsyncTagNames: ...


class TaggedSearchClient(TagLookup, SearchClient[SearchHits], Protocol):
    """A client that knows tags by name and can search."""


class AsyncTaggedSearchClient(AsyncTagLookup, SearchClient[Awaitable[SearchHits]], Protocol):
    """An asynchronous client that knows tags by name and can search."""


class CustomMetadataNames(Protocol):
    """Ids of custom metadata by name."""

    def get_id_for_name(self, name: str, /) -> str: ...

    def get_attr_id_for_name(self, set_name: str, attr_name: str, /) -> str: ...


class AsyncCustomMetadataNames(Protocol):
    """Ids of custom metadata by name, asynchronously."""

    async def get_id_for_name(self, name: str, /) -> str: ...

    async def get_attr_id_for_name(self, set_name: str, attr_name: str, /) -> str: ...


class CustomMetadataLookup(Protocol):
    """A client that knows custom metadata by name."""

    @property
    def custom_metadata_cache(self) -> CustomMetadataNames: ...


class AsyncCustomMetadataLookup(Protocol):
    """An asynchronous client that knows custom metadata by name."""

    @property
    def custom_metadata_cache(self) -> AsyncCustomMetadataNames: ...


class EnumNames(Protocol):
    """Lists of options by name."""

    def get_by_name(self, name: str, /) -> EnumDef: ...


class AsyncEnumNames(Protocol):
    """Lists of options by name, asynchronously."""

    async def get_by_name(self, name: str, /) -> EnumDef: ...


class EnumLookup(Protocol):
    """A client that knows lists of options by name."""

    @property
    def enum_cache(self) -> EnumNames: ...


class AsyncEnumLookup(Protocol):
    """An asynchronous client that knows lists of options by name."""

    @property
    def enum_cache(self) -> AsyncEnumNames: ...


class AttributeClient(EnumLookup, SearchClient[IterableSearchHits], Protocol):
    """A client that knows lists of options by name and can search."""


class AsyncAttributeClient(AsyncEnumLookup, SearchClient[Awaitable[AsyncIterableSearchHits]], Protocol):
    """An asynchronous client that knows lists of options by name and can search."""


class UserNames(Protocol):
    """Who is a user."""

    def validate_names(self, names: Iterable[str], /) -> None: ...


class AsyncUserNames(Protocol):
    """Who is a user, asynchronously."""

    async def validate_names(self, names: Iterable[str], /) -> None: ...


class GroupNames(Protocol):
    """Which groups there are."""

    def validate_aliases(self, aliases: Iterable[str], /) -> None: ...


class AsyncGroupNames(Protocol):
    """Which groups there are, asynchronously."""

    async def validate_aliases(self, aliases: Iterable[str], /) -> None: ...


class RoleIds(Protocol):
    """Which roles there are."""

    def validate_idstrs(self, idstrs: Iterable[str], /) -> None: ...


class AsyncRoleIds(Protocol):
    """Which roles there are, asynchronously."""

    async def validate_idstrs(self, idstrs: Iterable[str], /) -> None: ...


class DirectoryLookup(Protocol):
    """A client that knows users, groups and roles."""

    @property
    def user_cache(self) -> UserNames: ...
    @property
    def group_cache(self) -> GroupNames: ...
    @property
    def role_cache(self) -> RoleIds: ...


class AsyncDirectoryLookup(Protocol):
    """An asynchronous client that knows users, groups and roles."""

    @property
    def user_cache(self) -> AsyncUserNames: ...
    @property
    def group_cache(self) -> AsyncGroupNames: ...
    @property
    def role_cache(self) -> AsyncRoleIds: ...


class Users(Protocol):
    """The part of a user client that tells as whom requests are sent."""

    def get_current(self) -> UserMinimalResponse: ...


class AsyncUsers(Protocol):
    """The part of an asynchronous user client that tells as whom requests are sent."""

    async def get_current(self) -> UserMinimalResponse: ...


class UserClient(Protocol):
    """A client that knows as whom it sends."""

    @property
    def user(self) -> Users: ...


class AsyncUserClient(Protocol):
    """An asynchronous client that knows as whom it sends."""

    @property
    def user(self) -> AsyncUsers: ...


class AssetSaving(Protocol):
    """The part of an asset client that saves."""

    def save(self, entity: list[Any], /) -> AssetMutationResponse: ...


class AsyncAssetSaving(Protocol):
    """The part of an asynchronous asset client that saves."""

    async def save(self, entity: list[Any], /) -> AssetMutationResponse: ...


class SavingClient(Protocol):
    """A client that can save assets."""

    @property
    def asset(self) -> AssetSaving: ...


class AsyncSavingClient(Protocol):
    """An asynchronous client that can save assets."""

    @property
    def asset(self) -> AsyncAssetSaving: ...


class RuleTemplates(Protocol):
    """What kinds of data quality rules allow."""

    def get_template_config(self, rule_type: str, /) -> DQRuleTemplate | None: ...


class AsyncRuleTemplates(Protocol):
    """What kinds of data quality rules allow, asynchronously."""

    async def get_template_config(self, rule_type: str, /) -> DQRuleTemplate | None: ...


class RuleClient(SearchClient[SearchHits], Protocol):
    """A client that knows kinds of data quality rules and can search."""

    @property
    def dq_template_config_cache(self) -> RuleTemplates: ...


class AsyncRuleClient(SearchClient[Awaitable[SearchHits]], Protocol):
    """An asynchronous client that knows kinds of data quality rules and can search."""

    @property
    def dq_template_config_cache(self) -> AsyncRuleTemplates: ...
