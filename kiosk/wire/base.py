"""The two kinds of message and the constrained strings that several messages share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, PlainSerializer, StringConstraints


class Request(BaseModel):
    """A message to central: an unknown member is a mistake and is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_max_length=4000)


class Response(BaseModel):
    """A message from central: an unknown member comes from a newer central and is passed over."""

    model_config = ConfigDict(extra="ignore", frozen=True)


def _to_utc(moment: datetime) -> datetime:
    if moment.tzinfo is UTC:
        return moment
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("the moment lies outside of every calendar") from None


Moment = Annotated[
    AwareDatetime,
    AfterValidator(_to_utc),
    PlainSerializer(lambda moment: _to_utc(moment).isoformat(), return_type=str),
]
"""An instant; always written in UTC."""

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]
MobileText = Annotated[str, StringConstraints(pattern=r"^09[0-9]{9}$")]
NationalCodeText = Annotated[str, StringConstraints(pattern=r"^[0-9]{10}$")]
PostalCodeText = Annotated[str, StringConstraints(pattern=r"^[0-9]{10}$")]
LandlineText = Annotated[str, StringConstraints(pattern=r"^0[0-9]{10}$")]
CardText = Annotated[str, StringConstraints(pattern=r"^[0-9]{16}$")]
LicenceText = Annotated[str, StringConstraints(pattern=r"^[0-9]{10}$")]
"""The number of a driving licence."""
ShebaText = Annotated[str, StringConstraints(pattern=r"^IR[0-9]{24}$")]
TrackingCodeText = Annotated[str, StringConstraints(pattern=r"^[0-9]{12}$")]
JalaliText = Annotated[str, StringConstraints(pattern=r"^1[2-5][0-9]{2}-[01][0-9]-[0-3][0-9]$")]
"""A day of the Solar Hijri calendar as `1370-05-17`."""
CodeText = Annotated[str, StringConstraints(pattern=r"^[0-9]{4,8}$")]
Sha256Text = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Rials = Annotated[int, "present rials; never a fraction"]
