"""Configuration: where it comes from, and what it is once resolved.

An argument comes before an environment variable, that before a profile (see `atlan.profiles`), that before the default. Each
value remembers its origin. A configuration never changes, and the environment is never read again.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

from atlan.errors import AtlanError, ConfigurationError, ErrorCode
from atlan.proxies import proxy_from_environment, split_host_and_port, split_proxy

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypedDict, Unpack

    from atlan.profiles import Profile

    class Settings(TypedDict, total=False):
        """What can be set, as arguments."""

        base_url: str | None
        api_key: str | None
        oauth_client_id: str | None
        oauth_client_secret: str | None
        connect_timeout: float | None
        read_timeout: float | None
        pool_timeout: float | None
        max_connections: int | None
        max_keepalive_connections: int | None
        keepalive_expiry: float | None
        proxy: str | None
        no_proxy: str | None
        verify: bool | str | None
        headers: Mapping[str, str] | None


INTERNAL: Final = "INTERNAL"
"""Base URL of code that runs inside the tenant's own cluster."""

VARIABLES: Final = {
    "base_url": "ATLAN_BASE_URL",
    "api_key": "ATLAN_API_KEY",
    "oauth_client_id": "ATLAN_OAUTH_CLIENT_ID",
    "oauth_client_secret": "ATLAN_OAUTH_CLIENT_SECRET",
    "connect_timeout": "ATLAN_CONNECT_TIMEOUT",
    "read_timeout": "ATLAN_READ_TIMEOUT",
}
"""Environment variable of each setting that has one of its own. Proxies and certificates follow common conventions."""

DEFAULTS: Final[Mapping[str, Any]] = {
    "base_url": None,
    "api_key": None,
    "oauth_client_id": None,
    "oauth_client_secret": None,
    "connect_timeout": 30.0,
    "read_timeout": 900.0,
    "pool_timeout": 30.0,
    "max_connections": 50,
    "max_keepalive_connections": 10,
    # Below the 75 s after which the gateway drops an idle connection without a word.
    "keepalive_expiry": 30.0,
    "proxy": None,
    "no_proxy": "",
    "verify": True,
    "headers": {},
}

SECRETS: Final = frozenset({"api_key", "oauth_client_secret"})
NONE_IS_A_VALUE: Final = frozenset({"proxy"})
"""Settings for which an argument of None says something: no proxy, whatever the environment holds."""


class Configuration:
    """All settings of a client, resolved and checked.

    >>> configuration = Configuration.resolve(base_url="https://example.atlan.com/", api_key="secret", read_timeout=60)
    >>> configuration.base_url, configuration.read_timeout, configuration.origin("read_timeout")
    ('https://example.atlan.com', 60.0, 'argument')
    >>> configuration.api_key, "secret" in repr(configuration)
    ('secret', False)
    """

    __slots__ = (*DEFAULTS, "_origins", "profile")

    base_url: str
    api_key: str | None
    oauth_client_id: str | None
    oauth_client_secret: str | None
    connect_timeout: float
    read_timeout: float
    pool_timeout: float
    max_connections: int
    max_keepalive_connections: int
    keepalive_expiry: float
    proxy: str | None
    no_proxy: str
    verify: bool | str
    headers: Mapping[str, str]
    profile: str | None
    _origins: Mapping[str, str]

    def __init__(self, values: Mapping[str, Any], origins: Mapping[str, str], profile: str | None) -> None:
        for name, value in values.items():
            object.__setattr__(self, name, value)
        object.__setattr__(self, "profile", profile)
        object.__setattr__(self, "_origins", origins)

    @classmethod
    def resolve(
        cls,
        *,
        profile: str | None = None,
        environment: Mapping[str, str] | None = None,
        **arguments: Unpack[Settings],
    ) -> Configuration:
        """Gather the settings from arguments, environment, profile and defaults, and check them.

        Args:
            profile: name of the profile in the configuration file (`ATLAN_PROFILE`).
            environment: the environment variables, instead of those of the process.
            arguments: settings by name. None means not given, except for `proxy`, where it means no proxy.

        Returns:
            The configuration, which never changes.

        Raises:
            ConfigurationError: a setting is missing, malformed or unknown.
            AuthenticationError: the API token holds white space (401-003).

        >>> Configuration.resolve(environment={})
        Traceback (most recent call last):
        ...
        atlan.errors.ConfigurationError: The setting base_url is missing. Suggestion: Give base_url, set the environment \
variable ATLAN_BASE_URL, or write it into a profile of ~/.atlan/config.toml.
        """
        return _Resolution(
            profile, os.environ if environment is None else environment, dict(arguments)
        ).configuration()

    def origin(self, setting: str) -> str:
        """Where the value of a setting comes from: `argument`, `environment`, `profile` or `default`.

        Args:
            setting: name of the setting, such as `base_url`.
        """
        return self._origins[setting]

    def with_changes(self, **changes: Unpack[Settings]) -> Configuration:
        """A copy with some settings changed.

        Args:
            changes: settings by name, as for `resolve`; what is not named stays as it is.
        """
        kept: dict[str, Any] = {name: getattr(self, name) for name in DEFAULTS}
        changed = _Resolution(None, {}, {**kept, **changes}).configuration()
        origins = {**self._origins, **dict.fromkeys(changes, "argument")}
        return Configuration({name: getattr(changed, name) for name in DEFAULTS}, origins, self.profile)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a configuration never changes: take a copy with with_changes({name}=...)")

    def __copy__(self) -> Configuration:
        return self

    def __deepcopy__(self, memo: object) -> Configuration:
        return self

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{name}={self._shown(name)}" for name in DEFAULTS if self._origins[name] != "default"
        )
        return f"Configuration({shown})"

    def _shown(self, name: str) -> str:
        value = getattr(self, name)
        if name in SECRETS:
            return "***"
        if name == "proxy" and value:
            return repr(split_proxy(value).address)
        if name == "headers":
            return f"<{len(value)} headers>"
        return repr(value)


