"""The cheat sheet: docs/cheatsheet.md, as built, on two landscape pages, A4 and US Letter."""

import io
import sys
from pathlib import Path
from typing import Any

from publish import dist, typst
from publish.typst import PdfError

PAGE = "cheatsheet.html"
PAPERS = {
    "a4": "python-concurrency-cheatsheet.pdf",
    "us-letter": "python-concurrency-cheatsheet-letter.pdf",
}
WIDTH = 46  # characters of code that a column holds; publish/typst/sheet.typ is made for it
# Paper has no links: neither to a card's place nor to the file that it is a part of.
DROPPED = frozenset({"a.headerlink", "p.screen", "span.part", "span.run"})


def too_wide(site: Path) -> list[str]:
    """Return every line of code that is wider than a column, with its card."""
    found = []
    for card in typst.article(site, PAGE).find_class("sheet-card"):
        title = card.xpath("string(h3/text())")
        for block in card.iter("pre"):
            where = block.getparent().get("data-snippet")
            for number, line in enumerate(block.text_content().splitlines(), 1):
                if len(line) > WIDTH:
                    found.append(
                        f"docs/cheatsheet.md: card {title!r}, line {number} of snippets/{where}: "
                        f"{len(line)} characters, a column holds {WIDTH}: shorten {line.strip()!r}"
                    )
    return found


def source(site: Path, paper: str) -> str:
    """Return the sheet as Typst. Raises PdfError where a card is too wide."""
    if wide := too_wide(site):
        raise PdfError("\n".join(wide))
    text, _ = typst.write(site, PAGE, None, DROPPED)
    title, words = typst.about(site)
    return (
        '#import "/publish/typst/sheet.typ": *\n'
        f"#show: sheet.with(paper: {typst.quote(paper)}, title: {typst.quote(title)}, "
        f"words: {typst.quote(words)}, date: today)\n{text}"
    )


def build(site: Path, paper: str) -> bytes:
    """Return the sheet of a built site as PDF. Raises PdfError where it is not two pages."""
    import pikepdf

    pdf = typst.make(f"sheet-{paper}", source(site, paper), width=str(WIDTH))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        if len(document.pages) < 2:
            raise PdfError(f"docs/cheatsheet.md: one page on {paper}, the sheet has 2: add cards")
        if over := beyond(document, 2):
            raise PdfError(
                f"docs/cheatsheet.md: {len(document.pages)} pages on {paper}, the sheet has 2; "
                f"beyond them: {', '.join(map(repr, over))}: take as many lines out"
            )
    return pdf


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


def main(arguments: list[str]) -> int:
    """Write both sheets from the site that is named; return the exit status."""
    site = Path(arguments[0]) if arguments else typst.SITE
    try:
        for paper, name in PAPERS.items():
            dist.write(name, build(site, paper))
    except PdfError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
