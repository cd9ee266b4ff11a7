# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration FileType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class FileType(OpenEnum):
    """Values of the type FileType."""

    PDF = "pdf"
    DOC = "doc"
    XLS = "xls"
    PPT = "ppt"
    CSV = "csv"
    TXT = "txt"
    JSON = "json"
    XML = "xml"
    ZIP = "zip"
    YXDB = "yxdb"
    XLSM = "xlsm"
    HYPER = "hyper"
    YAML = "yaml"
    SQL = "sql"
    MD = "md"
