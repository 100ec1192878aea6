"""The book for Dash and Zeal: dist/Python_Concurrency.docset.tgz, pages and one SQLite table."""

import html
import plistlib
import sqlite3
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import quote

from lxml import etree

from publish import articles, dist, names, snippets
from publish.articles import TITLE, Article

NAME = "Python_Concurrency.docset"
INFO = {
    "CFBundleIdentifier": "python-concurrency",
    "CFBundleName": TITLE,
    "DocSetPlatformFamily": "pyconc",  # what a reader types before the words: pyconc:deadlock
    "DashDocSetFamily": "dashtoc",
    "dashIndexFilePath": "index.html",
    "isDashDocset": True,
    "isJavaScriptEnabled": False,
}
PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<link rel="stylesheet" href="style.css"></head>
<body>
{body}
</body>
</html>
"""
WIDTH = b"body { max-width: 52em; margin: 1em auto 4em; padding: 0 1em; }\n"
Row = tuple[str, str, str]  # name, type, path


def rows(chapters: list[Article]) -> list[Row]:
    """Return the index: every chapter, every question, every name of the standard library shown."""
    found: list[Row] = []
    for article in chapters:
        found.append((article.title, "Guide", article.page))
        found += [(a.title, "Section", a.address) for a in article.answers]
    return found + shown(chapters)


def shown(chapters: list[Article]) -> list[Row]:
    """Return each name of the standard library with the question that shows it best.

    Best is a question that speaks of it, then the one that uses it most, then the first.
    """
    places: dict[str, list[tuple[bool, int, str]]] = defaultdict(list)
    called = set()
    for answer in (a for article in chapters for a in article.answers):
        uses: Counter[names.Name] = Counter()
        for source in dict.fromkeys(articles.snippets(answer)):
            name, _, region = source.partition("#")
            found = snippets.read(name)
            uses += names.used(found.code, snippets.region(found, region or None))
        words = " ".join((answer.title, *answer.question.aka)).lower()
        for name in sorted({name for name, _ in uses}):
            speaks = name.rpartition(".")[2].lower() in words
            count = uses[name, True] + uses[name, False]
            places[name].append((not speaks, -count, answer.address))
        called |= {name for name, call in uses if call}
    return [
        (name, names.kind(name, name in called), min(where, key=lambda w: w[:2])[2])
        for name, where in sorted(places.items())
    ]


def index(entries: list[Row]) -> bytes:
    """Return the index as the SQLite file that Dash and Zeal read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "docSet.dsidx")
        table = sqlite3.connect(path)
        with table:
            table.execute(
                "CREATE TABLE searchIndex(id INTEGER PRIMARY KEY, name TEXT, type TEXT, path TEXT)"
            )
            table.execute("CREATE UNIQUE INDEX anchor ON searchIndex (name, type, path)")
            table.executemany("INSERT INTO searchIndex(name, type, path) VALUES (?, ?, ?)", entries)
        table.close()
        return path.read_bytes()


def page(article: Article, pages: set[str]) -> bytes:
    """Return a chapter's page; Dash and Zeal read its table of contents off its anchors."""

    def target(address: str) -> str | None:
        path = address.partition("#")[0]
        return address if not path or path in pages else None

    body = articles.relink(article.body, target)
    for heading in body.xpath(".//h2[@data-level]"):
        anchor = etree.Element("a")
        anchor.set("class", "dashAnchor")
        anchor.set("name", f"//apple_ref/cpp/Section/{quote(articles.text(heading), safe='')}")
        heading.addprevious(anchor)
    articles.add_levels(body)
    content = etree.tostring(body, encoding="unicode", method="html")
    return PAGE.format(title=html.escape(article.title), body=content).encode()


def start(chapters: list[Article]) -> bytes:
    """Return the first page: every chapter with its questions."""
    parts = [f"<h1>{TITLE}</h1>"]
    for article in chapters:
        title = html.escape(article.title)
        parts.append(f'<h2><a href="{article.page}">{title}</a></h2>\n<ul>')
        parts += [
            f'<li><a href="{a.address}">{html.escape(a.title)}</a></li>' for a in article.answers
        ]
        parts.append("</ul>")
    return PAGE.format(title=TITLE, body="\n".join(parts)).encode()


def build(chapters: list[Article]) -> bytes:
    """Return the docset as the gzipped tar that Dash and Zeal import."""
    pages = {a.page for a in chapters}
    content, documents = f"{NAME}/Contents", f"{NAME}/Contents/Resources/Documents"
    files = {
        f"{content}/Info.plist": plistlib.dumps(INFO),
        f"{content}/Resources/docSet.dsidx": index(rows(chapters)),
        f"{documents}/index.html": start(chapters),
        f"{documents}/style.css": WIDTH + articles.STYLE.read_bytes(),
    }
    files |= {f"{documents}/{a.page}": page(a, pages) for a in chapters}
    return dist.tarred(files)


def main() -> int:
    """Write dist/Python_Concurrency.docset.tgz; return the exit status."""
    dist.write(f"{NAME}.tgz", build(articles.read()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
