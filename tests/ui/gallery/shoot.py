"""Takes a picture of every gallery page in every look: python -m tests.ui.gallery.shoot OUT [PAGE …]."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.ui.stage import Stage, stage
from ui.icons import FOLDER

GALLERY = Path(__file__).resolve().parent / "Gallery.qml"
PAGES = tuple(sorted(path.stem for path in (GALLERY.parent / "pages").glob("*.qml") if path.stem != "GalleryPage"))
LOOKS: dict[str, dict[str, object]] = {
    "landscape": {"size": (1920, 1080)},
    "portrait": {"size": (1080, 1920)},
    "smallest": {"size": (1024, 768), "pxPerMm": 3.37},
    "large": {"size": (1920, 1080), "largeText": True},
    "contrast": {"size": (1920, 1080), "highContrast": True},
    "english": {"size": (1920, 1080), "language": "en"},
}


def main(out: Path, pages: tuple[str, ...]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    icons = sorted(path.stem for path in FOLDER.glob("*.svg"))
    for look, options in LOOKS.items():
        with stage(GALLERY, **options) as shown:  # type: ignore[arg-type]
            for page in pages:
                show(shown, page)
                if page == "Icons":
                    shown.item("page").property("item").setProperty("names", icons)
                shown.shot().save(str(out / f"{page}-{look}.png"))


def show(shown: Stage, page: str) -> None:
    """Turn the gallery to one of its pages, as nobody has touched it yet."""
    root = shown.view.rootObject()
    assert root is not None
    for turned in ("", page):
        root.setProperty("page", turned)
    root.setProperty("lastEvent", "")
    shown.activate()
    shown.settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]) or PAGES)
