"""Datasources of Tableau are published in a project, or embedded in a workbook."""

from __future__ import annotations


def workbook_of(datasource_qualified_name: str) -> str | None:
    """Return the workbook in which a datasource is embedded; None for one that is published.

    >>> workbook_of("default/tableau/1/site/project/workbook/datasource")
    'default/tableau/1/site/project/workbook'
    """
    from atlan.model.qualified_name import parse

    found = parse("TableauDatasource", datasource_qualified_name)
    return found.parent if found.parent_type == "TableauWorkbook" else None
