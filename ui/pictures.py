"""Serves pictures that exist only in memory to QML: the captcha, the QR, the receipt's preview."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "picture"


class Pictures(QQuickImageProvider):
    """Answers `image://picture/<name>.<number>`; a new picture under a name gets a new number, so none is stale."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kept: dict[str, tuple[int, bytes]] = {}
        self._number = 0

    def keep(self, name: str, png: bytes) -> str:
        """Keep `png` under `name` and return its address, empty where there is no picture."""
        if not png:
            self._kept.pop(name, None)
            return ""
        number, kept = self._kept.get(name, (0, b""))
        if kept != png:
            self._number = number = self._number + 1
            self._kept[name] = (number, png)
        return f"image://{PROVIDER}/{name}.{number}"

    def forget(self) -> None:
        """Drop every picture of the customer who leaves."""
        self._kept.clear()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """An empty image for a picture that was dropped meanwhile."""
        name, _, number = id.rpartition(".")
        kept = self._kept.get(name)
        image = QImage()
        if kept is None or str(kept[0]) != number or not image.loadFromData(kept[1]):
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(0)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
