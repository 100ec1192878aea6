"""The book for e-readers: an EPUB 3 of the chapters."""

import functools
import html
import time
import uuid
from collections.abc import Callable

from publish import ROOT
from publish.formats import text
from publish.formats.archive import zipped
from publish.read import book, commit, doors
from publish.read.book import Book, Page

TITLE = "The book, EPUB"
WHAT = "Every chapter with highlighted code, for e-readers and phones."
FILE = "python-concurrency.epub"
GROUP = "offline"
NAME = "Python concurrency"
# The same book in every release: e-readers replace it and keep their place.
ID = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_DNS, 'python-concurrency-reference')}"
COVER = ROOT / "publish" / "formats" / "cover.png"
FONTS = ("jetbrains-mono-regular", "jetbrains-mono-italic")
FACES = "".join(
    f'@font-face {{ font-family: "JetBrains Mono"; src: url("{name}.woff2"); '
    f"font-style: {'italic' if 'italic' in name else 'normal'}; }}\n"
    for name in FONTS
)
# What stands beyond a page is lost there: on a phone names in tables break, other words only where
# the table has many columns or the type is large.
PHONE = """\
@media (max-width: 30em) {
table { font-size: 0.82em; }
th, td { padding: 0.3em 0.4em; hyphens: auto; }
th code, td code, th:nth-last-child(n+4), th:nth-last-child(n+4) ~ th, td:nth-last-child(n+4), \
td:nth-last-child(n+4) ~ td { overflow-wrap: anywhere; }
}
@media (max-width: 23em) { th, td { overflow-wrap: anywhere; } }
"""
BESIDE = {"glossary.html": "glossary", "numbers.html": "appendix"}  # what each is, to a reader
CONTAINER = """\
<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
PAGE = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
 lang="en" xml:lang="en">
<head><title>{title}</title><link rel="stylesheet" href="style.css"/></head>
<body{kind}>
{body}
</body>
</html>
"""


def page(title: str, body: str, kind: str = "") -> bytes:
    """Return a whole XHTML page; `kind` is its epub:type."""
    kind = f' epub:type="{kind}"' if kind else ""
    return PAGE.format(title=html.escape(title), body=body, kind=kind).encode()


def contents(whole: Book) -> str:
    """Return the navigation: the doors, every chapter, and below it every question."""
    items = [f'<li><a href="{p.id}.xhtml">{html.escape(p.title)}</a></li>\n' for p in ways(whole)]
    for chapter in whole.parts:
        name = f"{chapter.name}.xhtml"
        asked = "".join(
            f'<li><a href="{name}#{q.id}">{html.escape(q.title)}</a></li>\n'
            for q in chapter.questions
        )
        items.append(
            f'<li><a href="{name}">{html.escape(chapter.page.title)}</a>\n<ol>\n{asked}</ol></li>\n'
        )
    for name in (n for n in BESIDE if n in whole.pages):
        there = name.replace(".html", ".xhtml")
        items.append(f'<li><a href="{there}">{html.escape(whole.pages[name].title)}</a></li>\n')
    return f'<nav epub:type="toc"><h1>Contents</h1>\n<ol>\n{"".join(items)}</ol></nav>'


def opening(whole: Book) -> str:
    """Return the title page."""
    return (
        f"<h1>{NAME}</h1>\n<p>{html.escape(whole.about)}</p>\n"
        f"<p>{html.escape(whole.proof)} This edition is of {commit.date()}.</p>\n"
        "<p>Code is under the MIT licence, prose under CC BY 4.0. The typeface of the code, "
        "JetBrains Mono, is under the SIL Open Font License.</p>"
    )


