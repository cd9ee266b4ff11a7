"""How interactions are recorded and compared: scrubbed, and matched on method, path, query and JSON body."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import vcr

CASSETTES = Path(__file__).resolve().parents[1] / "cassettes"
BASE_URL = "http://tenant.example"
SCRUBBED = "scrubbed"
KEPT_REQUEST_HEADERS = {
    "accept",
    "content-type",
    "x-atlan-agent",
    "x-atlan-agent-id",
    "x-atlan-client-origin",
    "x-atlan-contract-delete-scope",
}
KEPT_RESPONSE_HEADERS = {"content-type", "retry-after"}
SECRET = re.compile(
    r'("(?:access_token|accessToken|refresh_token|client_secret|clientSecret|password)"\s*:\s*"'
    r'|"type"\s*:\s*"secret"\s*,\s*"value"\s*:\s*")[^"]*"'
)
SIGNATURE = re.compile(r"\bsignature=[0-9a-f]+")
TENANT = re.compile(r"http://127\.0\.0\.1:[0-9]+")
SECRET_OF_FORM = re.compile(r"\b(client_secret|subject_token)=[^&]*")
ADDRESS = re.compile(r'("ipAddress"\s*:\s*")[^"]*"')
MOMENT_IN_NAME = re.compile(r"--\d{13}\b")
PLACEHOLDER = re.compile(r'"-\d+"')


def _scrub_request(request: Any) -> Any:
    request.uri = SIGNATURE.sub(f"signature={SCRUBBED}", re.sub(r"^https?://[^/]+", BASE_URL, request.uri))
    request.headers = {k: v for k, v in request.headers.items() if k.lower() in KEPT_REQUEST_HEADERS}
    if request.body:
        body = SECRET.sub(rf'\1{SCRUBBED}"', request.body.decode())
        request.body = SECRET_OF_FORM.sub(rf"\1={SCRUBBED}", body).encode()
    return request


def _scrub_response(response: dict[str, Any]) -> dict[str, Any]:
    headers = response["headers"]
    response["headers"] = {k.lower(): v for k, v in headers.items() if k.lower() in KEPT_RESPONSE_HEADERS}
    body = response["body"].get("string")
    if body:
        text = body.decode() if isinstance(body, bytes) else body
        text = SIGNATURE.sub(f"signature={SCRUBBED}", TENANT.sub(BASE_URL, text))
        text = ADDRESS.sub(r'\g<1>192.0.2.1"', text)
        response["body"]["string"] = SECRET.sub(rf'\1{SCRUBBED}"', text).encode()
    return response


def _numbered_placeholders(text: str) -> str:
    """Placeholder guids are random in each run: the first becomes -1, the second -2, ..."""
    numbers: dict[str, str] = {}
    return PLACEHOLDER.sub(lambda found: numbers.setdefault(found.group(), f'"-{len(numbers) + 1}"'), text)


def _json_body(recorded: Any, sent: Any) -> None:
    def comparable(request: Any) -> Any:
        text = request.body.decode() if request.body else ""
        try:
            return json.loads(MOMENT_IN_NAME.sub("--moment", _numbered_placeholders(text))) if text else None
        except json.JSONDecodeError:
            # A form with files: what stands between its fields is random in each run.
            first = text.partition("\r\n")[0]
            return text.replace(first, "--boundary") if first.startswith("--") else text

    assert comparable(recorded) == comparable(sent)


def recorder(record_mode: str) -> vcr.VCR:
    """A recorder that writes no secret and, with mode ``none``, lets nothing through to a network."""
    made = vcr.VCR(
        cassette_library_dir=str(CASSETTES),
        record_mode=record_mode,
        match_on=["method", "path", "query", "json_body"],
        before_record_request=_scrub_request,
        before_record_response=_scrub_response,
        decode_compressed_response=True,
    )
    made.register_matcher("json_body", _json_body)
    return made
