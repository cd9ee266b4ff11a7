"""The qualifiedNames that the metastore makes itself, whatever a new entity comes with. Those of glossaries are in `glossary`."""

from __future__ import annotations

from typing import Final

from atlan.local.mutation.glossary import generated_id
from atlan.local.store import Record

HOLDERS: Final = {
    "AuthPolicy": ("accessControl", "AccessControl"),
    "DataDomain": ("parentDomain", "DataDomain"),
    "Persona": None,
    "Purpose": None,
}
"""By type: the relation to what an entity is named after, with the type of that."""


def qualified_name(type_name: str, holder: Record | None) -> str | None:
    """The name of a new entity; None if it keeps the one it comes with.

    Args:
        type_name: its type, one of `HOLDERS`.
        holder: the policy's persona or purpose, or the domain above.
    """
    own = generated_id()
    if type_name == "DataDomain":
        return f"default/domain/{own}/super" if holder is None else f"{holder.qualified_name}/domain/{own}"
    if type_name == "AuthPolicy":
        return None if holder is None else f"{holder.qualified_name}/{own}"
    return f"default/{own}"
