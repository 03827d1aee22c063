"""What makers sell and say: one feed of versioned documents by cursor, tombstones included."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from kiosk.wire.base import Id, Moment, Response, Rials

Stream = Literal["makers", "journeys", "programmes", "dealers", "consents", "contacts", "settings"]


class CatalogueItem(Response):
    """One document of a stream; `body` is null for a tombstone.

    A newer central may have streams beyond `Stream`: a terminal holds their documents for the release that reads them.
    """

    stream: Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,32}$")]
    key: Id
    version: int
    body: dict[str, Any] | None


class StreamSum(Response):
    """Count and digest (`kiosk.wire.canonical.stream_digest`) of a stream's live documents at the page's cursor."""

    count: int
    digest: str


class CataloguePage(Response):
    """At most 500 items after the cursor asked for; `cursor` is opaque."""

    items: tuple[CatalogueItem, ...]
    cursor: str
    more: bool
    sums: dict[str, StreamSum] = Field(default_factory=dict)


class Maker(Response):
    """A car maker; `journeys` names the journey definitions that are open for it."""

    id: Id
    name: str
    order: int
    site: str
    open: bool


class JourneyDocument(Response):
    """A journey definition as `resources/journeys/` writes it; a terminal takes one newer than its own `release`."""

    id: Id
    release: int
    definition: dict[str, Any]


class Gates(Response):
    """Who may register in a programme besides its minimum age.

    `one_per_national_code` counts within the programme, `waiting_months` since an earlier accepted request with the
    same maker, `no_active_plate` forbids another private car, `licence` wants a driving licence of class 3 or above.
    """

    one_per_national_code: bool = True
    licence: bool = False
    no_active_plate: bool = False
    waiting_months: int = 0


class CircularDocument(Response):
    """A maker's circular (بخشنامه); dates are Solar Hijri."""

    number: str
    addressee: str
    subject: str
    issued_on: str
    effective_from: str
    body: str
    signer_name: str
    signer_role: str


class Colour(Response):
    id: Id
    name: str
    hex: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]


class Option(Response):
    id: Id
    title: str
    price: Rials


class PriceLine(Response):
    """`kind` is `taxable` or `exempt` of value added tax."""

    title: str
    amount: Rials
    kind: Literal["taxable", "exempt"] = "taxable"


class VehicleOffer(Response):
    """One model within a programme."""

    id: Id
    model: str
    trim: str
    delivery: str
    colours: tuple[Colour, ...]
    options: tuple[Option, ...]
    price_lines: tuple[PriceLine, ...]


class Contract(Response):
    version: Id
    title: str
    body: str


class ProgrammeDocument(Response):
    """A sales programme with its circular; the window is exact to the minute, `full` when its last place is taken.

    `deposit` is what must be paid after acceptance; `proxy_account` asks for the Sheba of a «حساب وکالتی».
    """

    id: Id
    maker: Id
    title: str
    kind: str
    group: str
    price_kind: str
    opens_at: Moment
    closes_at: Moment
    capacity: int | None
    full: bool = False
    minimum_age: int
    gates: Gates = Gates()
    deposit: Rials = 0
    proxy_account: bool = False
    circular: CircularDocument
    vehicles: tuple[VehicleOffer, ...]
    contract: Contract


class DealerDocument(Response):
    id: Id
    maker: Id
    code: str
    name: str
    province_id: Id
    city_id: Id
    address: str
    phone: str


class Scope(Response):
    """One data item the maker asks for."""

    id: Id
    title: str


class ConsentDocument(Response):
    """The text of unified sign-in by version; `sha256` is of `body`."""

    maker: Id
    version: Id
    title: str
    body: str
    scopes: tuple[Scope, ...]
    sha256: str


class Contact(Response):
    """A support contact: `phone` is never validated (short numbers exist)."""

    id: Id
    title: str
    phone: str
    email: str
    site: str
    order: int


class SettingDocument(Response):
    """One of the numbers of the product that central may change, by name."""

    name: str
    value: str | int | float | bool
