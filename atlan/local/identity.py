"""Users, groups, roles and tokens of the tenant."""

from __future__ import annotations

import secrets
import threading
import time
import uuid
from hashlib import sha256
from typing import Any, NamedTuple

from atlan.local.database import Database, Transaction
from atlan.local.records import Records

Json = dict[str, Any]

TOKEN_LIFETIME = 300.0
"""Seconds that a token obtained for client credentials lives."""
ADMIN = "admin"
SERVICE_CLIENT = "local-service-account"
TOKEN_ROLE = "$api-token-default-access"  # noqa: S105
SERVICE_ACCOUNT = "service-account-"
"""What user names of clients begin with; their client id follows."""
_FIRST_STATE = "first_state"


class Credentials(NamedTuple):
    """What a client needs to get in. Never logged."""

    api_key: str
    client_id: str
    client_secret: str
    token_guid: str
    token_client_id: str

    def __repr__(self) -> str:
        return f"Credentials(client_id={self.client_id!r}, token_guid={self.token_guid!r})"


class Identity:
    """Who may come in, and as whom. The first use of a database gives it its users and keys."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[bytes, tuple[str, float | None]] = {}
        self._lock = threading.Lock()
        self.token_lifetime = TOKEN_LIFETIME
        known = self.records("credentials")
        if known:
            self.credentials = Credentials(**known[0])
        else:
            with database.write() as transaction:
                self.credentials = _furnish(transaction)

    # -- tokens

    def authenticate(self, token: str) -> str | None:
        """The user name that a bearer token stands for, or None when it is unknown or has expired."""
        digest = _digest(token)
        with self._lock:
            known, cache = self._known.get(digest), self._known
        if known is None:
            with self._database.read() as transaction:
                known = transaction.row(
                    "SELECT username, expires_at FROM access_token WHERE digest = ?", (digest,)
                )
            if known is None:
                return None
            # If tokens were revoked meanwhile, this goes into what nobody looks at any more.
            with self._lock:
                cache[digest] = known
        username, expires_at = known
        return username if expires_at is None or expires_at > time.time() else None

    def issue(self, transaction: Transaction, username: str) -> tuple[str, int]:
        """A new token for a user, and the seconds it lives."""
        lifetime = self.token_lifetime
        transaction.run("DELETE FROM access_token WHERE expires_at < ?", (time.time() - 3600,))
        return self.grant(transaction, username, lifetime), int(lifetime)

    def grant(self, transaction: Transaction, username: str, lifetime: float) -> str:
        """A token of a lifetime of its own, in seconds."""
        token = secrets.token_urlsafe(32)
        _remember_token(transaction, token, username, time.time() + lifetime)
        return token

    def revoke(self, transaction: Transaction, username: str) -> None:
        """Refuse all tokens of a user from now on."""
        transaction.run("DELETE FROM access_token WHERE username = ?", (username,))

    def forget(self) -> None:
        """Look tokens up anew; for when some were revoked."""
        with self._lock:
            self._known = {}

    def expire_tokens(self) -> None:
        """Let every token end that was issued; the API key itself stays good."""
        with self._database.write() as transaction:
            transaction.run("DELETE FROM access_token WHERE expires_at IS NOT NULL")
        self.forget()

    def restore(self, transaction: Transaction) -> None:
        """Bring back the users, groups and keys that the tenant began with, and no others."""
        records = Records(transaction)
        first = records.get(_FIRST_STATE, _FIRST_STATE)
        if first is None:
            return
        transaction.run("DELETE FROM record WHERE kind <> ?", (_FIRST_STATE,))
        for kind, number, document in first["records"]:
            records.put(kind, number, document)
        transaction.run("DELETE FROM access_token")
        keys = self.credentials
        _remember_token(transaction, keys.api_key, SERVICE_ACCOUNT + keys.token_client_id, None)

    def username_of_client(self, client_id: str, secret: str) -> str | None:
        """The user that a client acts as, or None when its id or secret is wrong."""
        if client_id == self.credentials.client_id:
            right = secrets.compare_digest(secret, self.credentials.client_secret)
            return SERVICE_ACCOUNT + client_id if right else None
        for client in (*self.records("api_token"), *self.records("oauth_client")):
            expected = self.client_secret(client["id"]) or ""
            if client["clientId"] == client_id and secrets.compare_digest(secret.encode(), expected.encode()):
                return SERVICE_ACCOUNT + client_id
        return None

    def client_secret(self, token_guid: str) -> str | None:
        record = self.record("client_secret", token_guid)
        return str(record["value"]) if record else None

    # -- people

    def records(self, kind: str) -> list[Json]:
        with self._database.read() as transaction:
            return Records(transaction).all(kind)

    def record(self, kind: str, number: str) -> Json | None:
        with self._database.read() as transaction:
            return Records(transaction).get(kind, number)

    def user(self, username: str) -> Json:
        """The record of a user; service accounts have one without standing in the list of users."""
        for user in self.records("user"):
            if user["username"] == username:
                return user
        return {
            "id": str(uuid.uuid5(uuid.NAMESPACE_URL, username)),
            "username": username,
            "email": None,
            "emailVerified": False,
            "enabled": True,
            "firstName": "",
            "lastName": "",
            "attributes": {},
            "createdTimestamp": 0,
            "roles": [self.role_of(username)],
        }

    def username_with_id(self, number: str) -> str | None:
        return next((user["username"] for user in self.records("user") if user["id"] == number), None)

    def role_of(self, username: str) -> str:
        if username == SERVICE_ACCOUNT + self.credentials.client_id:
            return "$admin"
        if username.startswith(SERVICE_ACCOUNT):
            client_id = username.removeprefix(SERVICE_ACCOUNT)
            clients = self.records("oauth_client")
            return next((client["role"] for client in clients if client["clientId"] == client_id), TOKEN_ROLE)
        return next(
            (user["workspaceRole"] for user in self.records("user") if user["username"] == username), "$guest"
        )

    def may_administrate(self, username: str) -> bool:
        """Whether a user may do what changes the tenant as a whole; API tokens may."""
        return self.role_of(username) in ("$admin", TOKEN_ROLE)

    def is_privileged(self, username: str) -> bool:
        return self.role_of(username) == "$admin"

    def client_of(self, username: str) -> str:
        """The client that a user's tokens come from; people only get theirs through the service account."""
        own = username.startswith(SERVICE_ACCOUNT)
        return username.removeprefix(SERVICE_ACCOUNT) if own else self.credentials.client_id


