"""The simulated people: who they are, what central knows of them from the start, and what happens at a terminal.

Nearly all are unknown to central. `KNOWN_PEOPLE` are in the other three states of a person: verified and no more,
verified without a password, and with one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.central.providers.simulated import SimulatedPerson

SIMULATED_PEOPLE: Final[tuple[tuple[SimulatedPerson, str], ...]] = (
    (
        SimulatedPerson("سارا", "محمدی‌نژاد", "علی", "0001234560", "1370-05-17", "09121234567"),
        "A newcomer with whom everything goes well.",
    ),
    (
        SimulatedPerson("رضا", "کاظمی", "حسین", "0007000014", "1362-11-02", "09127000014"),
        "A newcomer with whom everything goes well.",
    ),
    (
        SimulatedPerson("نرگس", "شریفی", "محمود", "0009999991", "1375-12-30", "09129999991"),
        "Born on the last day of a leap year.",
    ),
    (
        SimulatedPerson("امیرحسین", "رستمی", "پرویز", "0002468131", "1358-01-01", "09352468131"),
        "A newcomer with another operator.",
    ),
    (
        SimulatedPerson("زهرا", "بهرامی", "غلامرضا", "0001357921", "1368-07-30", "09191357921"),
        "Verified by EMTA before, a customer of no maker yet: the code signs her in, consent comes next.",
    ),
    (
        SimulatedPerson("داوود", "یوسفی", "رحمان", "0003141594", "1331-03-14", "09123141594", alive=False),
        "The registry knows of his death: identification is refused.",
    ),
    (
        SimulatedPerson("مینا", "صادقی", "ناصر", "0002718286", "1372-02-18", "09122718286", active=False),
        "Her line is switched off: no message reaches it.",
    ),
    (
        SimulatedPerson("کیوان", "نوری", "بهمن", "0001618032", "1365-09-21", "09121618032"),
        "Uses the mobile 09121618000, which is in the name of 0001112228: identification is refused.",
    ),
    (
        SimulatedPerson("پروین", "نوری", "اسماعیل", "0001112228", "1340-06-12", "09121618000"),
        "Owns the mobile that 0001618032 uses.",
    ),
    (
        SimulatedPerson("آرش", "قاسمی", "مجید", "0008080801", "1389-10-10", "09108080801"),
        "Too young for any programme.",
    ),
    (
        SimulatedPerson("لیلا", "احمدی‌پور", "یعقوب", "0004242424", "1379-04-24", "09374242424"),
        "A newcomer with whom everything goes well.",
    ),
    (
        SimulatedPerson("حمید", "دلاوری", "ابراهیم", "0007317311", "1361-08-09", "09127317311"),
        "Verified, a customer of Iran Khodro, never chose a password: a code signs him in, recovery gives him one.",
    ),
    (
        SimulatedPerson("فرشته", "تهرانی", "داریوش", "0003773779", "1366-02-21", "09123773779"),
        "A customer of every maker with the password «anar va sib 24»: national code and password sign her in.",
    ),
    (
        SimulatedPerson("سیاوش", "مرادی", "کریم", "0005505501", "1373-10-05", "09125505501", licence_class=None),
        "Has no driving licence: programmes that want one are closed to him.",
    ),
    (
        SimulatedPerson("الهام", "جوادی", "سعید", "0006166164", "1360-05-30", "09126166164", active_plate=True),
        "Has a car with active plates: programmes for people without one are closed to her.",
    ),
)
"""Each person and what it is good for."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody whom central knows from the start; at each of `makers` consent is granted and the profile confirmed."""

    national_code: str
    makers: tuple[str, ...] = ()
    password: str = ""


KNOWN_PEOPLE: Final = (
    KnownPerson("0001357921"),
    KnownPerson("0007317311", ("ikco",)),
    KnownPerson("0003773779", ("ikco", "saipa", "bahman", "emta"), "anar va sib 24"),
)

PROFILE: Final = {
    "issue_date": "1388-02-01",
    "education": "bachelor",
    "province_id": "p08",
    "city_id": "p08c0394",
    "address": "خیابان شریعتی، کوچهٔ نسترن، پلاک ۸، واحد ۲",
    "postal_code": "1935678914",
    "landline": "02122003344",
    "sheba": "IR180170000000000555000222",
}
"""What they all have told every maker that asked for it."""
