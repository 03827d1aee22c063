"""Journey documents of a few steps, for tests of what central reads off one."""

from __future__ import annotations

from typing import Any

PICTURE = {"id": "captcha", "kind": "captcha", "label": "field.captcha"}


def step(kind: str, *fields: dict[str, Any]) -> dict[str, Any]:
    """Write a step of one page."""
    return {"id": kind, "kind": kind, "page": [{"heading": "h", "field": list(fields)}]}


def field(field_id: str, kind: str = "address", **more: Any) -> dict[str, Any]:
    """Write a field."""
    return {"id": field_id, "kind": kind, "label": f"field.{field_id}", **more}


def journey(*steps: dict[str, Any], maker: str = "m", **more: Any) -> dict[str, Any]:
    """Write a journey document."""
    return {"id": f"{maker}-small", "maker": maker, "step": list(steps), **more}


BARE = journey(
    step("mobile"),
    step("recover"),
    step("code", field("code", "code")),
    step(
        "profile",
        field("first_name", "locked", lock="registry"),
        field("province", "province"),
        field("city", "city"),
        field("address"),
        field("postal_code", "postal_code"),
        field("landline", "landline", required=False),
        field("sheba", "sheba"),
        field("card", "card", required=False),
        field("password", "password"),
        field("password_repeat", "repeat"),
    ),
    maker="bahman",
    password="required",
)
"""No picture, no consent, no second code; the password comes with the profile."""

BY_EMTA = journey(
    step("mobile", PICTURE),
    step("code", field("code", "code") | {"label": "field.code.emta"}),
    step("identity", field("password", "password")),
    step("profile", field("address", required=False), field("email", "email", required=False)),
    maker="emta",
    password="required",
)
"""The password is chosen together with the claim; nobody's consent is asked."""

WITH_CONSENT = journey(
    step("mobile", PICTURE),
    step("recover"),
    step("code", field("code", "code") | {"label": "field.code.emta"}),
    step("consent"),
    step("profile", field("province", "province"), field("city", "city"), field("landline", "landline")),
    maker="saipa",
    password="required",
)
"""Consent, then a password, then a profile that no code confirms."""
