"""The one reader of built HTML: chapters and questions as elements that any form can take.

Markdown is rendered once, by MkDocs, and parsed once, here. `plain` gives the text of a page in the
elements that every format knows; one that is not in the list stops the build, so that nothing is
dropped silently.
"""

import copy
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from publish.read import nav, pages, questions
from publish.read.exercises import PAGES
from publish.read.questions import Question

Element: TypeAlias = Any  # an lxml element: lxml has no types of its own

# Every element that a page may show: a kind emits no other, a format takes all of these.
# fmt: off
KNOWN = {
    "a", "abbr", "article", "b", "blockquote", "br", "code", "dd", "del", "details", "div",
    "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i",
    "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "s", "small", "span", "strong",
    "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul", "var",
    "circle", "defs", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect",
    "svg", "text", "title", "tspan",
}
# fmt: on
# What belongs to the page as a tool in the browser, not to its text.
TOOLS = (
    "self::script or self::style or self::button or self::input or self::label or self::template "
    "or self::link or self::form or self::noscript or @data-tool "
    "or contains(concat(' ', @class, ' '), ' headerlink ')"
)
# Names, operators, punctuation and blanks in code have no colour: a third of a page's elements.
BARE = re.compile(rb'<span class="[nopw]">([^<]*)</span>')
# HTML parsers lower the case of attributes, SVG minds it.
SVG = {"viewbox": "viewBox", "preserveaspectratio": "preserveAspectRatio"}


@dataclass(frozen=True, eq=False)  # a page is itself: what is known of it can be kept
class Page:
    """A built page: its name below the top ("threading/stop-thread.html"), and its elements."""

    name: str
    title: str  # as plain text
    tree: Element  # the whole document; the site's finishing steps edit it, nothing else does
    body: Element  # its <article>
    question: Question | None

    @property
    def asked(self) -> Question:
        """The question of a page that has one: of each in `Book.questions`."""
        assert self.question is not None, self.name
        return self.question

    @property
    def id(self) -> str:
        """What it is called where all pages of a chapter are one text."""
        return self.name.rpartition("/")[2].removesuffix(".html")

    @property
    def short(self) -> Element:
        """The short answer: the first paragraph below the heading."""
        found = self.body.xpath("./p[not(@class)]")  # a line of class about may precede it
        return found[0] if found else etree.Element("p")


@dataclass(frozen=True)
class Chapter:
    """A chapter: its folder's name, its title, its own page, and its questions in order."""

    name: str
    title: str
    page: Page
    questions: tuple[Page, ...]


@dataclass(frozen=True)
class Book:
    """All that was built: the chapters in order, and every page by its name."""

    title: str
    about: str  # one sentence
    chapters: tuple[Chapter, ...]
    pages: dict[str, Page]
    exercises: Chapter | None = None

    @property
    def parts(self) -> tuple[Chapter, ...]:
        """The chapters and, like one of them, the exercises."""
        return (*self.chapters, self.exercises) if self.exercises else self.chapters

    @property
    def proof(self) -> str:
        """What the home page says of the whole, counted from evidence."""
        said = self.pages["index.html"].body.xpath(".//div[@class='proof']/p[1]")
        return text(said[0]).partition(" Built ")[0] if said else ""

    @property
    def questions(self) -> Iterator[Page]:
        """Every question in the order of the book."""
        for chapter in self.chapters:
            yield from chapter.questions


def read(site: Path, kept: Mapping[str, Page] | None = None) -> Book:
    """Read a built site; take the pages `kept`, by name, as they are.

    Exits with page and cure where it is missing, or a question did not become one.
    """
    if not (site / "index.html").is_file():
        raise SystemExit(f"{site} holds no built site: run `nox -s site`")
    asked = {q.address: q for q in questions.every(pages.sources())}
    found = {}
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        if kept and name in kept:
            found[name] = kept[name]
            continue
        source = io.BytesIO(BARE.sub(rb"\1", path.read_bytes()))
        tree = html.parse(source, html.HTMLParser(encoding="utf-8"))
        bodies = tree.xpath("//article")
        if bodies:
            heading = bodies[0].find("h1")
            title = text(heading) if heading is not None else ""
            found[name] = Page(name, title, tree, bodies[0], asked.get(name))
    chapters = tuple(
        Chapter(
            c.name,
            c.title,
            found[f"{c.name}/index.html"],
            tuple(found[q.replace(".md", ".html")] for q in c.questions),
        )
        for c in nav.chapters()
    )
    home = found["index.html"].tree
    about = home.xpath("string(//meta[@name='description']/@content)")
    exercises = None
    if index := found.get(f"{PAGES}index.html"):
        listed = (n.replace(".md", ".html") for n in nav.pages() if n.startswith(PAGES))
        rest = tuple(found[n] for n in listed if n != index.name)
        exercises = Chapter(PAGES.rstrip("/"), index.title, index, rest)
    return Book(found["index.html"].title, about, chapters, found, exercises)


def text(element: Element) -> str:
    """Return an element's text, its white space folded, without the mark that links to it."""
    parts = element.xpath(".//text()[not(ancestor::a[contains(@class, 'headerlink')])]")
    return re.sub(r"\s+", " ", "".join(parts)).strip()


def plain(page: Page) -> Element:
    """Return a copy of a page's text in known elements only: no tools, no browser's attributes.

    Exits with page and element where there is one that the list does not know.
    """
    body = copy.deepcopy(page.body)
    body.attrib.clear()
    for element in body.xpath(f".//comment() | .//*[{TOOLS}]"):
        element.drop_tree()
    for element in body.iter():
        if element.tag not in KNOWN:
            raise SystemExit(
                f"{page.name}: <{element.tag}> ({text(element)[:40]!r}): publish/read/book.py does "
                "not know this element: write it otherwise, or add it to KNOWN and teach every "
                "format"
            )
        for name, value in element.attrib.items():
            if name in SVG:
                element.set(SVG[name], value)
            if name in SVG or name.startswith("on") or name in ("style", "tabindex", "download"):
                del element.attrib[name]
    return body


def there(page: str, path: str) -> str:
    """Return where a relative path on a page leads, below the top; "" leads to the page itself."""
    return urljoin(page, path).rstrip("/") or "index.html"


def relink(element: Element, target: Callable[[str], str | None]) -> Element:
    """Return a copy whose links within the site lead to `target(address)`; None makes it text.

    Links to other sites stay. The address is as the page writes it.
    """
    element = copy.deepcopy(element)
    element.tail = None
    for link in element.xpath("descendant-or-self::a[@href]"):
        address = link.get("href")
        if urlsplit(address).scheme:
            continue
        if (there := target(address)) is not None:
            link.set("href", there)
        else:
            link.tag = "span"
            del link.attrib["href"]
    return element


def xhtml(element: Element) -> str:
    """Return an element as XHTML, without what follows it."""
    copied = copy.deepcopy(element)
    copied.tail = None
    for part in copied.iter():
        for name in [n for n in part.attrib if n.startswith("data-")]:
            del part.attrib[name]
    return str(etree.tostring(copied, encoding="unicode", method="xml"))


def programs(page: Page) -> Iterator[str]:
    """Yield what a page shows of snippet files: "chapter/file.py", with "#region" for a part."""
    yield from page.body.xpath(".//div[contains(@class, 'highlight')]/@data-snippet")
