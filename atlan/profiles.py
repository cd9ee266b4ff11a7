"""Profiles: named sets of settings in a file, for people who work with several tenants.

The file is `~/.atlan/config.toml`, or the one that `ATLAN_CONFIG_FILE` names:

    default_profile = "production"

    [profiles.production]
    base_url = "https://example.atlan.com"
    api_key = "..."

    [profiles.sandbox]
    base_url = "https://sandbox.atlan.com"
    api_key = "..."

The profile is the one that the argument `profile` names, else `ATLAN_PROFILE`, else the file's `default_profile`, else the
profile called `default`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from atlan.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE_VARIABLE = "ATLAN_CONFIG_FILE"
PROFILE_VARIABLE = "ATLAN_PROFILE"
DEFAULT_FILE = os.path.join("~", ".atlan", "config.toml")  # noqa: PTH118 (pathlib costs more than all of this module)


class Profile(NamedTuple):
    """The settings of one profile, and where they stand."""

    name: str
    path: str
    settings: Mapping[str, Any]


def read_profile(name: str | None, environment: Mapping[str, str]) -> Profile | None:
    """The profile to take settings from.

    Args:
        name: name of the profile, if the caller asks for one.
        environment: the environment variables.

    Returns:
        The profile; None where nobody asked for one and the file has no default.

    Raises:
        ConfigurationError: a profile or file that was asked for does not exist, or the file is not valid.
    """
    named_file = environment.get(FILE_VARIABLE)
    path = os.path.expanduser(named_file or DEFAULT_FILE)  # noqa: PTH111
    wanted = name or environment.get(PROFILE_VARIABLE)
    if not (named_file or wanted or os.path.exists(path)):  # noqa: PTH110
        return None
    content = _read(path)
    _refuse_what_is_misplaced(content, path)
    profiles = _table(content.get("profiles", {}), "profiles", path)
    chosen = wanted or content.get("default_profile")
    if chosen is None:
        return _profile("default", profiles, path) if "default" in profiles else None
    if chosen not in profiles:
        existing = ", ".join(sorted(profiles)) or "none"
        raise ConfigurationError(
            f"There is no profile {chosen!r} in {path}; there are: {existing}.",
            setting="profile",
            variable=PROFILE_VARIABLE,
            user_action=f"Correct the argument `profile` or {PROFILE_VARIABLE}, or add [profiles.{chosen}] to the file.",
        )
    return _profile(chosen, profiles, path)


def _profile(name: str, profiles: Mapping[str, Any], path: str) -> Profile:
    return Profile(name, path, _table(profiles[name], f"profiles.{name}", path))


def _read(path: str) -> dict[str, Any]:
    import tomllib

    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return tomllib.load(file)
    except OSError as error:
        raise _unusable(path, f"cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _unusable(path, f"is not valid TOML: {error}") from error


def _refuse_what_is_misplaced(content: Mapping[str, Any], path: str) -> None:
    """Settings outside of `[profiles.…]` would be passed over without a word."""
    for key, value in content.items():
        if key not in ("default_profile", "profiles"):
            name = key if isinstance(value, dict) else "default"
            raise _unusable(
                path, f"is not laid out as expected: put {key} into a profile, such as [profiles.{name}]"
            )
    if not isinstance(content.get("default_profile", ""), str):
        raise _unusable(path, "is not laid out as expected: default_profile is not the name of a profile")


def _table(value: object, name: str, path: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _unusable(path, f"is not laid out as expected: {name} is not a table")
    return cast("dict[str, Any]", value)


def _unusable(path: str, what: str) -> ConfigurationError:
    return ConfigurationError(
        f"The configuration file {path} {what}.",
        setting="profile",
        variable=FILE_VARIABLE,
        user_action=f"Correct the file, or let {FILE_VARIABLE} name another one.",
    )
