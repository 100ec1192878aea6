"""Subset the fonts of site and PDF anew: `python -m publish.fonts` (Debian, fonttools, brotli).

Sources are the packages fonts-inter and fonts-jetbrains-mono, both under the SIL Open Font License.
The result is in docs/assets/fonts/ and committed, so that nobody needs to run this to build.
"""

import sys

from publish import ROOT

FOLDER = ROOT / "docs" / "assets" / "fonts"
FONTS = {
    "inter-regular": "/usr/share/fonts/opentype/inter/Inter-Regular.otf",
    "inter-italic": "/usr/share/fonts/opentype/inter/Inter-Italic.otf",
    "inter-bold": "/usr/share/fonts/opentype/inter/Inter-Bold.otf",
    "jetbrains-mono-regular": "/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf",
    "jetbrains-mono-italic": "/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Italic.ttf",
    "jetbrains-mono-bold": "/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Bold.ttf",
}
# ASCII and Latin-1; dashes, quotes, bullets; arrows; mathematics; marks; box drawing; shapes.
CHARACTERS = (
    "U+0020-007E,U+00A0-00FF,U+2010-2015,U+2018-201D,U+2022,U+2026,U+2032,U+2033,U+2039,U+203A,"
    "U+20AC,U+2122,U+2190-2194,U+21D2,U+2212,U+221E,U+2248,U+2260,U+2264,U+2265,U+2500-257F,"
    "U+25A0,U+25B2,U+25BA,U+25BC,U+25CB,U+25CF,U+2713,U+2717"
)
# What nearly every page makes do with, in a file of its own: the unicode-range in style.css (where
# a line break counts as a character, too).
BASE = (
    "U+0020-007E,U+00A0,U+00B6,U+00B7,U+00D7,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,"
    "U+2192,U+2500,U+2502,U+2514,U+251C"
)
WITH_BASE = ("inter-regular", "inter-bold", "jetbrains-mono-regular")
# No `calt`: JetBrains Mono would turn -> into an arrow.
FEATURES = "kern,mark,ccmp,tnum"


def main() -> int:
    """Write every subset; return the exit status."""
    for name, source in FONTS.items():
        _subset(source, name, CHARACTERS, FEATURES)
        if name in WITH_BASE:
            _subset(source, f"{name}-base", BASE, "kern", names="1,2")  # the licence: OFL.txt
    return 0


def _subset(source: str, name: str, characters: str, features: str, names: str = "*") -> None:
    from fontTools import subset

    target = FOLDER / f"{name}.woff2"
    subset.main(
        [
            source,
            f"--unicodes={characters}",
            f"--layout-features={features}",
            "--flavor=woff2",
            "--no-hinting",
            "--desubroutinize",
            f"--name-IDs={names}",
            f"--output-file={target}",
        ]
    )
    print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    sys.exit(main())
