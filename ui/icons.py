"""Serves the product's icons to QML, tinted and at the exact size asked for; the drawings are resources/icons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "icon"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
GRID = QSize(24, 24)


class IconProvider(QQuickImageProvider):
    """Answers `image://icon/<name>/<rrggbb>`: the drawing `<name>.svg` with its strokes in that colour.

    What was drawn is kept: QML forgets a picture with the last screen that shows it, and drawing one takes 2 ms.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._drawings: dict[str, bytes] = {}
        self._images: dict[tuple[str, int, int], QImage] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """A null image (which QML reports as a warning) when there is no such icon."""
        name, _, colour = id.partition("/")
        wanted = requestedSize if requestedSize.width() > 0 and requestedSize.height() > 0 else GRID
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        drawing = self._drawing(name)
        if not drawing:
            return QImage()
        key = (id, wanted.width(), wanted.height())
        if key not in self._images:
            self._images[key] = _render(drawing.replace(b"currentColor", b"#" + colour.encode("ascii")), wanted)
        return self._images[key]

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            path = self._folder / f"{name}.svg"
            self._drawings[name] = path.read_bytes() if name.replace("-", "").isalnum() and path.exists() else b""
        return self._drawings[name]


def _render(svg: bytes, size: QSize) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(svg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(size)
    return reader.read()
