"""What the metastore decides for glossary objects: their qualifiedName, and whether a name is free."""

from __future__ import annotations

import secrets
import string
from typing import Any

from atlan.local.errors import ServerError, bad_request, metastore
from atlan.local.mutation.change import Change
from atlan.local.store import Record

Json = dict[str, Any]

GLOSSARY = "AtlasGlossary"
TERM = "AtlasGlossaryTerm"
CATEGORY = "AtlasGlossaryCategory"
HAVE_ANCHOR = frozenset({TERM, CATEGORY})
GLOSSARY_TYPES = HAVE_ANCHOR | {GLOSSARY}

_ALPHABET = string.ascii_letters + string.digits
_ID_LENGTH = 21


def generated_id() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(_ID_LENGTH))


def require_anchor(type_name: str, anchor: Any) -> None:
    if type_name in (TERM, CATEGORY) and not anchor:
        raise bad_request(f"A {type_name} needs its glossary: attribute anchor is missing.")


def qualified_name(glossary: Record | None, parent: Record | None) -> str:
    """The generated name of a new glossary object.

    Args:
        glossary: the glossary of a term or category; None for a glossary itself.
        parent: the parent of a category; None for a root category and everything else.
    """
    own = generated_id()
    if glossary is None:
        return own
    path = f"{parent.qualified_name.split('@')[0]}.{own}" if parent is not None else own
    return f"{path}@{glossary.qualified_name}"


def require_free_name(
    change: Change, type_name: str, name: Any, glossary: Record | None, own: Record | None
) -> None:
    """Glossaries are unique by name, terms within their glossary; categories may share names.

    Raises:
        ServerError: the name is missing or taken.
    """
    if not isinstance(name, str) or not name.strip():
        raise bad_request(f"A {type_name} needs a name.")
    if type_name == CATEGORY:
        return
    suffix = "" if glossary is None else f"@{glossary.qualified_name}"
    for other in change.workspace.named(type_name, name):
        if other is not own and other.qualified_name.endswith(suffix):
            raise _name_taken(type_name, name)


def _name_taken(type_name: str, name: str) -> ServerError:
    code = "ATLAS-409-00-007" if type_name == GLOSSARY else "ATLAS-409-00-009"
    where = "" if type_name == GLOSSARY else " in this glossary"
    return metastore(409, code, f"There is already a {type_name} named {name}{where}.")
