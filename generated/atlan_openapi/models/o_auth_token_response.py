# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""An access token. Which of the two spellings a tenant uses is not known beforehand, so either has
to be read."""

from __future__ import annotations

from typing import Any, TypeAlias

OAuthTokenResponse: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    accessToken: The token.
    access_token: The token, in the other spelling.
    tokenType: Always Bearer.
    token_type: Always Bearer, in the other spelling.
    expiresIn: Seconds the token lives; 600 when left out.
    expires_in: Seconds the token lives, in the other spelling.
"""
