"""From what people call things to Python names: of custom metadata, tags and options, which bear any text."""

from __future__ import annotations

import re
from keyword import iskeyword
from unicodedata import normalize

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake(name: str) -> str:
    """Spell the attribute for a name.

    >>> [snake(name) for name in ("RACI", "Data quality", "isGDPRRelevant", "Cost (€)", "3rd party", "class")]
    ['raci', 'data_quality', 'is_gdpr_relevant', 'cost', 'x_3rd_party', 'class_']
    """
    words = [word for part in _words(name) for word in _BOUNDARY.split(part)]
    return identifier("_".join(words).lower(), name)


def pascal(name: str) -> str:
    """Spell the class for a name.

    >>> [pascal(name) for name in ("RACI", "Data quality", "cost per TB", "3rd party", "none")]
    ['RACI', 'DataQuality', 'CostPerTB', 'X3rdParty', 'None_']
    """
    found = "".join(word[:1].upper() + word[1:] for word in _words(name))
    return identifier(f"X{found}" if found[:1].isdigit() else found, name)


def identifier(spelled: str, name: str) -> str:
    """Make a name one that Python takes, and that nobody takes for a private one.

    Args:
        spelled: the name, of letters, digits and underscores.
        name: what it stands for, of which a name is made if nothing is left of it.

    >>> identifier("", "🎉"), identifier("2fa", "2FA"), identifier("import", "import")
    ('u1f389', 'x_2fa', 'import_')
    """
    spelled = normalize("NFKC", spelled).strip("_") or "u" + "_".join(f"{ord(letter):x}" for letter in name)
    if not spelled.isidentifier():
        spelled = f"x_{spelled}"
    return f"{spelled}_" if iskeyword(spelled) else spelled


def _words(name: str) -> list[str]:
    spelled = "".join(
        letter if f"x{letter}".isidentifier() and letter != "_" else " " for letter in normalize("NFKC", name)
    )
    return spelled.split()
