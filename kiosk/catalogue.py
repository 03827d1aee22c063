"""The terminal's own copy of what makers sell and say, as domain values; documents come from the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any, TypeVar

from kiosk.directory import Documents
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Money, PriceLine
from kiosk.domain.programme import (
    ApplicantGroup,
    Circular,
    Colour,
    ContractText,
    Dealer,
    Gates,
    OptionItem,
    PriceKind,
    Programme,
    ProgrammeKind,
    VehicleOffer,
    is_open,
)
from kiosk.journeys.outcomes import ConsentText, Offers

Document = Mapping[str, Any]
ItemT = TypeVar("ItemT")


def offers(source: Documents, maker: str, now: datetime, keep: str = "") -> Offers:
    """Return a maker's programmes that are open now, the programme `keep` in any case, and all its dealers.

    What this release cannot read is left out: a newer central may speak of things that are unknown here.
    """
    programmes = _readable(source.documents("programmes"), maker, programme_of)
    dealers = _readable(source.documents("dealers"), maker, dealer_of)
    return Offers(
        tuple(
            sorted(
                (one for one in programmes if one.id == keep or is_open(one, now)),
                key=lambda one: (one.closes_at, one.id),
            )
        ),
        tuple(sorted(dealers, key=lambda dealer: dealer.code)),
    )


def _readable(documents: Mapping[str, Document], maker: str, build: Callable[[Document], ItemT]) -> Iterator[ItemT]:
    for document in documents.values():
        if document.get("maker") == maker:
            with suppress(KeyError, TypeError, ValueError):
                yield build(document)


def consent_text(source: Documents, maker: str) -> ConsentText | None:
    """Return the maker's text of unified sign-in in force, None before the first pull."""
    document = source.document("consents", maker)
    if document is None:
        return None
    return ConsentText(
        version=document["version"],
        title=document["title"],
        body=document["body"],
        sha256=document["sha256"],
        scopes=tuple((scope["id"], scope["title"]) for scope in document["scopes"]),
    )


def programme(source: Documents, programme_id: str) -> Programme | None:
    """Return one programme, open or not."""
    document = source.document("programmes", programme_id)
    return programme_of(document) if document else None


def dealer(source: Documents, dealer_id: str) -> Dealer | None:
    """Return one dealer."""
    document = source.document("dealers", dealer_id)
    return dealer_of(document) if document else None


def programme_of(document: Document) -> Programme:
    """Build a programme from its document; ValueError or KeyError for a document this release cannot read."""
    circular = document["circular"]
    return Programme(
        id=document["id"],
        maker=document["maker"],
        title=document["title"],
        kind=ProgrammeKind(document["kind"]),
        group=ApplicantGroup(document["group"]),
        circular=Circular(
            number=circular["number"],
            addressee=circular["addressee"],
            subject=circular["subject"],
            issued_on=_day(circular["issued_on"]),
            effective_from=_day(circular["effective_from"]),
            body=circular["body"],
            signer_name=circular["signer_name"],
            signer_role=circular["signer_role"],
        ),
        opens_at=datetime.fromisoformat(document["opens_at"]),
        closes_at=datetime.fromisoformat(document["closes_at"]),
        capacity=0 if document.get("full") else document["capacity"],
        price_kind=PriceKind(document["price_kind"]),
        vehicles=tuple(_vehicle(one) for one in document["vehicles"]),
        contract=ContractText(**{name: document["contract"][name] for name in ("version", "title", "body")}),
        minimum_age=document["minimum_age"],
        gates=_gates(document.get("gates", {})),
        deposit=Money(document["deposit"]) if document.get("deposit") else None,
        proxy_account=document.get("proxy_account", False),
    )


def _gates(document: Document) -> Gates:
    usual = Gates()
    return Gates(
        one_per_national_code=document.get("one_per_national_code", usual.one_per_national_code),
        licence=document.get("licence", usual.licence),
        no_active_plate=document.get("no_active_plate", usual.no_active_plate),
        waiting_months=document.get("waiting_months", usual.waiting_months),
    )


def dealer_of(document: Document) -> Dealer:
    """Build a dealer from its document."""
    names = ("id", "code", "name", "province_id", "city_id", "address", "phone", "maker")
    return Dealer(**{name: document[name] for name in names})


def _vehicle(document: Document) -> VehicleOffer:
    return VehicleOffer(
        id=document["id"],
        model=f"{document['model']} {document['trim']}".strip(),
        colours=tuple(Colour(one["id"], one["name"], one["hex"]) for one in document["colours"]),
        options=tuple(OptionItem(one["id"], one["title"], Money(one["price"])) for one in document["options"]),
        price_lines=tuple(
            PriceLine(one["title"], Money(one["amount"]), one["kind"] == "taxable") for one in document["price_lines"]
        ),
        delivery=document["delivery"],
    )


def _day(text: str) -> JalaliDate:
    day = JalaliDate.parse(text)
    if isinstance(day, Refusal):
        raise ValueError("a circular's date is no day")
    return day
