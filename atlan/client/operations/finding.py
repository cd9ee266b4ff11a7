"""Finding assets by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from atlan.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from atlan.model.assets import Asset
    from atlan.model.enums import AtlanConnectorType
    from atlan.model.fields.atlan_fields import AtlanField
    from atlan.model.search import IndexSearchRequest, Query

A = TypeVar("A", bound="Asset")


def non_blank(value: object, argument: str) -> str:
    """A text without white space around it.

    Raises:
        ValueError: it is none, or nothing is left of it

    >>> non_blank(" orders ", "name")
    'orders'
    """
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{argument} must be a text that is not blank, not {value!r}")
    return value.strip()


def search_by_name(
    asset_type: type[Asset],
    name: str,
    attributes: Iterable[str | AtlanField] | None,
    *conditions: Query,
) -> IndexSearchRequest:
    """The search for active assets of exactly this type and name.

    Args:
        asset_type: class of the assets
        name: their name
        attributes: names or fields of the attributes wanted
        conditions: what else must match

    Raises:
        ValueError: the name is blank
    """
    from atlan.model.assets import Asset
    from atlan.model.fluent_search import CompoundQuery, FluentSearch

    search = (
        FluentSearch()
        .where(CompoundQuery.active_assets())
        .where(CompoundQuery.asset_type(asset_type))
        .where(Asset.NAME.eq(non_blank(name, "name")))
    )
    for condition in conditions:
        search = search.where(condition)
    for attribute in attributes or ():
        search = search.include_on_results(attribute)
    return search.include_on_relations("name").to_request()


def in_glossary(glossary_qualified_name: str) -> Query:
    """What terms and categories of one glossary match.

    Args:
        glossary_qualified_name: qualifiedName of the glossary

    Raises:
        ValueError: it is blank
    """
    from atlan.model.search import Term

    return Term.with_glossary(non_blank(glossary_qualified_name, "glossary_qualified_name"))


def of_connector(connector_type: AtlanConnectorType | str) -> Query:
    """What connections of one kind of connector match.

    Args:
        connector_type: the kind
    """
    from atlan.model.search import Term

    return Term("connectorName", getattr(connector_type, "value", connector_type))


def all_found(found: Sequence[Asset], asset_type: type[A], name: str) -> list[A]:
    """Those of the assets that are of the type.

    Raises:
        NotFoundError: there is none (404-014)
    """
    assets = [asset for asset in found if isinstance(asset, asset_type)]
    if not assets:
        raise ErrorCode.ASSET_NOT_FOUND_BY_NAME.exception_with_parameters(asset_type.__name__, name)
    return assets


def one_found(found: Sequence[Asset], asset_type: type[A], name: str) -> A:
    """The first of the assets that is of the type, with a warning if it is not the only one.

    Raises:
        NotFoundError: there is none (404-014)
    """
    assets = all_found(found, asset_type, name)
    if len(assets) > 1:
        from atlan.log import get_logger

        get_logger("atlan.client").warning(
            "There are %d assets of the type %s named %r; the first one is taken, with the GUID %s.",
            len(assets),
            asset_type.__name__,
            name,
            assets[0].guid,
        )
    return assets[0]
