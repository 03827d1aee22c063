"""Persian text as values: folding, digits, search and sorting keys, bidi isolation, groups and masks."""

from __future__ import annotations

import re
import unicodedata

ZWNJ = "\u200c"

_PERSIAN = "۰۱۲۳۴۵۶۷۸۹"
_ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
_ASCII = "0123456789"
_TO_ASCII = str.maketrans(_PERSIAN + _ARABIC_INDIC, _ASCII * 2)
_TO_PERSIAN = str.maketrans(_ASCII + _ARABIC_INDIC, _PERSIAN * 2)

_PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_DROPPED = re.compile(
    "[\u0640"  # tatweel
    "\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed"  # harakat and Quranic marks; hamza above (0654) is spelling
    "\u00ad\u061c\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # zero-width and bidi controls
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]"  # controls that are not white space
)
_LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ڪ": "ک", "ھ": "ه", "ہ": "ه", "ە": "ه", "ۂ": "ۀ"})
_GAPS = re.compile(f"[\\s{ZWNJ}]+")

_SEARCH = str.maketrans("آأإٱؤئةۀ", "ااااویهه", "ء\u0653\u0654\u0655")
_WORD_GAPS = re.compile(f"[\\s{ZWNJ}\\-‐-―_،,./()«»]+")

_SEPARATORS = re.compile(f"[\\s{ZWNJ}\\-‐-―−_./()،,٬]+")

_ALPHABET = (
    "آ", "اٱ", "ءأإؤئ", "ب", "پ", "ت", "ث", "ج", "چ", "ح", "خ", "د", "ذ", "ر", "ز", "ژ", "س", "ش", "ص", "ض", "ط",
    "ظ", "ع", "غ", "ف", "ق", "ک", "گ", "ل", "م", "ن", "و", "هةۀ", "ی",
)  # fmt: skip
_COLLATION: dict[int, int | None] = {
    ord(letter): 0xE000 + rank for rank, letters in enumerate(_ALPHABET) for letter in letters
}
_COLLATION |= dict.fromkeys(map(ord, f"{ZWNJ}\u0654"))

_FSI, _LRI, _RLI, _PDI = "\u2068", "\u2066", "\u2067", "\u2069"


def fold_digits(s: str) -> str:
    """`s` with Persian (۰–۹) and Arabic-Indic (٠–٩) digits as ASCII; everything else untouched."""
    return s.translate(_TO_ASCII)


def persian_digits(s: str) -> str:
    """`s` with ASCII and Arabic-Indic digits as Persian ones, for showing."""
    return s.translate(_TO_PERSIAN)


def fold_letters(s: str) -> str:
    """One spelling for what keyboards write differently, fit to store and to show.

    Arabic ي ى ك become ی ی ک, presentation forms become plain letters; tatweel, harakat, bidi controls and every
    zero-width character but the ZWNJ go; runs of white space become one space, none at the ends. Digits stay as typed.
    """
    s = _PRESENTATION_FORMS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), s)
    s = unicodedata.normalize("NFC", _DROPPED.sub("", s)).translate(_LETTERS)
    return _GAPS.sub(lambda gap: ZWNJ if gap[0].strip(ZWNJ) == "" else " ", s).strip(f" {ZWNJ}")


def search_words(s: str) -> tuple[str, ...]:
    """The words of `s` as search keys; a ZWNJ, a hyphen and punctuation part words like a space does."""
    folded = unicodedata.normalize("NFC", fold_letters(fold_digits(s)).casefold()).translate(_SEARCH)
    return tuple(word for word in _WORD_GAPS.split(folded) if word)


def search_key(s: str) -> str:
    """The key under which all spellings meet: «حسن آباد», «حسن‌آباد» and «حسناباد» give «حسناباد»."""
    return unicodedata.normalize("NFC", "".join(search_words(s)))


def collation_key(s: str) -> str:
    """A sorting key in the order of the Persian alphabet (آ before ا, پ after ب, و before ه), spaces before letters.

    Code points would put پ چ ژ گ ک ی after the letters that Persian shares with Arabic. Letters that carry a hamza
    sort as one, after ا, as CLDR orders Persian.
    """
    folded = fold_letters(s)
    return f"{folded.translate(_COLLATION)}\x00{folded}"


def only_digits(s: str) -> str | None:
    """The ASCII digits of a number as people write it, without spaces, dashes, dots, slashes, brackets and commas.

    None if anything else is in it; empty if nothing is in it.
    """
    if s.isascii() and s.isdigit():
        return s
    digits = _SEPARATORS.sub("", _DROPPED.sub("", fold_digits(s)))
    return digits if digits == "" or (digits.isascii() and digits.isdigit()) else None


def isolate(s: str) -> str:
    """`s` as a bidi island that takes its own direction (FSI … PDI): for names inside a sentence."""
    return f"{_FSI}{s}{_PDI}"


def ltr(s: str) -> str:
    """`s` as a left-to-right island (LRI … PDI): a hyphenated phone number or a spaced Sheba flips without it."""
    return f"{_LRI}{s}{_PDI}"


def rtl(s: str) -> str:
    """`s` as a right-to-left island (RLI … PDI)."""
    return f"{_RLI}{s}{_PDI}"


def group_thousands(amount: int) -> str:
    """`amount` for showing, «۶٬۹۳۲٬۴۰۰»: Persian digits in threes; a minus is U+2212 in front."""
    return persian_digits(f"{amount:,}").replace(",", "٬").replace("-", "\u2212")


def spaced(s: str, sizes: tuple[int, ...]) -> str:
    """`s` cut by spaces into groups of `sizes` characters; the last size repeats until `s` ends.

    `spaced("09121234567", (4, 3, 4))` is `0912 123 4567`; `(4,)` suits a Sheba and a card.
    """
    groups: list[str] = []
    start = 0
    while start < len(s):
        size = sizes[min(len(groups), len(sizes) - 1)]
        groups.append(s[start : start + size])
        start += size
    return " ".join(groups)


def mask_mobile(mobile: str) -> str:
    """`0912***4567`: prefix and last four. Anything that is no canonical mobile is hidden wholly."""
    return _masked(mobile, 11, first=4, last=4)


def mask_national_code(national_code: str) -> str:
    """`000****560`: the issuing place and the last three. Anything that is no ten digits is hidden wholly."""
    return _masked(national_code, 10, first=3, last=3)


def mask_card(card: str) -> str:
    """`603799******0006`: the bank's number and the last four, as PCI DSS allows at most."""
    return _masked(card, 16, first=6, last=4)


def mask_sheba(sheba: str) -> str:
    """`IR76******************0001`: country, check digits and the last four."""
    return _masked(sheba, 26, first=4, last=4)


def mask_name(name: str) -> str:
    """The first letter of each part and an ellipsis: «زهرا محمدی» gives «ز… م…»."""
    return " ".join(f"{part[0]}…" for part in fold_letters(name).split(" ") if part)


def _masked(value: str, length: int, *, first: int, last: int) -> str:
    if len(value) != length or not value.isascii():
        return "***"
    return value[:first] + "*" * (length - first - last) + value[-last:]
