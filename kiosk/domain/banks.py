"""The banks of Iran by the numbers that cards and Shebas carry; only for showing, never for refusing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bank:
    """A bank as its old numbers name it; `now` is the bank that took over its accounts, None if it stands."""

    name: str
    sheba_codes: tuple[str, ...]
    card_bins: tuple[str, ...]
    now: str | None = None


_MELLI, _SEPAH = "بانک ملی ایران", "بانک سپه"

BANKS = (
    Bank("بانک مرکزی", ("010",), ("636795", "636797")),
    Bank("بانک صنعت و معدن", ("011",), ("627961",)),
    Bank("بانک ملت", ("012",), ("610433", "991975")),
    Bank("بانک رفاه کارگران", ("013",), ("589463",)),
    Bank("بانک مسکن", ("014",), ("628023",)),
    Bank(_SEPAH, ("015",), ("589210",)),
    Bank("بانک کشاورزی", ("016",), ("603770", "639217")),
    Bank(_MELLI, ("017",), ("603799", "170019")),
    Bank("بانک تجارت", ("018",), ("627353", "585983")),
    Bank("بانک صادرات ایران", ("019",), ("603769", "903769")),
    Bank("بانک توسعه صادرات", ("020",), ("627648", "207177")),
    Bank("پست بانک ایران", ("021",), ("627760",)),
    Bank("بانک توسعه تعاون", ("022",), ("502908",)),
    Bank("مؤسسه اعتباری توسعه", ("051",), ("628157",)),
    Bank("بانک قوامین", ("052",), ("639599",), now=_SEPAH),
    Bank("بانک کارآفرین", ("053",), ("627488", "502910")),
    Bank("بانک پارسیان", ("054",), ("622106", "627884", "639194")),
    Bank("بانک اقتصاد نوین", ("055",), ("627412",)),
    Bank("بانک سامان", ("056",), ("621986",)),
    Bank("بانک پاسارگاد", ("057",), ("502229", "639347")),
    Bank("بانک سرمایه", ("058",), ("639607",)),
    Bank("بانک سینا", ("059",), ("639346",)),
    Bank("بانک قرض‌الحسنه مهر ایران", ("060", "090"), ("606373",)),
    Bank("بانک شهر", ("061",), ("502806", "504706")),
    Bank("بانک آینده", ("062",), ("636214",), now=_MELLI),
    Bank("بانک انصار", ("063",), ("627381",), now=_SEPAH),
    Bank("بانک گردشگری", ("064",), ("505416", "505426")),
    Bank("بانک حکمت ایرانیان", ("065",), ("636949",), now=_SEPAH),
    Bank("بانک دی", ("066",), ("502938",)),
    Bank("بانک ایران زمین", ("069",), ("505785",)),
    Bank("بانک قرض‌الحسنه رسالت", ("070",), ("504172",)),
    Bank("مؤسسه اعتباری کوثر", ("073",), ("505801",), now=_SEPAH),
    Bank("مؤسسه اعتباری ملل", ("075",), ("606256",)),
    Bank("بانک خاورمیانه", ("078",), ("585947", "585949")),
    Bank("بانک مهر اقتصاد", ("079",), ("639370",), now=_SEPAH),
    Bank("مؤسسه اعتباری نور", ("080",), ("507677",), now=_MELLI),
    Bank("بانک ایران و ونزوئلا", ("095",), ()),
)

_BY_SHEBA_CODE = {code: bank for bank in BANKS for code in bank.sheba_codes}
_BY_CARD_BIN = {card_bin: bank for bank in BANKS for card_bin in bank.card_bins}


def bank_of_sheba_code(code: str) -> Bank | None:
    """The bank of a Sheba's three-digit code; None where the table knows none."""
    return _BY_SHEBA_CODE.get(code)


def bank_of_card_bin(card_bin: str) -> Bank | None:
    """The bank of a card's first six digits; None where the table knows none."""
    return _BY_CARD_BIN.get(card_bin)
