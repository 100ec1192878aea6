"""The book: every chapter and its questions, the glossary, and an index, as one PDF."""

from collections.abc import Iterable

from publish.formats import index, typst
from publish.formats.typst import walk
from publish.read.book import Book

TITLE = "The book, PDF"
WHAT = "Every chapter with page numbers and bookmarks, for screen and paper."
FILE = "python-concurrency.pdf"
GROUP = "pdf"
# Anchors of the screen, what only a folded program says, and charts: they would not fit into 400
# pages, and what they show stands below them.
DROPPED = frozenset({"a.headerlink", "span.last", "svg.chart"})


def source(whole: Book) -> str:
    """Return the book as Typst."""
    pages = [page for c in whole.chapters for page in (c.page, *c.questions)]
    pages += [whole.pages[n] for n in ("glossary.html",) if n in whole.pages]
    site = frozenset(whole.pages) - {page.name for page in pages}
    labels = frozenset().union(*(walk.places(p) for p in pages))
    ends = {c.questions[-1].name for c in whole.chapters if c.questions}
    parts = [
        '#import "/publish/formats/typst/book.typ": *\n',
        f"#show: book.with(title: {typst.quote(whole.title)}, words: {typst.quote(whole.about)}, "
        f"proof: {typst.quote(whole.proof)}, date: today)\n",
    ]
    for page in pages:
        lowered = 1 if page.question else 0
        parts.append(walk.write(page, labels, DROPPED, lowered, site, page.name in ends))
    return "".join(parts) + _index(whole)


def _index(whole: Book) -> str:
    """Return what is looked up by name and by other words, as Typst."""

    def rows(entries: Iterable[tuple[str, ...]]) -> str:
        return "".join(f"({', '.join(map(typst.quote, entry))}),\n" for entry in entries)

    named = [(*name.rpartition(".")[::-2], walk.label(p.name)) for name, _, p in index.shown(whole)]
    named.sort(key=lambda entry: (entry[0].lower(), entry[1]))
    asked = [(words, walk.label(page.name)) for words, page in index.asked(whole)]
    return f"#index((\n{rows(named)}), (\n{rows(asked)}))\n"


def build(whole: Book) -> bytes:
    """Return the book as PDF. Raises PdfError."""
    return typst.pdf("book", source(whole))
