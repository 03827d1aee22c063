"""Hands the catalogue's texts to Qt as a translator that lives wholly in Qt, for QML's loader thread asks it too.

A translator written in Python would deadlock: the loader thread waits for the interpreter's lock while the thread that
holds it waits for the loader. So the texts are packed into Qt's own compiled format (.qm) in memory.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from kiosk.kept import kept
from kiosk.texts import Language, catalogue, document

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE = 1, 3, 6


def translator(texts: Mapping[str, str]) -> QTranslator:
    """A translator that answers `qsTrId(id)` from `texts` (id to text); kept alive by the caller while installed."""
    return _loaded(compiled(texts))


@cache
def _messages(language: Language) -> bytes:
    return kept(f"messages-{language}", document(language), lambda _: compiled(catalogue(language).entries))


def _loaded(kept: bytes) -> QTranslator:
    result = QTranslator()
    if not result.load(kept):
        raise ValueError("Qt refused the compiled texts")
    result.kept = kept  # type: ignore[attr-defined]  # Qt reads the bytes where they are
    return result


def compiled(texts: Mapping[str, str]) -> bytes:
    """The texts as a .qm file without contexts: hashes of the ids, sorted, and the messages they lead to."""
    messages = bytearray()
    offsets: list[tuple[int, int]] = []
    after: dict[bytes, int] = {b"": 0}
    for identifier, text in texts.items():
        source = identifier.encode()
        head, dot, name = source.rpartition(b".")
        start = head + dot
        if start not in after:
            after[start] = _elf_hash(start)
        offsets.append((_elf_hash(name, after[start]) or 1, len(messages)))
        shown = text.encode("utf-16-be")
        messages += struct.pack(">BI", _TRANSLATION, len(shown)) + shown
        messages += struct.pack(">BI", _SOURCE, len(source)) + source
        messages.append(_END)
    hashes = b"".join(struct.pack(">II", *pair) for pair in sorted(offsets))
    return _MAGIC + _section(_HASHES, hashes) + _section(_MESSAGES, bytes(messages))


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _elf_hash(text: bytes, value: int = 0) -> int:
    """Qt's hash of an id, going on from the `value` of what stands before; many ids begin alike."""
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value


class Translation:
    """The translators in force; `speak` puts those of another language in their place."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: tuple[QTranslator, ...] = ()

    def speak(self, language: Language) -> None:
        """Speak the language from now on; whoever shows texts still has to be retranslated."""
        for old in self._installed:
            self._app.removeTranslator(old)
        of_qt = QTranslator()
        of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._installed = (of_qt, _loaded(_messages(language)))
        for new in self._installed:
            self._app.installTranslator(new)
        # Asked for the first time, PySide looks for a Python override of each translator and takes the interpreter's
        # lock for it. Asked here, it is never taken on QML's loader thread.
        self._app.translate("translators", "first question")
