"""What answers of central have in common: failures, codes on their way, and the customer who signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.domain.awaiting import AwaitingRequest, Naming
from kiosk.domain.errors import Failure, Offline, Rejected, Throttled, Unauthorised
from kiosk.journeys import outcomes as out

if TYPE_CHECKING:
    from kiosk.domain.places import PlaceBook
    from kiosk.wire import identity
    from kiosk.wire.awaiting import MisnamedRequest

FAILURES: Final = (Rejected, Throttled, Offline, Unauthorised)


def sent(answer: identity.CodeSent | Failure) -> out.CodeSent | Failure:
    """A code on its way, or why none is."""
    return answer if isinstance(answer, FAILURES) else code_sent(answer)


def code_sent(answer: identity.CodeSent) -> out.CodeSent:
    """A code on its way."""
    return out.CodeSent(answer.challenge_id, float(answer.expires_in), float(answer.resend_in), answer.length)


def signed_in(places: PlaceBook, state: identity.CustomerState | Failure) -> out.SignedIn | Failure:
    """Somebody signed in, or why nobody is."""
    return state if isinstance(state, FAILURES) else out.SignedIn(customer(places, state))


def customer(places: PlaceBook, state: identity.CustomerState) -> out.Customer:
    """The customer with the fields of their profile that central holds, by the journey's ids."""
    return out.Customer(
        customer_id=state.customer_id,
        token=state.token,
        mobile=state.mobile,
        consented=state.consented,
        consent_version=state.consent_version,
        registry=state.registry.model_dump() if state.registry else {},
        profile=_saved(places, state.profile) if state.profile else {},
        confirmed=state.confirmed,
        has_password=state.has_password,
        awaiting=(*(AwaitingRequest(**dict(one)) for one in state.awaiting), *map(_misnamed, state.misnamed)),
    )


def _misnamed(one: MisnamedRequest) -> AwaitingRequest:
    naming: Naming = "wrong_birth_date" if one.own else "somebody_else"
    members = {name: value for name, value in one if name != "own"}
    return AwaitingRequest(**members, naming=naming)


def _saved(places: PlaceBook, profile: identity.ProfileFields) -> dict[str, str]:
    province = places.province(profile.province_id or "")
    city = places.city(profile.city_id or "")
    fields = {
        "issue_date": profile.issue_date,
        "education": profile.education,
        "province": profile.province_id,
        "province.typed": province.name if province else None,
        "city": profile.city_id,
        "city.typed": city.name if city else None,
        "address": profile.address,
        "postal_code": profile.postal_code,
        "landline": profile.landline,
        "email": profile.email,
        "sheba": profile.sheba,
        "card": profile.card,
    }
    return {field: value for field, value in fields.items() if value is not None}
