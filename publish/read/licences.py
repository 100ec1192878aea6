"""What of other people's work the site ships, and under which terms: THIRD-PARTY.txt."""

from dataclasses import dataclass
from importlib.metadata import distribution

from publish import ROOT

FILE = "THIRD-PARTY.txt"
FONTS = ROOT / "docs" / "assets" / "fonts"


@dataclass(frozen=True)
class Part:
    """A work: its name, where of the site it is, who made it, and its licence (SPDX)."""

    name: str
    where: str
    author: str
    licence: str


BUNDLE = "assets/javascripts/bundle.*.min.js"
PARTS = (
    Part(
        "Material for MkDocs", f"assets/stylesheets/, {BUNDLE}, the pages' frame",
        "2016-2025 Martin Donath <martin.donath@squidfunk.com>", "MIT",
    ),
    Part("clipboard.js", BUNDLE, "Zeno Rocha <hi@zenorocha.com>", "MIT"),
    Part("escape-html", BUNDLE, "2012-2013 TJ Holowaychuk, 2015 Andreas Lubbe, "
         "2015 Tiancheng \"Timothy\" Gu", "MIT"),
    Part("focus-visible", BUNDLE, "2018 W3C(R) (MIT, ERCIM, Keio, Beihang), "
         "https://github.com/WICG/focus-visible", "W3C-20150513"),
    Part("RxJS", BUNDLE, "2015-2018 Google, Inc., Netflix, Inc., Microsoft Corp. and contributors",
         "Apache-2.0"),
    Part("tslib", BUNDLE, "Microsoft Corporation", "0BSD"),
    Part("Material Design Icons", "the pages' icons", "Pictogrammers, Google", "Apache-2.0"),
    Part("MiniSearch", "assets/minisearch.js", "2022 Luca Ongaro", "MIT"),
    Part("Inter", "assets/fonts/inter-*.woff2",
         "2016 The Inter Project Authors (https://github.com/rsms/inter)", "OFL-1.1"),
    Part("JetBrains Mono", "assets/fonts/jetbrains-mono-*.woff2",
         "2020 The JetBrains Mono Project Authors (https://github.com/JetBrains/JetBrainsMono)",
         "OFL-1.1"),
)  # fmt: skip
ZERO = """\
Permission to use, copy, modify, and/or distribute this software for any purpose with or without
fee is hereby granted.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS
SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE
AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE
OF THIS SOFTWARE.
"""
W3C = """\
This work is distributed under the W3C(R) Software and Document License in the hope that it will be
useful, but WITHOUT ANY WARRANTY; without even the implied warranty of MERCHANTABILITY or FITNESS
FOR A PARTICULAR PURPOSE: https://www.w3.org/copyright/software-license-2015/
"""


def _installed(package: str, file: str) -> str:
    """Return a licence's text as an installed package carries it; exit where it does not."""
    for place in (f"licenses/{file}", file):
        if text := distribution(package).read_text(place):
            return text
    raise SystemExit(f"{package} is installed without its {file}: take another source of it")


def texts() -> dict[str, str]:
    """Return the text of each licence, by its SPDX name."""
    mit = _installed("mkdocs-material", "LICENSE")
    return {
        "MIT": mit[mit.index("Permission is hereby granted") :],
        "Apache-2.0": _installed("packaging", "LICENSE.APACHE"),
        "OFL-1.1": (FONTS / "OFL.txt").read_text(encoding="utf-8"),
        "0BSD": ZERO,
        "W3C-20150513": W3C,
    }


def notice() -> str:
    """Return what THIRD-PARTY.txt says."""
    listed = "\n".join(
        f"{p.name} ({p.licence})\n  in {p.where}\n  Copyright (c) {p.author}\n" for p in PARTS
    )
    known = texts()
    terms = "\n".join(
        f"{'=' * 78}\n{name}\n{'=' * 78}\n\n{known[name].strip()}\n"
        for name in sorted({p.licence for p in PARTS})
    )
    return f"This site ships the work of others, with thanks:\n\n{listed}\n{terms}"
