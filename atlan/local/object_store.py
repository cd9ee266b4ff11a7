"""The object store of the tenant: addresses that are signed and expire, and the objects behind them.

The addresses lead back to the tenant. Each has the host name of a cloud's store in its path, because by that clients tell how
the store wants to be spoken to.
"""

from __future__ import annotations

import hmac
import re
import secrets
import time
from hashlib import sha256
from typing import Final, NamedTuple
from urllib.parse import quote, urlencode

from atlan.local.database import Transaction
from atlan.local.errors import platform
from atlan.local.records import Records

PRESIGNED: Final = "/presigned"
STORES: Final = {
    "s3": "local.s3.amazonaws.com",
    "azure": "local.blob.core.windows.net",
    "gcs": "storage.googleapis.com",
}
"""Host names by cloud."""

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_EXPIRY = re.compile(r"([1-9][0-9]{0,8})([smhd])")
_SETTINGS, _STORE, _KEY = "setting", "store", "signing_key"


class StoredObject(NamedTuple):
    """What stands under a key."""

    content: bytes
    media_type: str


class ObjectStore:
    """The store, inside of one transaction.

    Args:
        transaction: in which it is read and written.
    """

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._records = Records(transaction)

    def put(self, key: str, content: bytes, media_type: str) -> None:
        self._transaction.run("INSERT OR REPLACE INTO object VALUES (?,?,?)", (key, media_type, content))

    def get(self, key: str) -> StoredObject | None:
        row = self._transaction.row("SELECT content, media_type FROM object WHERE key = ?", (key,))
        return StoredObject(*row) if row else None

    def choose(self, store: str) -> None:
        """Say in whose manner addresses are made from now on."""
        if store not in STORES:
            raise platform(400, f"There is no store {store}; there are {', '.join(STORES)}.")
        self._records.put(_SETTINGS, _STORE, {"value": store})

    def address(self, base_url: str, key: str, method: str, seconds: int) -> str:
        """An address that needs no token until it expires."""
        chosen = self._records.get(_SETTINGS, _STORE) or {"value": "s3"}
        host, expires = STORES[chosen["value"]], int(time.time()) + seconds
        query = {"method": method, "expires": expires, "signature": self._signature(method, key, expires)}
        return f"{base_url}{PRESIGNED}/{host}/{quote(key)}?{urlencode(query)}"

    def permits(self, method: str, key: str, query: dict[str, str]) -> bool:
        """Whether an address was signed for this, and has not expired."""
        expires = query.get("expires", "")
        if not expires.isdecimal() or len(expires) > 12 or int(expires) < time.time():
            return False
        expected = self._signature(method, key, int(expires))
        return hmac.compare_digest(expected.encode(), query.get("signature", "").encode())

    def _signature(self, method: str, key: str, expires: int) -> str:
        text = f"{method}\n{expires}\n{key}".encode()
        return hmac.new(self._signing_key(), text, sha256).hexdigest()

    def _signing_key(self) -> bytes:
        known = self._records.get(_SETTINGS, _KEY)
        if known is None:
            known = {"value": secrets.token_hex(32)}
            self._records.put(_SETTINGS, _KEY, known)
        return bytes.fromhex(known["value"])


def seconds_of(expiry: str) -> int:
    """Seconds that an expiry such as `30s` stands for.

    Raises:
        ServerError: it is none, or longer than a week.
    """
    found = _EXPIRY.fullmatch(expiry)
    seconds = int(found[1]) * _UNITS[found[2]] if found else 0
    if not 0 < seconds <= 7 * _UNITS["d"]:
        raise platform(400, f"expiry is a number and a unit such as 30s, and at most a week; not {expiry}.")
    return seconds