class _Resolution:
    """One run of gathering and checking."""

    def __init__(
        self, profile: str | None, environment: Mapping[str, str], arguments: dict[str, Any]
    ) -> None:
        from atlan.profiles import read_profile

        for name in arguments:
            self._refuse_unknown(name, None)
        self._environment = environment
        self._arguments = arguments
        self._profile: Profile | None = read_profile(profile, environment)
        if self._profile is not None:
            for name in self._profile.settings:
                self._refuse_unknown(name, self._profile)
        self._origins: dict[str, str] = {}
        self._sources: dict[str, str] = {}
        self._values: dict[str, Any] = {}

    def configuration(self) -> Configuration:
        for name, check in CHECKS.items():
            value = self._lookup(name)
            try:
                self._values[name] = check(value)
            except ValueError as error:
                raise self._malformed(name, str(error)) from None
        self._settle_credentials()
        self._settle_proxy()
        return Configuration(self._values, self._origins, self._profile.name if self._profile else None)

    def _lookup(self, name: str) -> Any:
        argument = self._arguments.get(name)
        if argument is not None or (name in NONE_IS_A_VALUE and name in self._arguments):
            return self._found(name, "argument", f"the argument {name}", argument)
        if (found := self._from_environment(name)) is not None:
            variable, text = found
            return self._found(name, "environment", f"the environment variable {variable}", text)
        if self._profile is not None and name in self._profile.settings:
            source = f"{name} in profile {self._profile.name!r} of {self._profile.path}"
            return self._found(name, "profile", source, self._profile.settings[name])
        if name == "base_url":
            raise ConfigurationError(
                "The setting base_url is missing.",
                setting=name,
                variable=VARIABLES[name],
                user_action=f"Give base_url, set the environment variable {VARIABLES[name]}, or write it into a profile of "
                "~/.atlan/config.toml.",
            )
        return self._found(name, "default", "the default", DEFAULTS[name])

    def _found(self, name: str, origin: str, source: str, value: Any) -> Any:
        self._origins[name] = origin
        self._sources[name] = source
        return value

    def _from_environment(self, name: str) -> tuple[str, str] | None:
        if name == "proxy":
            base_url: str = self._values["base_url"]
            return proxy_from_environment(
                "https" if base_url.startswith("https") else "http", self._environment
            )
        for variable in ENVIRONMENT.get(name, ()):
            if (text := self._environment.get(variable, "").strip()) != "":
                return variable, text
        return None

    def _settle_credentials(self) -> None:
        """One way to authenticate: the one that was set closer to the call, the API token where both are as close."""
        pair = ("oauth_client_id", "oauth_client_secret")
        given = [name for name in pair if self._values[name] is not None]
        if len(given) == 1 and self._values["api_key"] is None:
            [absent] = set(pair) - set(given)
            raise ConfigurationError(
                f"The setting {given[0]} is there, but {absent} is missing.",
                setting=absent,
                variable=VARIABLES[absent],
                user_action=f"Give {absent} or set the environment variable {VARIABLES[absent]}.",
            )
        if len(given) == 2 and self._values["api_key"] is not None:
            closest = min(ORIGINS.index(self._origins[name]) for name in pair)
            unused = ("api_key",) if closest < ORIGINS.index(self._origins["api_key"]) else pair
            self._values.update(dict.fromkeys(unused))

    def _settle_proxy(self) -> None:
        """A proxy is obeyed for every host, unless exceptions were set as close to the call as the proxy itself."""
        if ORIGINS.index(self._origins["no_proxy"]) > ORIGINS.index(self._origins["proxy"]):
            self._values["no_proxy"] = ""

    def _malformed(self, name: str, why: str) -> AtlanError:
        if why == "white space in the token":
            error = ErrorCode.INVALID_API_TOKEN.exception_with_parameters()
            error.message = f"{error.message} It comes from {self._sources[name]}."
            return error
        advice = f"Correct {self._sources[name]}."
        variable = ENVIRONMENT[name][0] if name in ENVIRONMENT else None
        if variable and variable not in advice:
            advice = f"Correct {self._sources[name]}, or set the environment variable {variable}."
        return ConfigurationError(
            f"The setting {name} is malformed: {why}.", setting=name, variable=variable, user_action=advice
        )

    @staticmethod
    def _refuse_unknown(name: str, profile: Profile | None) -> None:
        if name in DEFAULTS:
            return
        from difflib import get_close_matches

        place = f" in profile {profile.name!r} of {profile.path}" if profile else ""
        near = get_close_matches(name, DEFAULTS, 1)
        raise ConfigurationError(
            f"There is no setting {name!r}{place}.",
            setting=name,
            user_action=f"Did you mean {near[0]}?" if near else f"The settings are: {', '.join(DEFAULTS)}.",
        )


