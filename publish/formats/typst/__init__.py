"""Typst: text as its strings, the site's fonts as it reads them, source as PDF or pictures."""

import functools
import io
import json
from pathlib import Path
from typing import Any

from publish import ROOT, write
from publish.read import commit

HERE = Path(__file__).parent
BUILD = ROOT / "build" / "typst"
WEB_FONTS = ROOT / "docs" / "assets" / "fonts"


class PdfError(Exception):
    """Something on a page that paper cannot hold; the message names page, element and cure."""


def quote(text: str) -> str:
    """Return text as a Typst string literal."""
    # JSON's escapes are Typst's, except \uXXXX; control characters do not occur on pages.
    return json.dumps(text, ensure_ascii=False)


@functools.cache
def fonts() -> str:
    """Unpack the site's fonts for Typst, which reads no woff2; return their folder."""
    from fontTools.ttLib import TTFont

    folder = BUILD / "fonts"
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(WEB_FONTS.glob("*.woff2")):
        if source.stem.endswith("-base"):  # a part of the same face, for the site
            continue
        target = folder / f"{source.stem}.otf"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            font = TTFont(source, recalcTimestamp=False)
            font.flavor = None
            font.save(target)
    return str(folder)


def _compiled(name: str, source: str, **options: Any) -> Any:
    """Compile Typst source, which is kept in build/typst. Raises PdfError."""
    import typst

    path = BUILD / f"{name}.typ"
    write(path, source)
    try:
        made, warnings = typst.compile_with_warnings(
            str(path), root=str(ROOT), font_paths=[fonts()], ignore_system_fonts=True, **options
        )
    except typst.TypstError as error:
        raise PdfError(f"build/typst/{name}.typ: {error}") from None
    if warnings:
        raise PdfError(f"build/typst/{name}.typ: {warnings[0]}")
    return made


def pdf(name: str, source: str, **inputs: str) -> bytes:
    """Compile Typst source into a PDF that is tagged as PDF/UA-1.

    The templates read date and commit from `sys.inputs`, and what else is given. Raises PdfError.
    """
    import pikepdf

    of, changed = commit.commit() or ("unknown", False)
    made = _compiled(
        name,
        source,
        format="pdf",
        pdf_standards=["ua-1"],
        timestamp=commit.epoch(),
        sys_inputs={"date": commit.date(), "commit": of + "+" * changed, **inputs},
    )
    assert isinstance(made, bytes)
    small = io.BytesIO()
    with pikepdf.open(io.BytesIO(made)) as document:  # Typst leaves the tags uncompressed
        document.save(
            small,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    return small.getvalue()


def pictures(name: str, source: str) -> list[bytes]:
    """Compile Typst source into PNG pictures, one a page, a pixel a point. Raises PdfError."""
    made = _compiled(name, source, format="png", ppi=72)
    return made if isinstance(made, list) else [made]
