"""Which proxy a request takes, by the conventions of the environment variables. Pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMES = ("http", "https", "socks5", "socks5h")


class Proxy(NamedTuple):
    """A proxy taken apart: where it is, and who may use it."""

    address: str
    user: str | None
    password: str | None

    def __repr__(self) -> str:
        return f"<Proxy {self.address}>"


def proxy_from_environment(scheme: str, environment: Mapping[str, str]) -> tuple[str, str] | None:
    """The proxy that the environment asks for.

    Args:
        scheme: `http` or `https`, of the tenant's URL.
        environment: the environment variables.

    Returns:
        Name and value of the variable that decides; None where no proxy is wanted.

    The variable of the tenant's own scheme comes first, that of the other scheme next (a company that sets one of them means
    all traffic), `ALL_PROXY` last; each in capitals and in small letters.

    >>> proxy_from_environment("https", {"all_proxy": "socks5://gate:1080", "HTTP_PROXY": "http://gate:3128"})
    ('HTTP_PROXY', 'http://gate:3128')
    """
    names = ("HTTPS_PROXY", "HTTP_PROXY") if scheme == "https" else ("HTTP_PROXY", "HTTPS_PROXY")
    for name in (*names, "ALL_PROXY"):
        for variable in (name, name.lower()):
            if value := environment.get(variable, "").strip():
                return variable, value
    return None


def split_proxy(url: str) -> Proxy:
    """A proxy's URL taken apart, its user and password decoded.

    Args:
        url: such as `http://user:secret@gate:3128` or `socks5://gate:1080`; without a scheme, http is meant.

    Raises:
        ValueError: the URL is not that of a proxy; the message never repeats it, since it may hold a password.

    >>> split_proxy("http://me:p%40ss@gate:3128")
    <Proxy http://gate:3128>
    >>> split_proxy("http://me:p%40ss@gate:3128").password
    'p@ss'
    """
    scheme, separator, rest = url.strip().partition("://")
    if not separator:
        scheme, rest = "http", scheme
    if scheme.lower() not in SCHEMES:
        raise ValueError(f"a proxy's URL begins with one of {', '.join(f'{known}://' for known in SCHEMES)}")
    userinfo, signed, place = rest.rpartition("@")
    place = place.rstrip("/")
    host, port = split_host_and_port(place)
    if not host or any(letter in place for letter in "/?#") or place.split() != [place]:
        raise ValueError("a proxy's URL names a host, a port and perhaps a user, but no path")
    if port is not None and not (port.isdecimal() and 0 < int(port) < 65536):
        raise ValueError(
            "the port of a proxy is a number up to 65535; percent-encode special characters in its password"
        )
    user, _, password = userinfo.partition(":")
    address = f"{scheme.lower()}://{place}"
    return Proxy(address, _decoded(user), _decoded(password)) if signed else Proxy(address, None, None)


def bypasses_proxy(host: str, port: str, no_proxy: str) -> bool:
    """Whether requests to a host go directly, by the conventions of `NO_PROXY`.

    Args:
        host: name or address, without brackets.
        port: number of the port.
        no_proxy: names separated by commas: a host (with its subdomains), `.domain`, `host:port`, an address, a network such
            as `10.0.0.0/8`, or `*` for all.

    >>> bypasses_proxy("me.atlan.com", "443", "localhost, .atlan.com")
    True
    >>> bypasses_proxy("10.1.2.3", "80", "10.0.0.0/8"), bypasses_proxy("notatlan.com", "443", "atlan.com")
    (True, False)
    """
    host = host.lower()
    for entry in no_proxy.lower().replace(",", " ").split():
        if entry == "*" or ("/" in entry and _within(host, entry)):
            return True
        name, wanted_port = split_host_and_port(entry)
        name = name.removeprefix("*").removeprefix(".")
        if wanted_port is not None and wanted_port != port:
            continue
        if name and (host == name or host.endswith(f".{name}")):
            return True
    return False


def split_host_and_port(place: str) -> tuple[str, str | None]:
    """Host (without brackets) and the text of the port, if there is one.

    >>> split_host_and_port("[::1]:8080"), split_host_and_port("example.com"), split_host_and_port("::1")
    (('::1', '8080'), ('example.com', None), ('::1', None))
    """
    if place.startswith("["):
        host, _, rest = place[1:].partition("]")
        return host, rest.removeprefix(":") if rest else None
    if place.count(":") != 1:
        return place, None
    host, _, port = place.partition(":")
    return host, port


def _within(host: str, network: str) -> bool:
    from ipaddress import ip_address, ip_network

    try:
        return ip_address(host) in ip_network(network, strict=False)
    except ValueError:
        return False


def _decoded(text: str) -> str:
    if "%" not in text:
        return text
    from urllib.parse import unquote

    return unquote(text)