def _base_url(value: object) -> str:
    text = _text(value)
    if text == INTERNAL:
        return text
    scheme, separator, rest = text.partition("://")
    place, _, _ = rest.partition("/")
    if not separator or scheme.lower() not in ("http", "https") or not place:
        raise ValueError(
            f"an absolute URL that begins with https:// or http:// is needed, or the word {INTERNAL}"
        )
    if text.split() != [text]:
        raise ValueError("it holds white space")
    if "@" in place:
        raise ValueError("it holds a user or a password: give credentials by their own settings")
    if "?" in rest or "#" in rest:
        raise ValueError("it holds a query or a fragment: leave out everything from the ? or # on")
    _, port = split_host_and_port(place)
    if port is not None and not (port.isdecimal() and 0 < int(port) < 65536):
        raise ValueError("its port is not a number up to 65535")
    return f"{scheme.lower()}://{rest.rstrip('/')}"


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("a text that is not empty is needed")
    return value.strip()


def _token(value: object) -> str | None:
    """Blank is as good as none: calls that need no token work without."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    text = _text(value)
    if text.split() != [text]:
        raise ValueError("white space in the token")
    if not (text.isascii() and text.isprintable()):
        raise ValueError("it holds characters that no token has")
    return text


def _optional_text(value: object) -> str | None:
    return None if value is None else _text(value)


def _seconds(value: object) -> float:
    try:
        number = float(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else 0.0
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise ValueError(f"a number of seconds above zero is needed, not {value!r}")
    return number


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"a whole number above zero is needed, not {value!r}")
    return value


def _proxy(value: object) -> str | None:
    if value is None or value == "":
        return None
    text = _text(value)
    split_proxy(text)
    return text


def _no_proxy(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("names of hosts in one text, separated by commas, are needed")
    return value


def _verify(value: object) -> bool | str:
    if isinstance(value, bool):
        return value
    path = _text(os.fspath(cast("os.PathLike[str]", value)) if hasattr(value, "__fspath__") else value)
    if not os.path.exists(path):  # noqa: PTH110
        raise ValueError(f"there is no file or folder of certificates at {path!r}")
    return path


def check_headers(value: object) -> Mapping[str, str]:
    """Headers that can be sent as they are.

    Raises:
        ValueError: a name or value is not text, or holds characters that no header may hold.
    """
    if not hasattr(value, "items"):
        raise ValueError("a mapping of names to texts is needed")
    headers: dict[str, str] = {}
    for name, content in cast("Mapping[object, object]", value).items():
        if not (isinstance(name, str) and isinstance(content, str)):
            raise ValueError("the names and values of headers are texts")
        if not (name and name.isascii() and name.replace("-", "").replace("_", "").isalnum()):
            raise ValueError(f"{name!r} is not the name of a header")
        if not (content.isascii() and (content.isprintable() or not content)):
            raise ValueError(f"the value of the header {name!r} holds characters that no header may hold")
        headers[name] = content
    return headers


ORIGINS: Final = ("argument", "environment", "profile", "default")

ENVIRONMENT: Final[Mapping[str, tuple[str, ...]]] = {
    **{name: (variable,) for name, variable in VARIABLES.items()},
    "proxy": ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"),
    "no_proxy": ("NO_PROXY", "no_proxy"),
    "verify": ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"),
}

CHECKS: Final[Mapping[str, Callable[[object], Any]]] = {
    "base_url": _base_url,
    "api_key": _token,
    "oauth_client_id": _optional_text,
    "oauth_client_secret": _optional_text,
    "connect_timeout": _seconds,
    "read_timeout": _seconds,
    "pool_timeout": _seconds,
    "max_connections": _count,
    "max_keepalive_connections": _count,
    "keepalive_expiry": _seconds,
    "proxy": _proxy,
    "no_proxy": _no_proxy,
    "verify": _verify,
    "headers": check_headers,
}
