"""The simulated people: who they are, and what happens to them at a terminal."""

from __future__ import annotations

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
        "Verified before: the code signs her in.",
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
)
"""Each person and what it is good for."""

VERIFIED_BEFORE: Final = "0001357921"
"""The national code of the one whom central knows from the start."""
