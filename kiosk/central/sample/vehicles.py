"""Sample vehicles with colours, options and prices in rials; the amounts are made up."""

from __future__ import annotations

from kiosk.wire.catalogue import Colour, Option, PriceLine, VehicleOffer

_WHITE = Colour(id="white", name="سفید", hex="#f4f5f2")
_BLACK = Colour(id="black", name="مشکی", hex="#15171a")
_GREY = Colour(id="grey", name="خاکستری", hex="#6b7076")
_SILVER = Colour(id="silver", name="نقره‌ای", hex="#c3c7cb")
_BLUE = Colour(id="blue", name="آبی کبالت", hex="#1d3f7a")
_RED = Colour(id="red", name="آلبالویی", hex="#7a1420")
_ORANGE = Colour(id="orange", name="نارنجی", hex="#c8641e")
_GREEN = Colour(id="green", name="سبز زیتونی", hex="#4b5336")

_USUAL = (_WHITE, _BLACK, _GREY)

_MATS = Option(id="mats", title="کف‌پوش سه‌بعدی", price=38_000_000)
_FILM = Option(id="film", title="شیشهٔ دودی استاندارد", price=52_000_000)
_SENSOR = Option(id="sensor", title="سنسور پارک جلو", price=96_000_000)
_CAMERA = Option(id="camera", title="دوربین ۳۶۰ درجه", price=285_000_000)
_WHEELS = Option(id="wheels", title="رینگ آلومینیومی", price=128_000_000)
_BED = Option(id="bed", title="کاور اتاق بار", price=174_000_000)

_COMFORT = (_MATS, _FILM, _SENSOR)


def _lines(price: int) -> tuple[PriceLine, ...]:
    return (
        PriceLine(title="بهای خودرو", amount=price),
        PriceLine(title="شماره‌گذاری و پلاک", amount=94_500_000, kind="exempt"),
        PriceLine(title="بیمهٔ شخص ثالث یک‌ساله", amount=168_200_000, kind="exempt"),
    )


def _offer(
    key: str, model: str, trim: str, price: int, colours: tuple[Colour, ...], options: tuple[Option, ...]
) -> VehicleOffer:
    return VehicleOffer(
        id=key, model=model, trim=trim, delivery="", colours=colours, options=options, price_lines=_lines(price)
    )


_ALL = {
    offer.id: offer
    for offer in (
        _offer("tara-auto", "تارا", "اتوماتیک V4", 14_980_000_000, (_WHITE, _BLACK, _BLUE, _GREY), _COMFORT),
        _offer("tara-manual", "تارا", "دنده‌ای V1", 12_340_000_000, _USUAL, (_MATS, _FILM)),
        _offer("dena-turbo", "دنا پلاس", "توربو اتوماتیک", 13_760_000_000, (_WHITE, _BLACK, _SILVER), _COMFORT),
        _offer("dena-manual", "دنا پلاس", "شش‌دنده", 11_920_000_000, (_WHITE, _BLACK, _GREY, _RED), (_MATS, _FILM)),
        _offer("rana", "رانا پلاس", "سقف پانوراما", 9_480_000_000, _USUAL, (_MATS,)),
        _offer("soren", "سورن پلاس", "XU7P", 8_730_000_000, (_WHITE, _SILVER, _BLACK), (_MATS,)),
        _offer("soren-cng", "سورن پلاس", "دوگانه‌سوز", 9_150_000_000, (_WHITE, _SILVER), (_MATS,)),
        _offer("haima-7x", "هایما", "7X", 27_600_000_000, (_WHITE, _BLACK, _BLUE), (_FILM, _CAMERA)),
        _offer("haima-s7", "هایما", "S7 پرو", 24_150_000_000, _USUAL, (_FILM, _CAMERA)),
        _offer("shahin-auto", "شاهین", "اتوماتیک پلاس", 11_870_000_000, (_WHITE, _BLACK, _GREY, _RED), _COMFORT),
        _offer("shahin-g", "شاهین", "G دنده‌ای", 9_640_000_000, _USUAL, (_MATS, _SENSOR)),
        _offer("quick-gx", "کوییک", "GX", 6_980_000_000, (_WHITE, _GREY, _ORANGE), (_MATS, _WHEELS)),
        _offer("saina-s", "ساینا", "S", 6_430_000_000, (_WHITE, _SILVER, _BLACK), (_MATS,)),
        _offer("saina-cng", "ساینا", "دوگانه‌سوز", 6_790_000_000, (_WHITE, _SILVER), (_MATS,)),
        _offer("sahand-s", "سهند", "S", 7_350_000_000, _USUAL, (_MATS, _WHEELS)),
        _offer("atlas-g", "اطلس", "G", 7_820_000_000, (_WHITE, _GREY, _BLUE), (_MATS, _FILM)),
        _offer("aria", "آریا", "اتوماتیک", 17_460_000_000, (_WHITE, _BLACK, _BLUE), _COMFORT),
        _offer("fidelity-5", "فیدلیتی پرایم", "پنج‌نفره", 25_900_000_000, (_WHITE, _BLACK, _GREY), (_FILM, _CAMERA)),
        _offer("fidelity-7", "فیدلیتی پرستیژ", "هفت‌نفره", 28_700_000_000, (_WHITE, _BLACK, _BLUE), (_FILM, _CAMERA)),
        _offer("dignity", "دیگنیتی پرستیژ", "", 30_400_000_000, (_WHITE, _BLACK, _SILVER), (_FILM, _CAMERA)),
        _offer("respect", "ریسپکت پرایم", "", 21_300_000_000, (_WHITE, _GREY, _RED), _COMFORT),
        _offer("inroads", "اینرودز", "تک‌کابین", 13_200_000_000, (_WHITE, _SILVER), (_MATS, _BED)),
        _offer("kara", "کارا", "دوکابین", 15_850_000_000, (_WHITE, _SILVER, _GREEN), (_MATS, _BED)),
    )
}


def vehicle(key: str, delivery: str) -> VehicleOffer:
    """Return a vehicle with the words of its delivery; KeyError for one that is not in the sample."""
    return _ALL[key].model_copy(update={"delivery": delivery})