def _digest(token: str) -> bytes:
    return sha256(token.encode()).digest()


def _remember_token(transaction: Transaction, token: str, username: str, expires_at: float | None) -> None:
    transaction.run("INSERT INTO access_token VALUES (?,?,?)", (_digest(token), username, expires_at))


def _furnish(transaction: Transaction) -> Credentials:
    """Users, groups, roles and one API token, as on a new tenant."""
    now = int(time.time() * 1000)

    records = Records(transaction)
    first: list[tuple[str, str, Json]] = []

    def put(kind: str, number: str, document: Json) -> None:
        records.put(kind, number, document)
        first.append((kind, number, document))

    roles = {name: str(uuid.uuid4()) for name in ("$admin", "$member", "$guest", TOKEN_ROLE)}
    for name, number in roles.items():
        label = name.strip("$").replace("-", " ").capitalize()
        level = "workspace" if name != TOKEN_ROLE else "system"
        put("role", number, {"id": number, "name": name, "description": label, "clientRole": False, "level": level,
                             "memberCount": "0", "userCount": "0"})  # fmt: skip
    people = (
        (ADMIN, "Ada", "Admin", "$admin"),
        ("maria.member", "Maria", "Member", "$member"),
        ("george.guest", "George", "Guest", "$guest"),
    )
    members = [str(uuid.uuid4()) for _ in people]
    for number, (username, given, family, role) in zip(members, people, strict=True):
        put("user", number, {
            "id": number, "username": username, "email": f"{username}@example.com", "emailVerified": True,
            "enabled": True, "firstName": given, "lastName": family, "attributes": {"designation": [], "skills": []},
            "createdTimestamp": now, "lastLoginTime": now, "workspaceRole": role,
            "defaultRoles": ["default-roles-default"], "roles": [role], "personas": [], "purposes": [],
            "loginEvents": [], "isLocked": False, "decentralizedRoles": [],
        })  # fmt: skip
    for alias, is_default in (("All Users", True), ("Data Stewards", False)):
        number, name = str(uuid.uuid4()), alias.lower().replace(" ", "_")
        put("group", number, {
            "id": number, "name": name, "alias": alias, "path": f"/{name}",
            "attributes": {"alias": [alias], "createdAt": [str(now)], "createdBy": [ADMIN],
                           "description": [f"{alias} of this tenant"], "isDefault": [str(is_default).lower()]},
            "roles": [], "decentralizedRoles": [], "personas": [], "purposes": [],
        })  # fmt: skip
        for user in members if is_default else ():
            put("membership", f"{number}/{user}", {"group": number, "user": user})
    credentials = _furnish_keys(transaction, put, now)
    records.put(_FIRST_STATE, _FIRST_STATE, {"records": first})
    return credentials


def _furnish_keys(transaction: Transaction, put: Any, now: int) -> Credentials:
    guid, client_id = str(uuid.uuid4()), f"apikey-{uuid.uuid4()}"
    put("api_token", guid, {
        "id": guid, "clientId": client_id, "displayName": "local", "attributes": {
            "access.token.lifespan": "157680000", "clientId": client_id, "createdAt": str(now), "createdBy": ADMIN,
            "description": "Made with this local tenant", "displayName": "local", "personas": [],
            "personaQualifiedName": "[]", "purposes": "[]", "workspacePermissions": "[]"},
    })  # fmt: skip
    put("client_secret", guid, {"type": "secret", "value": secrets.token_urlsafe(24)})
    credentials = Credentials(
        api_key=secrets.token_urlsafe(48),
        client_id=SERVICE_CLIENT,
        client_secret=secrets.token_urlsafe(24),
        token_guid=guid,
        token_client_id=client_id,
    )
    put("credentials", "local", credentials._asdict())
    _remember_token(transaction, credentials.api_key, f"service-account-{client_id}", None)
    return credentials
