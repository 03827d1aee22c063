"""Sales programmes as the makers' circulars announce them: what is on offer, when, for whom, at what price."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from kiosk.domain.consent import text_hash
from kiosk.domain.errors import Refusal
from kiosk.domain.jalali import JalaliDate
from kiosk.domain.money import Money, PriceLine


class _OpenEnum(StrEnum):
    """A word of central's that a newer central may extend: what this release does not know reads as `other`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return cls("other") if value != "other" else None


class ProgrammeKind(_OpenEnum):
    """How the vehicle is sold; text `programme.kind.<value>`."""

    IMMEDIATE = "immediate"
    PRESALE = "presale"
    PARTICIPATION = "participation"
    CASH = "cash"
    OTHER = "other"


class ApplicantGroup(_OpenEnum):
    """Whom the programme is for; text `programme.group.<value>`."""

    ORDINARY = "ordinary"
    FAMILY = "family"
    SCRAPPAGE = "scrappage"
    OTHER = "other"


class PriceKind(_OpenEnum):
    """How firm the price is; text `programme.price.<value>`."""

    FIXED = "fixed"
    ON_ACCOUNT = "on_account"
    AT_DELIVERY = "at_delivery"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Circular:
    """A maker's letter to its dealerships (بخشنامه), in force from `effective_from` on."""

    number: str
    addressee: str
    subject: str
    issued_on: JalaliDate
    effective_from: JalaliDate
    body: str
    signer_name: str
    signer_role: str

    def in_force(self, day: JalaliDate) -> bool:
        """Whether its rules hold on `day`."""
        return self.effective_from <= day


@dataclass(frozen=True, slots=True)
class ContractText:
    """The terms that the customer accepts; a new wording is a new version."""

    version: str
    title: str
    body: str

    @property
    def text_hash(self) -> str:
        """The fingerprint of the body, stored with the acceptance."""
        return text_hash(self.body)


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of a vehicle; `hex` is `#rrggbb`."""

    id: str
    name: str
    hex: str


@dataclass(frozen=True, slots=True)
class OptionItem:
    """Something that may be added to a vehicle at a price."""

    id: str
    title: str
    price: Money


@dataclass(frozen=True, slots=True)
class VehicleOffer:
    """A vehicle within a programme: colours and options to choose, the lines of its price, and when it is delivered."""

    id: str
    model: str
    colours: tuple[Colour, ...]
    options: tuple[OptionItem, ...]
    price_lines: tuple[PriceLine, ...]
    delivery: str
    trim: str = ""

    @property
    def title(self) -> str:
        """Model and trim."""
        return f"{self.model} {self.trim}".rstrip()

    def colour(self, colour_id: str) -> Colour | None:
        """The colour of an id."""
        return next((colour for colour in self.colours if colour.id == colour_id), None)

    def option(self, option_id: str) -> OptionItem | None:
        """The option of an id."""
        return next((option for option in self.options if option.id == option_id), None)

    def lines_with(self, option_ids: tuple[str, ...]) -> tuple[PriceLine, ...]:
        """The lines of the price with one more for each chosen option."""
        chosen = (option for option in self.options if option.id in option_ids)
        return self.price_lines + tuple(PriceLine(option.title, option.price) for option in chosen)


@dataclass(frozen=True, slots=True)
class Gates:
    """Who may register besides the minimum age.

    One car per national code within the programme; a driving licence of class 3 or above; no active plate on another
    private car; so many months since an earlier accepted request with the maker (0 for none).
    """

    one_per_national_code: bool = True
    licence: bool = False
    no_active_plate: bool = False
    waiting_months: int = 0


@dataclass(frozen=True, slots=True)
class Programme:
    """One stage of sales; open from `opens_at` until just before `closes_at` (both aware, UTC).

    `capacity` is how many may still register as far as the terminal knows, None without a limit. `deposit` falls due
    after acceptance; `proxy_account` asks for the Sheba of a «حساب وکالتی». ValueError if it closes before it opens or
    a time has no zone.
    """

    id: str
    maker: str
    title: str
    kind: ProgrammeKind
    group: ApplicantGroup
    circular: Circular
    opens_at: datetime
    closes_at: datetime
    capacity: int | None
    price_kind: PriceKind
    vehicles: tuple[VehicleOffer, ...]
    contract: ContractText
    minimum_age: int = 18
    gates: Gates = Gates()
    deposit: Money | None = None
    proxy_account: bool = False

    def __post_init__(self) -> None:
        if self.opens_at.tzinfo is None or self.closes_at.tzinfo is None:
            raise ValueError("opening and closing times need their time zone")
        if self.closes_at <= self.opens_at:
            raise ValueError("a programme closes after it opens")

    def vehicle(self, vehicle_id: str) -> VehicleOffer | None:
        """The vehicle of an id."""
        return next((vehicle for vehicle in self.vehicles if vehicle.id == vehicle_id), None)


@dataclass(frozen=True, slots=True)
class Dealer:
    """An authorised dealership (نمایندگی مجاز); `code` is the maker's number for it."""

    id: str
    code: str
    name: str
    province_id: str
    city_id: str
    address: str
    phone: str
    maker: str = ""


def refuse_closed(programme: Programme, now: datetime) -> Refusal | None:
    """Why nobody can register in `programme` at the aware `now`; None while it is open."""
    if now < programme.opens_at:
        return Refusal("programme.not_yet")
    if now >= programme.closes_at:
        return Refusal("programme.closed")
    if programme.capacity is not None and programme.capacity <= 0:
        return Refusal("programme.full")
    return None


def refuse_age(minimum_age: int, born: JalaliDate, day: JalaliDate) -> Refusal | None:
    """Why somebody cannot register on `day` in a programme for whoever is `minimum_age` years or older."""
    return None if born.age_on(day) >= minimum_age else Refusal("eligibility.age", {"age": minimum_age})


def is_open(programme: Programme, now: datetime) -> bool:
    """Whether a customer can register in `programme` at the aware `now`."""
    return refuse_closed(programme, now) is None
