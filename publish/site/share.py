"""For those who are sent a link, or follow: the feed of changes, the preview of each question."""

import html
import re
from pathlib import Path

from markdown import markdown

from publish import SITE_URL, write
from publish.formats import typst
from publish.read import changes, commit, pages
from publish.read.book import Book, text

FEED = "changes.xml"
ENTRY = """\
<entry><title>{title}</title><id>{url}</id><link href="{url}"/><updated>{day}T00:00:00Z</updated>
<content type="html">{content}</content></entry>
"""


def feed(whole: Book, target: Path) -> None:
    """Write the feed of what changed, for readers of feeds (Atom, RFC 4287)."""
    url = f"{SITE_URL}changes.html"
    told = changes.entries()
    entries = "".join(
        ENTRY.format(
            title=html.escape(plain(entry)[:80]),
            # Where `changed.fold` has it on the page: the oldest entry of a day is its first.
            url=f"{url}#{day}-{sum(d == day for d, _ in told[number:])}",
            day=day,
            # A reader of feeds knows no page that a relative link could start from.
            content=html.escape(markdown(changes.linked(entry, SITE_URL, ".html"))),
        )
        for number, (day, entry) in enumerate(told)
    )
    updated = told[0][0] if told else commit.date()
    write(
        target / FEED,
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"<title>{html.escape(whole.title)}: what changed</title><id>{url}</id>"
        f'<link href="{url}"/><link rel="self" href="{SITE_URL}{FEED}"/>'
        f"<author><name>{html.escape(whole.title)}</name></author>"
        f"<updated>{updated}T00:00:00Z</updated>\n{entries}</feed>\n",
    )


def plain(entry: str) -> str:
    """Return an entry without its Markdown."""
    return re.sub(r"[`*]", "", pages.unlinked(entry))


def previews(whole: Book, target: Path) -> None:
    """Draw a picture of each page and its first words, for chats: previews/NAME.png.

    All are pages of one Typst document, 1200 x 630 pixels each.
    """
    some = [page for name, page in whole.pages.items() if name != "404.html"]
    rows = (map(typst.quote, (whole.title, p.title, text(p.short))) for p in some)
    source = '#import "/publish/formats/typst/preview.typ": preview\n' + "\n".join(
        f"#preview({', '.join(words)})" for words in rows
    )
    drawn = typst.pictures("previews", source)
    for page, picture in zip(some, drawn, strict=True):
        path = target / "previews" / page.name.replace("/", "-").replace(".html", ".png")
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(picture)
