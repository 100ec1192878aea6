"""The book: every chapter of the built site as one PDF."""

import sys
import time
from pathlib import Path

from publish import articles, dist, typst
from publish.typst import PdfError

NAME = "python-concurrency.pdf"
# Anchors of the screen, and the tool that asks back; its table follows it on the page.
DROPPED = frozenset({"a.headerlink", "form.chooser", "script"})


def chapters(site: Path) -> list[str]:
    """Return the pages that ask questions, in the order of the site's navigation."""
    index = site / "index.html"
    if not index.exists():
        raise PdfError(f"{index} does not exist: build the site first, `nox -s pdf` does")
    asking = [
        p
        for p in articles.menu(site)
        if typst.article(site, p).xpath(".//h2[contains(@class, 'q')]")
    ]
    if not asking:
        raise PdfError(f"{index}: its navigation leads to no page with a question")
    return asking


def source(site: Path) -> tuple[str, dict[str, int]]:
    """Return the book as Typst, and how many elements of each tag it holds."""
    pages = chapters(site)
    labels = frozenset().union(*(typst.places(site, p) for p in pages))
    title, words = typst.about(site)
    parts = [
        '#import "/publish/typst/book.typ": *\n',
        f"#show: book.with(title: {typst.quote(title)}, words: {typst.quote(words)}, "
        "date: today)\n",
    ]
    total: dict[str, int] = {}
    for page in pages:
        text, wrote = typst.write(site, page, labels, DROPPED)
        parts.append(text)
        for name, count in wrote.items():
            total[name] = total.get(name, 0) + count
    return "".join(parts), total


def main(arguments: list[str]) -> int:
    """Write dist/python-concurrency.pdf from the site that is named; return the exit status."""
    began = time.process_time()
    try:
        text, counts = source(Path(arguments[0]) if arguments else typst.SITE)
        dist.write(NAME, typst.make("book", text))
    except PdfError as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"{counts['h1']} chapters, {counts['h2']} questions, {counts['pre']} blocks of code and "
        f"output, {counts['characters']} characters, {time.process_time() - began:.1f} s of CPU"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
