"""The book for Dash and Zeal: a docset of pages, an icon and one SQLite table."""

import html
import plistlib
import sqlite3
import tempfile
from pathlib import Path
from urllib.parse import quote

from lxml import etree

from publish import ROOT
from publish.formats import index as names
from publish.formats import text
from publish.formats.archive import tarred
from publish.read import licences
from publish.read.book import Book, Chapter

TITLE = "Docset for Dash and Zeal"
WHAT = (
    "Every question, every chapter and every name of the standard library that is shown. Unpack it "
    "into the folder of your docsets; ask with pyconc:."
)
FILE = "Python_Concurrency.docset.tgz"
GROUP = "offline"
NAME = "Python_Concurrency.docset"
INFO = {
    "CFBundleIdentifier": "python-concurrency",
    "CFBundleName": "Python concurrency",
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
ICON = ROOT / "publish" / "formats" / "icon.png"
WIDTH = b"body { max-width: 52em; margin: 1em auto 4em; padding: 0 1em; }\n"
Row = tuple[str, str, str]  # name, type, path


def rows(whole: Book) -> list[Row]:
    """Return the index: every chapter, every question, every name of the standard library shown."""
    found: list[Row] = []
    for chapter in whole.chapters:
        found.append((chapter.page.title, "Guide", f"{chapter.name}.html"))
        found += [(q.title, "Section", f"{chapter.name}.html#{q.id}") for q in chapter.questions]
    for name, what, page in names.shown(whole):
        found.append((name, what, f"{page.asked.chapter}.html#{page.id}"))
    return found


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


def page(whole: Book, chapter: Chapter) -> bytes:
    """Return a chapter's page; Dash and Zeal read its table of contents off its anchors."""
    body = text.running(chapter, text.within(whole, ".html"))
    for heading in body.xpath(".//h2[span[@class='level']]"):
        anchor = etree.Element("a")
        anchor.set("class", "dashAnchor")
        title = "".join(heading.xpath("text() | *[not(@class='level')]//text()"))
        anchor.set("name", f"//apple_ref/cpp/Section/{quote(title.strip(), safe='')}")
        heading.addprevious(anchor)
    content = etree.tostring(body, encoding="unicode", method="html")
    return PAGE.format(title=html.escape(chapter.page.title), body=content).encode()


def start(whole: Book) -> bytes:
    """Return the first page: every chapter with its questions."""
    parts = [f"<h1>{html.escape(whole.title)}</h1>"]
    for chapter in whole.chapters:
        title = html.escape(chapter.page.title)
        parts.append(f'<h2><a href="{chapter.name}.html">{title}</a></h2>\n<ul>')
        parts += [
            f'<li><a href="{chapter.name}.html#{q.id}">{html.escape(q.title)}</a></li>'
            for q in chapter.questions
        ]
        parts.append("</ul>")
    return PAGE.format(title=html.escape(whole.title), body="\n".join(parts)).encode()


def build(whole: Book) -> bytes:
    """Return the docset as the gzipped tar that Dash and Zeal import."""
    content, documents = f"{NAME}/Contents", f"{NAME}/Contents/Resources/Documents"
    files = {
        f"{NAME}/icon.png": ICON.read_bytes(),
        f"{content}/Info.plist": plistlib.dumps(INFO),
        f"{content}/Resources/docSet.dsidx": index(rows(whole)),
        f"{documents}/index.html": start(whole),
        f"{documents}/LICENSE.txt": (ROOT / "LICENSE").read_bytes(),
        f"{documents}/{licences.FILE}": licences.notice().encode(),
        f"{documents}/style.css": WIDTH + text.STYLE.read_bytes(),
    }
    files |= {f"{documents}/{c.name}.html": page(whole, c) for c in whole.chapters}
    return tarred(files)
