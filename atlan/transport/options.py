"""What may differ from call to call: timeouts, retries, headers, proxy, certificates; and their scoped overrides."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from atlan.config import CHECKS
from atlan.errors import ConfigurationError
from atlan.transport.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from typing import TypedDict, Unpack

    from atlan.config import Configuration, Settings

    class Changes(TypedDict, total=False):
        """What can be changed, by name."""

        connect_timeout: float
        read_timeout: float
        retry: RetryPolicy
        headers: Mapping[str, str]
        proxy: str | None
        no_proxy: str
        verify: bool | str


class Options(NamedTuple):
    """Settings of one call."""

    connect_timeout: float
    read_timeout: float
    retry: RetryPolicy
    headers: Mapping[str, str]
    proxy: str | None
    no_proxy: str
    verify: bool | str

    def changed(self, changes: Mapping[str, Any]) -> Options:
        """A copy with some options changed; headers are added to those there are.

        Raises:
            ConfigurationError: an option is unknown or malformed.
        """
        checked = {name: _checked(name, value) for name, value in changes.items()}
        if "headers" in checked:
            checked["headers"] = {**self.headers, **checked["headers"]}
        if "proxy" in checked:
            checked.setdefault("no_proxy", "")
        return self._replace(**checked)

    def differing(self, configuration: Configuration) -> Settings:
        """The settings in which the options have departed from the configuration that they began with."""
        began = options_of(configuration, None)
        settings = {
            name: value
            for name, value in self._asdict().items()
            if name in _CHECKED_LIKE_SETTINGS and value != getattr(began, name)
        }
        return cast("Settings", settings)


def options_of(configuration: Configuration, retry: RetryPolicy | None) -> Options:
    """The options that a configuration begins with."""
    return Options(
        connect_timeout=configuration.connect_timeout,
        read_timeout=configuration.read_timeout,
        retry=RetryPolicy() if retry is None else _checked("retry", retry),
        headers=_lower(configuration.headers),
        proxy=configuration.proxy,
        no_proxy=configuration.no_proxy,
        verify=configuration.verify,
    )


@contextmanager
def shared_settings(*, of: object = None, **changes: Unpack[Changes]) -> Generator[None, None, None]:
    """Change options for the calls made in a `with` block, in the current thread or task only.

    Args:
        of: the connection whose calls are meant; None means those of every client.
        changes: options by name: `connect_timeout` and `read_timeout` in seconds, `retry`, `headers`, `proxy`, `no_proxy`,
            `verify`.

    Raises:
        ConfigurationError: an option is unknown or malformed.

    >>> with shared_settings(read_timeout=5.0, headers={"x-atlan-agent-id": "nightly"}):
    ...     pass
    """
    checked = {name: _checked(name, value) for name, value in changes.items()}
    token = _scopes.set((*_scopes.get(), (of, checked)))
    try:
        yield
    finally:
        _scopes.reset(token)


def options_in_force(options: Options, connection: object) -> Options:
    """The options of a call of a connection made now: its own, changed by the scopes around it."""
    for of, changes in _scopes.get():
        if of is None or of is connection:
            options = options.changed(changes)
    return options


_scopes: ContextVar[tuple[tuple[object, Mapping[str, Any]], ...]] = ContextVar("atlan_settings", default=())
_CHECKED_LIKE_SETTINGS: Final = frozenset(Options._fields) - {"retry"}


def _checked(name: str, value: object) -> Any:
    try:
        if name == "retry" and isinstance(value, RetryPolicy):
            return value.checked()
        if name in _CHECKED_LIKE_SETTINGS:
            checked = CHECKS[name](value)
            return _lower(checked) if name == "headers" else checked
    except ValueError as error:
        raise ConfigurationError(f"The option {name} is malformed: {error}.", setting=name) from None
    what = "is not a RetryPolicy" if name == "retry" else "is unknown"
    raise ConfigurationError(
        f"The option {name} {what}.",
        setting=name,
        user_action=f"The options are: {', '.join(Options._fields)}.",
    )


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}
