"""Messages to support, which wait in the terminal's outbox like everything else it sends."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from kiosk.wire.base import Id, Moment, Request, TrackingCodeText


class SupportMessage(Request):
    """The body of an event `support.message`, schema 1.

    `tracking_code` is made on the terminal, so that the customer can ask after the message. `contact` is a mobile or an
    e-mail address as the customer wrote it; `customer_id` is empty and `maker` may be where nobody has signed in (row
    EM-25). `step` names the screen it was written on.
    """

    message_id: Id
    tracking_code: TrackingCodeText
    contact: Annotated[str, StringConstraints(min_length=5, max_length=254)] = Field(repr=False)
    text: Annotated[str, StringConstraints(min_length=5, max_length=2000)] = Field(repr=False)
    maker: Annotated[str, StringConstraints(max_length=64)]
    customer_id: Annotated[str, StringConstraints(max_length=64)]
    step: Annotated[str, StringConstraints(max_length=64)]
    written_at: Moment
