"""What the autopilot can be sent to do: each goal is a way over the real screens, and what it leaves at central."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, Literal

from ui.autopilot.customer import Customer
from ui.autopilot.script import Script, Until, Walk

_ENTER: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "ikco": {"entry": "register"},
        "saipa": {"entry": "sign_in", "login": "register", "stopped": "menu"},
        "bahman": {"entry": "sign_in", "login": "register"},
        "emta": {"entry": "register"},
    }
)
"""By kind of screen, the way that registers a newcomer and signs in by code whoever is known."""

_RECOVER: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "ikco": {"entry": "login", "login": "recover"},
        "saipa": {"entry": "sign_in", "login": "recover"},
        "bahman": {"entry": "sign_in", "login": "recover"},
    }
)
"""By kind of screen, the way to «بازیابی کلمه عبور»."""

_EDITED: Final = "address"
_INSIDE: Final = ("menu", "programmes")
"""Where a customer stands who has come in: at the account, or at the choice of a programme after registering."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What the autopilot is sent to do.

    `leaves` tells what is proved against central in the end, `changes` what the person is then; `does` takes the walk.
    `maker` is set where the goal's name says it, else the file tells.
    """

    leaves: Literal["request", "account"]
    does: Callable[[Errand], Script]
    maker: str = ""
    changes: Callable[[Customer], Customer] = lambda customer: customer


class Errand:
    """One walk to a goal, with what it has to know besides: whether the receipt of a purchase has reached central."""

    def __init__(self, walk: Walk, maker: str, delivered: Callable[[], bool], has_password: Callable[[], bool]) -> None:
        self.walk = walk
        self.maker = maker
        self.delivered = delivered
        self.has_password = has_password

    def enter(self) -> Script:
        """Come in, registering whoever is not known yet."""
        yield from self.walk.to(_INSIDE, _ENTER[self.maker])

    def buy(self) -> Script:
        """From wherever the customer stands inside to the receipt of a purchase that central holds."""
        yield from self.walk.to(("done",), {"menu": "buy"})
        yield from self.walk.paper()
        yield from self.wait_for_central()

    def wait_for_central(self) -> Script:
        yield Until(self.delivered, "delivery to central", 60.0)

    def menu(self) -> Script:
        """Come in and stand at the account's menu; whoever has just registered comes in once more."""
        yield from self.enter()
        if self.walk.screen().kind != "menu":
            yield from self.walk.start_over()
            yield from self.enter()

    def request(self) -> Script:
        """Open the customer's newest request; whoever has none buys first."""
        yield from self.enter()
        if self.walk.screen().kind == "menu":
            yield from self.walk.press("way.requests")
            yield from self.walk.settled()
            if any(group.choices for group in self.walk.screen().groups):
                yield from self.walk.to(("request",), {})
                return
            yield from self.walk.press("back")
        yield from self.buy()
        yield from self.walk.press("finish")
        yield from self.walk.to(("menu",), _ENTER[self.maker])
        yield from self.walk.to(("request",), {"menu": "requests"})

    def deed(self, way: str) -> Script:
        """Do one of the things that may be done with a request, up to its receipt."""
        yield from self.request()
        yield from self.walk.to(("deed",), {"request": way})
        yield from self.walk.paper()


def _register(errand: Errand) -> Script:
    yield from errand.enter()
    yield from errand.walk.arrive()


def _purchase(errand: Errand) -> Script:
    yield from errand.enter()
    yield from errand.walk.to(("done",), {"menu": "buy"})
    yield from errand.walk.paper()


def _recover(errand: Errand) -> Script:
    """Choose a new password without the old one, then sign in with it."""
    yield from errand.menu()
    yield from errand.walk.start_over()
    new = errand.walk.customer.new_password
    errand.walk.typed |= dict.fromkeys(("password", "password_repeat", "login.password"), new)
    yield from errand.walk.to(_INSIDE, _RECOVER[errand.maker])
    yield from errand.walk.arrive()


def _change_mobile(errand: Errand) -> Script:
    """Move the account to another mobile; whoever has no password yet chooses one first, since the change asks it."""
    yield from errand.menu()
    if not errand.has_password():
        yield from errand.walk.to(("own_code",), {"menu": "password"})
        yield from errand.walk.to(("menu",), {})
    yield from errand.walk.to(("change_mobile",), {"menu": "mobile"})
    yield from errand.walk.to(("menu",), {})
    yield from errand.walk.arrive()


def _edit_account(errand: Errand) -> Script:
    """Change the address through «ویرایش» of its row."""
    yield from errand.menu()
    yield from errand.walk.to(("review",), {"menu": "account"})
    yield from errand.walk.arrive()
    errand.walk.typed[_EDITED] = errand.walk.customer.new_address
    yield from errand.walk.press(f"edit.{_EDITED}")
    yield from errand.walk.to(("review",), {})
    yield from errand.walk.to(("menu",), {})
    yield from errand.walk.arrive()


def _follow_up(errand: Errand) -> Script:
    yield from errand.request()
    yield from errand.walk.arrive()


GOALS: Final[Mapping[str, Goal]] = MappingProxyType(
    {
        "purchase": Goal("request", _purchase),
        "register-saipa": Goal("account", _register, "saipa"),
        "register-ikco": Goal("account", _register, "ikco"),
        "register-bahman": Goal("account", _register, "bahman"),
        "recover": Goal("account", _recover),
        "change-mobile": Goal("account", _change_mobile, changes=lambda one: replace(one, mobile=one.new_mobile)),
        "edit-account": Goal("account", _edit_account, changes=lambda one: replace(one, address=one.new_address)),
        "cancel-order": Goal("request", lambda errand: errand.deed("cancel")),
        "withdraw": Goal("request", lambda errand: errand.deed("withdraw")),
        "change-vehicle": Goal("request", lambda errand: errand.deed("change")),
        "follow-up": Goal("request", _follow_up),
    }
)