def build(whole: Book) -> bytes:
    """Return the EPUB."""
    target = text.within(whole, ".xhtml")
    style = FACES + text.STYLE.read_text(encoding="utf-8") + PHONE
    # name: (content, media type, properties); pages are read in this order
    files: dict[str, tuple[bytes, str, str]] = {
        "cover.xhtml": (
            page(NAME, '<p><img src="cover.png" alt="Python concurrency"/></p>', "cover"),
            *("application/xhtml+xml", ""),
        ),
        "title.xhtml": (page(NAME, opening(whole), "titlepage"), "application/xhtml+xml", ""),
        "nav.xhtml": (page("Contents", contents(whole)), "application/xhtml+xml", "nav"),
    }
    for door in ways(whole):
        files[f"{door.id}.xhtml"] = _single(door, target, "preface")
    for chapter in whole.parts:
        body = book.xhtml(text.running(chapter, target))
        files[f"{chapter.name}.xhtml"] = (
            page(chapter.page.title, body, "chapter"),
            *("application/xhtml+xml", "svg" if "<svg" in body else ""),
        )
    for name in (n for n in BESIDE if n in whole.pages):
        files[name.replace(".html", ".xhtml")] = _single(whole.pages[name], target, BESIDE[name])
    files["style.css"] = (style.encode(), "text/css", "")
    files["cover.png"] = (COVER.read_bytes(), "image/png", "cover-image")
    for name in FONTS:
        files[f"{name}.woff2"] = ((text.FONTS / f"{name}.woff2").read_bytes(), "font/woff2", "")
    files["OFL.txt"] = ((text.FONTS / "OFL.txt").read_bytes(), "text/plain", "")
    packed = {"mimetype": b"application/epub+zip", "META-INF/container.xml": CONTAINER.encode()}
    packed["book/book.opf"] = package(files, whole.about).encode()
    packed |= {f"book/{name}": content for name, (content, _, _) in files.items()}
    return zipped(packed, stored="mimetype")


def ways(whole: Book) -> list[Page]:
    """Return the doors, which come before the chapters."""
    return [p for name in doors.DOORS if (p := whole.pages.get(f"{name}.html"))]


def _single(
    one: Page, target: Callable[[str, str], str | None], kind: str
) -> tuple[bytes, str, str]:
    """Return the file of a page that belongs to no chapter."""
    body = book.xhtml(book.relink(text.simple(one), functools.partial(target, one.name)))
    return page(one.title, body, kind), "application/xhtml+xml", "svg" if "<svg" in body else ""


def package(files: dict[str, tuple[bytes, str, str]], about: str) -> str:
    """Return the package document: what the book is, what it holds, in which order it is read."""
    items, spine = [], []
    for name, (_, kind, properties) in files.items():
        key = name.replace(".", "-")
        extra = f' properties="{properties}"' if properties else ""
        items.append(f'<item id="{key}" href="{name}" media-type="{kind}"{extra}/>')
        if kind == "application/xhtml+xml":
            spine.append(f'<itemref idref="{key}"/>')
    modified = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(commit.epoch()))
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" '
        'xml:lang="en">',
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
        f'<dc:identifier id="id">{ID}</dc:identifier>',
        f"<dc:title>{NAME}</dc:title>",
        "<dc:language>en</dc:language>",
        "<dc:creator>Contributors of the Python concurrency reference</dc:creator>",
        f"<dc:description>{html.escape(about)}</dc:description>",
        f"<dc:date>{commit.date()}</dc:date>",
        "<dc:rights>Code MIT, prose CC BY 4.0</dc:rights>",
        f'<meta property="dcterms:modified">{modified}</meta>',
        '<meta name="cover" content="cover-png"/>',
        *ACCESS,
        f"</metadata>\n<manifest>\n{chr(10).join(items)}\n</manifest>",
        f"<spine>\n{chr(10).join(spine)}\n</spine>\n</package>\n",
    ]
    return "\n".join(lines)


ACCESS = [
    f'<meta property="schema:{name}">{value}</meta>'
    for name, value in (
        ("accessMode", "textual"),
        ("accessMode", "visual"),
        ("accessModeSufficient", "textual"),
        ("accessibilityFeature", "structuralNavigation"),
        ("accessibilityFeature", "alternativeText"),
        ("accessibilityHazard", "none"),
        ("accessibilitySummary", "All text reflows; every picture has its content in words."),
    )
]
