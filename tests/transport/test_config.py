"""Where settings come from, and what is said about those that are wrong."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from atlan.config import Configuration
from atlan.errors import AtlanError, AuthenticationError, ConfigurationError

NOWHERE = {"HOME": "/nonexistent"}
URL = "https://example.atlan.com"


def resolve(environment: dict[str, str] | None = None, **arguments: Any) -> Configuration:
    return Configuration.resolve(environment=environment or {}, **{"base_url": URL, **arguments})


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with nothing in it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def profiles(home: Path) -> Path:
    file = home / ".atlan" / "config.toml"
    file.parent.mkdir()
    file.write_text(
        """
        default_profile = "production"

        [profiles.production]
        base_url = "https://production.atlan.com"
        api_key = "production-key"
        read_timeout = 60

        [profiles.sandbox]
        base_url = "https://sandbox.atlan.com"
        proxy = "http://gate:3128"
        """
    )
    return file


def test_defaults(home: Path) -> None:
    settings = resolve()
    assert (settings.connect_timeout, settings.read_timeout, settings.pool_timeout) == (30.0, 900.0, 30.0)
    assert (settings.max_connections, settings.max_keepalive_connections) == (50, 10)
    assert settings.keepalive_expiry == 30.0
    assert (settings.proxy, settings.verify, settings.headers, settings.api_key) == (None, True, {}, None)
    assert settings.origin("base_url") == "argument"
    assert settings.origin("read_timeout") == "default"
    assert settings.profile is None


def test_argument_before_environment_before_profile_before_default(profiles: Path) -> None:
    environment = {"ATLAN_API_KEY": "key-of-environment", "ATLAN_CONNECT_TIMEOUT": "5"}
    settings = Configuration.resolve(environment=environment, connect_timeout=7)
    assert (settings.connect_timeout, settings.origin("connect_timeout")) == (7.0, "argument")
    assert (settings.api_key, settings.origin("api_key")) == ("key-of-environment", "environment")
    assert (settings.read_timeout, settings.origin("read_timeout")) == (60.0, "profile")
    assert (settings.base_url, settings.origin("base_url")) == ("https://production.atlan.com", "profile")
    assert (settings.pool_timeout, settings.origin("pool_timeout")) == (30.0, "default")
    assert settings.profile == "production"


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [({"profile": "sandbox"}, {}), ({}, {"ATLAN_PROFILE": "sandbox"})],
    ids=["argument", "environment"],
)
def test_a_profile_by_name(profiles: Path, arguments: dict[str, str], environment: dict[str, str]) -> None:
    settings = Configuration.resolve(environment=environment, **arguments)
    assert settings.base_url == "https://sandbox.atlan.com"
    assert (settings.proxy, settings.origin("proxy")) == ("http://gate:3128", "profile")


def test_the_profile_called_default_needs_no_asking(home: Path) -> None:
    (home / ".atlan").mkdir()
    (home / ".atlan/config.toml").write_text('[profiles.default]\nbase_url = "https://usual.atlan.com"\n')
    assert Configuration.resolve(environment={}).base_url == "https://usual.atlan.com"


def test_a_file_of_profiles_elsewhere(home: Path) -> None:
    (home / "mine.toml").write_text('[profiles.a]\nbase_url = "https://a.atlan.com"\n')
    environment = {"ATLAN_CONFIG_FILE": str(home / "mine.toml")}
    assert Configuration.resolve(environment=environment, profile="a").base_url == "https://a.atlan.com"


@pytest.mark.parametrize(
    ("content", "profile", "words"),
    [
        ("[profiles.a]\n", "b", ["no profile 'b'", "there are: a", "ATLAN_PROFILE"]),
        ("[profiles\n", "a", ["not valid TOML", "ATLAN_CONFIG_FILE"]),
        ("profiles = 1\n", "a", ["profiles is not a table"]),
        ('[profiles]\na = "x"\n', "a", ["profiles.a is not a table"]),
        ('[sandbox]\nbase_url = "https://x"\n', None, ["put sandbox into a profile", "[profiles.sandbox]"]),
        ('base_url = "https://x"\n', None, ["put base_url into a profile", "[profiles.default]"]),
        ("default_profile = []\n", None, ["default_profile is not the name of a profile"]),
        ('[profiles.a]\nbase_ulr = "x"\n', "a", ["no setting 'base_ulr'", "profile 'a'", "base_url"]),
        ('[profiles.a]\nbase_url = "x"\n', "a", ["base_url is malformed", "profile 'a'", "ATLAN_BASE_URL"]),
    ],
)
def test_what_is_wrong_with_a_file_is_said(
    home: Path, content: str, profile: str | None, words: list[str]
) -> None:
    (home / "mine.toml").write_text(content)
    with pytest.raises(ConfigurationError) as refused:
        Configuration.resolve(environment={"ATLAN_CONFIG_FILE": str(home / "mine.toml")}, profile=profile)
    for word in [*words, "mine.toml"]:
        assert word in str(refused.value)


def test_a_file_or_profile_that_was_asked_for_must_exist(home: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"config\.toml cannot be read"):
        Configuration.resolve(environment={}, profile="a", base_url=URL)
    with pytest.raises(ConfigurationError, match=r"missing\.toml cannot be read"):
        Configuration.resolve(environment={"ATLAN_CONFIG_FILE": "missing.toml"}, base_url=URL)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://example.atlan.com", "https://example.atlan.com"),
        ("https://example.atlan.com/", "https://example.atlan.com"),
        (" HTTPS://example.atlan.com/eu/west/ ", "https://example.atlan.com/eu/west"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("INTERNAL", "INTERNAL"),
    ],
)
def test_base_urls(home: Path, given: str, kept: str) -> None:
    assert resolve(base_url=given).base_url == kept


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("example.atlan.com", "absolute URL"),
        ("ftp://example.atlan.com", "absolute URL"),
        ("https://", "absolute URL"),
        ("https:///path", "absolute URL"),
        ("https://example.atlan.com?x=1", "query"),
        ("https://example.atlan.com/#top", "fragment"),
        ("https://exa mple.atlan.com", "white space"),
        ("https://me:hush-hush@example.atlan.com", "user or a password"),
        ("https://example.atlan.com:port", "port"),
        ("https://example.atlan.com:99999", "port"),
        (17, "text"),
    ],
)
def test_malformed_base_urls(home: Path, url: Any, why: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        resolve(base_url=url)
    assert why in str(refused.value)
    assert "base_url" in str(refused.value)
    assert "ATLAN_BASE_URL" in str(refused.value)
    assert "hush-hush" not in str(refused.value)


def test_a_missing_base_url_is_named_with_its_variable(home: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"base_url is missing.*ATLAN_BASE_URL") as refused:
        Configuration.resolve(environment={"ATLAN_BASE_URL": " "})
    assert (refused.value.setting, refused.value.variable) == ("base_url", "ATLAN_BASE_URL")


@pytest.mark.parametrize("name", ["connect_timeout", "read_timeout"])
@pytest.mark.parametrize("value", ["soon", "0", "-1", "nan", "inf", ""])
def test_malformed_timeouts_name_the_variable_they_come_from(home: Path, name: str, value: str) -> None:
    variable = f"ATLAN_{name.upper()}"
    if value == "":
        assert resolve({variable: value}).origin(name) == "default"
        return
    with pytest.raises(ConfigurationError) as refused:
        resolve({variable: value})
    assert f"{name} is malformed" in str(refused.value)
    assert f"environment variable {variable}" in str(refused.value)


@pytest.mark.parametrize(
    "arguments",
    [
        {"connect_timeout": True},
        {"read_timeout": [1]},
        {"max_connections": 0},
        {"max_connections": 1.5},
        {"keepalive_expiry": -1},
        {"headers": "x-a: b"},
        {"headers": {"x-a": "b\r\nx-c: d"}},
        {"headers": {"x a": "b"}},
        {"headers": {"x-a": 1}},
        {"verify": "/no/such/file.pem"},
        {"no_proxy": ["a"]},
        {"proxy": "ftp://gate:1"},
        {"oauth_client_id": " "},
        {"api_key": 5},
        {"api_key": "tök"},
    ],
    ids=str,
)
def test_every_malformed_argument_is_named(home: Path, arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as refused:
        resolve(**arguments)
    [name] = arguments
    assert f"The setting {name} is malformed" in str(refused.value)
    assert refused.value.setting == name


def test_unknown_settings_are_refused_with_the_nearest_name(home: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"no setting 'read_timout'.*Did you mean read_timeout"):
        resolve(read_timout=5)
    with pytest.raises(ConfigurationError, match="The settings are: base_url"):
        resolve(colour="blue")


@pytest.mark.parametrize("token", ["", "  ", "\n"])
def test_a_blank_token_is_none(home: Path, token: str) -> None:
    assert resolve(api_key=token).api_key is None
    assert resolve({"ATLAN_API_KEY": token}).api_key is None


def test_white_space_in_a_token_is_401_003(home: Path) -> None:
    with pytest.raises(AuthenticationError) as refused:
        resolve({"ATLAN_API_KEY": "half other-half"})
    assert refused.value.error_id == "ATLAN-PYTHON-401-003"
    assert "environment variable ATLAN_API_KEY" in str(refused.value)
    assert "other-half" not in str(refused.value)
    assert resolve(api_key="token\n").api_key == "token"


def test_oauth_credentials_come_in_pairs(home: Path) -> None:
    with pytest.raises(
        ConfigurationError, match=r"oauth_client_secret is missing.*ATLAN_OAUTH_CLIENT_SECRET"
    ):
        resolve({"ATLAN_OAUTH_CLIENT_ID": "id"})
    with pytest.raises(ConfigurationError, match="oauth_client_id is missing"):
        resolve(oauth_client_secret="hush-hush")


def test_the_token_wins_over_oauth_unless_oauth_was_set_closer(home: Path) -> None:
    oauth = {"oauth_client_id": "id", "oauth_client_secret": "secret"}
    variables = {"ATLAN_OAUTH_CLIENT_ID": "id", "ATLAN_OAUTH_CLIENT_SECRET": "secret"}
    assert resolve(api_key="key", **oauth).oauth_client_id is None
    assert resolve({**variables, "ATLAN_API_KEY": "key"}).oauth_client_id is None
    closer = resolve({"ATLAN_API_KEY": "key"}, **oauth)
    assert (closer.api_key, closer.oauth_client_id) == (None, "id")


def test_a_proxy_argument_beats_the_environment_even_when_none(home: Path) -> None:
    environment = {"HTTPS_PROXY": "http://gate:3128", "NO_PROXY": "localhost"}
    from_environment = resolve(environment)
    assert (from_environment.proxy, from_environment.no_proxy) == ("http://gate:3128", "localhost")
    assert resolve(environment, proxy=None).proxy is None
    given = resolve(environment, proxy="socks5://other:1080")
    assert (given.proxy, given.no_proxy) == ("socks5://other:1080", "")
    assert resolve(environment, proxy="http://other:1", no_proxy="a").no_proxy == "a"


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"])
def test_certificates_from_the_environment(home: Path, variable: str) -> None:
    bundle = home / "authorities.pem"
    bundle.write_text("")
    assert resolve({variable: str(bundle)}).verify == str(bundle)
    assert resolve({variable: str(bundle)}, verify=False).verify is False
    assert resolve(verify=bundle).verify == str(bundle)
    with pytest.raises(ConfigurationError, match=rf"verify is malformed.*{variable}"):
        resolve({variable: "/no/such/file.pem"})


def test_the_representation_shows_no_secret(home: Path) -> None:
    shown = repr(
        resolve(
            api_key="hush-key",
            proxy="http://me:hush-word@gate:3128",
            headers={"x-secret": "hush-header"},
        )
    )
    assert "hush" not in shown
    assert "https://example.atlan.com" in shown
    assert "http://gate:3128" in shown
    oauth = resolve(oauth_client_id="id", oauth_client_secret="hush-secret")
    assert "hush" not in repr(oauth)


def test_a_configuration_never_changes(home: Path) -> None:
    settings = resolve(api_key="key")
    with pytest.raises(AttributeError, match="with_changes"):
        settings.read_timeout = 5.0
    changed = settings.with_changes(read_timeout=5, proxy="http://gate:1")
    assert (changed.read_timeout, changed.origin("read_timeout"), changed.api_key) == (5.0, "argument", "key")
    assert (settings.read_timeout, settings.proxy) == (900.0, None)
    with pytest.raises(AtlanError):
        settings.with_changes(read_timeout="soon")
    assert copy.copy(settings) is copy.deepcopy(settings) is settings
