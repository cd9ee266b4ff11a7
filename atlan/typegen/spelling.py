"""From the server's names to Python names.

Attributes have two spellings in the wild: one splits every capital (``asset_d_q_result``), the other keeps
abbreviations together (``asset_dq_result``). Both are generated wherever they differ. What no rule gives
stands in spec/recipes/names.yaml.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_KEPT_TOGETHER = {"URL": "Url", "DBT": "Dbt", "GDPR": "Gdpr"}
_WORD = re.compile(r"(.)([A-Z][a-z]+)")
_CAPITAL = re.compile(r"([a-z0-9])([A-Z])")
_CONSTANT_WORD = re.compile(r"([A-Z]+)([A-Z][a-z])")
_CONSTANT_CAPITAL = re.compile(r"([a-z])([A-Z])")


def splitting_every_capital(name: str) -> str:
    """``assetDQResult`` → ``asset_d_q_result``."""
    name = name.removeprefix("__")
    for abbreviation, word in _KEPT_TOGETHER.items():
        name = name.replace(abbreviation, word)
    name = name[:1].lower() + name[1:]
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def keeping_abbreviations(name: str) -> str:
    """``assetDQResult`` → ``asset_dq_result``, ``domainGUIDs`` → ``domain_guids``."""
    name = name.removeprefix("__")
    if name.endswith("GUIDs"):
        name = name.removesuffix("GUIDs") + "Guids"
    return _CAPITAL.sub(r"\1_\2", _WORD.sub(r"\1_\2", name)).lower()


def constant(name: str) -> str:
    """``assetDQResult`` → ``ASSET_DQ_RESULT``."""
    if name.endswith("GUIDs"):
        name = name.removesuffix("GUIDs") + "Guids"
    name = _CONSTANT_WORD.sub(r"\1_\2", name.replace("_", ""))
    return _CONSTANT_CAPITAL.sub(r"\1_\2", name).upper()


def member(value: str) -> str:
    """The member of an enumeration for a value: ``BlockBlob`` → ``BLOCK_BLOB``, ``in-progress`` → ``IN_PROGRESS``."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", _CAPITAL.sub(r"\1_\2", value)).strip("_").upper()
    return f"_{name}" if not name or name[0].isdigit() else name


def class_name(name: str) -> str:
    """``certificate_status`` → ``CertificateStatus``; names without underscores stay."""
    if "_" not in name:
        return name
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def module_name(name: str) -> str:
    """``AtlasGlossaryTerm`` → ``atlas_glossary_term``."""
    return keeping_abbreviations(name)


def safe(name: str) -> str:
    """A name that Python can use, whatever it was: ``class`` → ``class_``, ``3d size`` → ``_3d_size``."""
    name = re.sub(r"\W", "_", name)
    if not name or name[0].isdigit():
        name = f"_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


@dataclass(frozen=True, slots=True)
class Spelling:
    """The Python names of one attribute.

    Attributes:
        attribute: how it is read from an object.
        second: another spelling, if there is one.
        constant: its search field.
        second_constant: another spelling, if there is one.
    """

    attribute: str
    second: str | None
    constant: str
    second_constant: str | None


@dataclass(frozen=True, slots=True)
class Spellings:
    """The rules, and the exceptions from them.

    Attributes:
        attributes: names of attributes that follow no rule, by the server's name.
        second_attributes: second spellings that follow no rule.
        constants: names of search fields that follow no rule.
        second_constants: second names of search fields that follow no rule.
    """

    attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    second_attributes: Mapping[str, str] = field(default_factory=dict[str, str])
    constants: Mapping[str, str] = field(default_factory=dict[str, str])
    second_constants: Mapping[str, str] = field(default_factory=dict[str, str])

    def of(self, wire: str) -> Spelling:
        """Spell the attribute that the server calls by a name."""
        first = safe(self.attributes.get(wire) or splitting_every_capital(wire))
        second = safe(self.second_attributes.get(wire) or keeping_abbreviations(wire))
        const = self.constants.get(wire) or constant(safe(wire))
        second_const = self.second_constants.get(wire) or second.upper()
        return Spelling(
            attribute=first,
            second=None if second == first else second,
            constant=const,
            second_constant=None if second_const == const else second_const,
        )
