"""What a maker's journey demands of a customer, read off the same document that the terminals walk through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Literal

CaptchaPoint = Literal["start", "recover", "mobile", "submit"]
"""Where a security picture may be asked: before a first code, a recovery, a change of mobile, the last button."""

Lock = Literal["", "registry", "first_save"]

_POINTS: Final[Mapping[str, CaptchaPoint]] = MappingProxyType(
    {"mobile": "start", "recover": "recover", "change_mobile": "mobile", "final": "submit"}
)
_PASSWORD_KINDS: Final = frozenset({"password", "repeat"})
_EMTA_LABEL: Final = "field.code.emta"


@dataclass(frozen=True, slots=True)
class FieldRule:
    """`lock` says who may never change the field: nobody at a terminal (`registry`), or nobody after `first_save`."""

    required: bool
    lock: Lock = ""


@dataclass(frozen=True, slots=True)
class MakerRules:
    """What central asks of a customer at one maker; `profile` is by the journey's field ids, registry fields included.

    A point stands in `captcha` unless the journey reaches it without a picture. `second_code`: a code confirms the
    profile. `password_required`: nobody completes a profile without a password. `by_emta`: the first code's message
    bears EMTA's name (row EM-10), because that is what the screen asks for.
    """

    maker: str
    captcha: frozenset[CaptchaPoint]
    consent: bool
    second_code: bool
    password_required: bool
    by_emta: bool
    profile: Mapping[str, FieldRule]


def rules_of(document: Mapping[str, Any]) -> MakerRules:
    """Derive the rules of a journey document (the contents of a file of `resources/journeys/`).

    Whether the document can be walked is for the journey's own parser to say; ValueError only where it has no maker or
    no steps at all.
    """
    maker, steps = document.get("maker"), document.get("step")
    if not isinstance(maker, str) or not maker or not isinstance(steps, list) or not steps:
        raise ValueError("a journey document names its maker and its steps")
    kinds = {step.get("kind") for step in steps}
    return MakerRules(
        maker=maker,
        captcha=frozenset(point for kind, point in _POINTS.items() if kind not in kinds or _has_picture(steps, kind)),
        consent="consent" in kinds,
        second_code="confirmation" in kinds,
        password_required=document.get("password") == "required",
        by_emta=any(field.get("label") == _EMTA_LABEL for field in _fields(steps, "code")),
        profile=MappingProxyType(
            {
                field["id"]: FieldRule(bool(field.get("required", True)), field.get("lock", ""))
                for field in _fields(steps, "profile")
                if field.get("kind") not in _PASSWORD_KINDS
            }
        ),
    )


def _has_picture(steps: list[Any], kind: str) -> bool:
    return any(field.get("kind") == "captcha" for field in _fields(steps, kind))


def _fields(steps: list[Any], kind: str) -> Iterator[Mapping[str, Any]]:
    for step in steps:
        if step.get("kind") == kind:
            for page in step.get("page", ()):
                yield from page.get("field", ())
