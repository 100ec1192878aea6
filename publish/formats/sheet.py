"""The cheat sheet on two landscape pages of A4; sheet_letter.py is the same for Letter."""

import io
from typing import Any

from publish import SITE_URL
from publish.formats import typst
from publish.formats.typst import PdfError, walk
from publish.read.book import Book

TITLE = "Cheat sheet, A4"
WHAT = "Two landscape pages to print and keep beside the keyboard."
FILE = "python-concurrency-cheatsheet.pdf"
GROUP = "pdf"
PAGE = "cheatsheet.html"
WIDTH = 46  # characters of code that a column holds; publish/formats/typst/sheet.typ is made for it
# em between lines of code: the first with which all stands on two pages.
AIR = (0.45, 0.43, 0.41, 0.39, 0.38, 0.37, 0.36, 0.35)
# Paper has no links: neither to a card's place nor to the file that it is a part of. What the
# timeline was recorded on stands on the web.
DROPPED = frozenset({"a.headerlink", "p.screen", "span.part", "a.file", "span.seen", "small"})


def too_wide(whole: Book) -> list[str]:
    """Return every line of code that is wider than a column, with its card."""
    found = []
    for card in whole.pages[PAGE].body.find_class("sheet-card"):
        title = card.xpath("string(h3)")
        for block in card.iter("pre"):
            where = block.getparent().get("data-snippet")
            found += [
                f"docs/cheatsheet.md: card {title!r}, line {number} of snippets/{where}: "
                f"{len(line)} characters, a column holds {WIDTH}: shorten {line.strip()!r}"
                for number, line in enumerate(block.text_content().splitlines(), 1)
                if len(line) > WIDTH
            ]
    return found


def source(whole: Book, paper: str) -> str:
    """Return the sheet as Typst. Raises PdfError where a card is too wide."""
    if wide := too_wide(whole):
        raise PdfError("\n".join(wide))
    text = walk.write(whole.pages[PAGE], None, DROPPED)
    words = (paper, whole.title, whole.about, whole.proof)
    paper, title, about, proof = map(typst.quote, words)
    return (
        '#import "/publish/formats/typst/sheet.typ": *\n'
        f"#show: sheet.with(paper: {paper}, title: {title}, words: {about}, proof: {proof}, "
        f"date: today)\n{text}"
    )


def qr(address: str) -> str:
    """Return an address as a QR code (ISO/IEC 18004), an SVG; nothing for no address."""
    import segno

    return segno.make(address, error="m", micro=False).svg_inline(border=2) if address else ""


def build(whole: Book, paper: str = "a4") -> bytes:
    """Return the sheet as PDF. Raises PdfError where it is not two pages."""
    import pikepdf

    inputs = {"width": str(WIDTH), "address": SITE_URL, "qr": qr(SITE_URL)}
    text = source(whole, paper)
    over: list[str] = []
    for air in AIR:
        pdf = typst.pdf(f"sheet-{paper}", text, air=str(air), **inputs)
        with pikepdf.open(io.BytesIO(pdf)) as document:
            count, over = len(document.pages), beyond(document, 2)
        if count < 2:
            raise PdfError(f"docs/cheatsheet.md: one page on {paper}, the sheet has 2: add cards")
        if not over:
            return pdf
    raise PdfError(
        f"docs/cheatsheet.md: {count} pages on {paper}, the sheet has 2; "
        f"beyond them: {', '.join(map(repr, over))}: take as many lines out"
    )


def beyond(document: Any, count: int) -> list[str]:
    """Return the cards and groups that stand beyond the first `count` pages of a PDF."""
    if len(document.pages) <= count:
        return []
    kept = {page.objgen for page in document.pages[:count]}
    found, todo = [], list(document.open_outline().root)
    while todo:
        item = todo.pop(0)
        todo = [*item.children, *todo]
        place = item.action.D if item.action is not None else item.destination
        if place[0].objgen not in kept:
            found.append(item.title)
    return found or ["text below the last heading"]
