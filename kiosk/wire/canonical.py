"""One way to write JSON, one way to read it, and the digest by which both ends compare a stream of documents."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any


class NotStrictJson(ValueError):
    """The text is no JSON, holds NaN or Infinity, or repeats a member's name."""


def canonical_json(value: object) -> str:
    """Write plain data as JSON: names sorted, no spaces, letters as they are (UTF-8)."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def strict_json(text: str | bytes) -> Any:
    """Read JSON as RFC 8259 means it; raise NotStrictJson for NaN, Infinity, repeated names and anything broken."""
    try:
        if isinstance(text, bytes):
            text = text.decode(json.detect_encoding(text))
        return _STRICT.decode(text)
    except NotStrictJson:
        raise
    except (ValueError, RecursionError):
        raise NotStrictJson("no JSON") from None


def stream_digest(documents: Iterable[tuple[str, int, str]]) -> str:
    """Return the SHA-256 over a stream's live documents, each given as key, version and canonical JSON body.

    Order does not matter: the lines `key version sha256(body)` are sorted by key before they are hashed.
    """
    lines = "".join(f"{key} {version} {_sha256(body)}\n" for key, version, body in sorted(documents))
    return _sha256(lines)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise NotStrictJson("a name is repeated")
    return members


def _no_constant(name: str) -> float:
    raise NotStrictJson("a number that JSON does not know")


_STRICT = json.JSONDecoder(object_pairs_hook=_members, parse_constant=_no_constant)
