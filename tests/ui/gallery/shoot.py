"""Takes a picture of every gallery page in every look: python -m tests.ui.gallery.shoot TEXTS.tsv OUT [PAGE …]."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.ui.stage import ROOT, stage

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


def read_texts(path: Path, language: str = "fa") -> dict[str, str]:
    """The texts of a `id<TAB>Persian<TAB>English` table in one language."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line)
    return {row[0]: row[1 if language == "fa" else 2] for row in rows}


def main(texts: Path, out: Path, pages: tuple[str, ...] = PAGES) -> None:
    out.mkdir(parents=True, exist_ok=True)
    icons = sorted(path.stem for path in (ROOT / "resources" / "icons").glob("*.svg"))
    for look, options in LOOKS.items():
        language = str(options.get("language", "fa"))
        with stage(GALLERY, read_texts(texts, language), **options) as shown:  # type: ignore[arg-type]
            for page in pages:
                shown.view.rootObject().setProperty("page", page)
                shown.settle()
                if page == "Icons":
                    shown.item("page").property("item").setProperty("names", icons)
                shown.shot().save(str(out / f"{page}-{look}.png"))
            for warning in dict.fromkeys(shown.warnings):
                print(f"{look}: {warning}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), tuple(sys.argv[3:]) or PAGES)
