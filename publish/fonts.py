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
# No `calt`: JetBrains Mono would turn -> into an arrow.
FEATURES = "kern,mark,ccmp,tnum"


def main() -> int:
    """Write every subset; return the exit status."""
    from fontTools import subset

    for name, source in FONTS.items():
        target = FOLDER / f"{name}.woff2"
        subset.main(
            [
                source,
                f"--unicodes={CHARACTERS}",
                f"--layout-features={FEATURES}",
                "--flavor=woff2",
                "--no-hinting",
                "--desubroutinize",
                "--name-IDs=*",
                f"--output-file={target}",
            ]
        )
        print(f"{target.name}: {target.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
