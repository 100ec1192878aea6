"""Read the chapters back from the built site as plain HTML: for EPUB, docset and deck.

Markdown is rendered once, by MkDocs. What is left here are the elements that any reader knows; an
element that is not in the list stops the build, so that nothing is dropped silently.
"""

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from lxml import etree, html

from publish import ROOT, pages, questions
from publish.questions import Question

Element: TypeAlias = Any  # an lxml element: lxml has no types of its own

TITLE = "Python concurrency"
SITE = ROOT / "build" / "offline"
STYLE = ROOT / "publish" / "plain.css"
FONTS = ROOT / "docs" / "assets" / "fonts"
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
# What belongs to the page as a tool, not to its text.
TOOLS = (
    "self::script or self::style or self::button or self::input or self::label or self::template "
    "or self::link or contains(concat(' ', @class, ' '), ' headerlink ') "
    "or contains(concat(' ', @class, ' '), ' md-content__button ') "
    "or contains(concat(' ', @class, ' '), ' md-source-file ') or @data-tool"
)
# HTML parsers lower the case of attributes, SVG minds it.
SVG = {"viewbox": "viewBox", "preserveaspectratio": "preserveAspectRatio"}


@dataclass(frozen=True)
class Answer:
    """A question and the elements of its answer, in order."""

    question: Question
    heading: Element
    parts: tuple[Element, ...]

    @property
    def title(self) -> str:
        """The question as plain text."""
        return text(self.heading)

    @property
    def address(self) -> str:
        """Where it stands below the top of the site: "threading.html#daemon"."""
        return f"{self.question.chapter}.html#{self.question.id}"


@dataclass(frozen=True)
class Article:
    """A chapter: its page's name ("threading.html"), its title, its content as plain HTML."""

    page: str
    title: str
    body: Element
    answers: tuple[Answer, ...]


def read(site: Path = SITE, docs: Path = pages.DOCS) -> list[Article]:
    """Return every chapter (page with questions) of a built site, in the order of its menu.

    Exits with page and element where the site is missing, or shows what plain HTML cannot hold.
    """
    if not (site / "index.html").is_file():
        raise SystemExit(f"{site} holds no site: run `nox -s offline`")
    asked = {
        page.replace(".md", ".html"): found
        for page, source in pages.sources(docs).items()
        if (found := questions.read(page, source))
    }
    listed = menu(site)
    if missing := sorted(asked.keys() - set(listed)):
        raise SystemExit(
            f"chapters that are not in the menu: {', '.join(missing)}: add them to nav"
        )
    return [_article(site, page, asked[page]) for page in listed if page in asked]


def menu(site: Path) -> list[str]:
    """Return the pages of a built site ("threading.html") in the order of its navigation."""
    links = html.parse(site / "index.html").xpath(
        "//nav[contains(@class, 'md-nav--primary')]//a[contains(@class, 'md-nav__link')]/@href"
    )
    pages = dict.fromkeys(urlsplit(link).path for link in links)
    return [page for page in pages if page.endswith(".html")]


def _article(site: Path, page: str, asked: list[Question]) -> Article:
    body = html.parse(site / page).xpath("//article")[0]
    body.attrib.clear()
    _plain(page, body)
    by_id = {h.get("id"): h for h in body.xpath("./h2[@id]")}
    answers = []
    for question in asked:
        if question.id not in by_id:
            raise SystemExit(
                f"{page}: the site does not show question #{question.id}: run `nox -s offline`"
            )
        heading = by_id[question.id]
        parts = []
        for part in heading.itersiblings():
            if part.tag in ("h1", "h2"):
                break
            parts.append(part)
        answers.append(Answer(question, heading, tuple(parts)))
    return Article(page, text(body.find("h1")), body, tuple(answers))


def _plain(page: str, body: Element) -> None:
    """Leave only text, in place: tools out, tabs one below the other, names SVG minds restored."""
    for labels, blocks in zip(
        body.xpath(".//*[@class='tabbed-labels']"),
        body.xpath(".//*[@class='tabbed-content']"),
        strict=True,
    ):
        for label, block in zip(labels.findall("label"), blocks, strict=True):
            name = etree.Element("p")
            name.set("class", "tab")
            name.text = text(label)
            block.insert(0, name)
    for element in body.xpath(f".//comment() | .//*[{TOOLS}]"):
        element.drop_tree()
    for element in body.xpath(".//*[@class='tabbed-labels' and not(*)] | .//pre/span[not(node())]"):
        element.drop_tree()
    for element in body.iter():
        if element.tag not in KNOWN:
            raise SystemExit(
                f"{page}: <{element.tag}> ({text(element)[:40]!r}): publish/articles.py does not "
                "know this element: add it to KNOWN, or to TOOLS if readers of a book lose nothing"
            )
        for name, value in element.attrib.items():
            if name in SVG:
                element.set(SVG[name], value)
            if name in SVG or name.startswith("on") or name in ("style", "tabindex", "download"):
                del element.attrib[name]


def text(element: Element) -> str:
    """Return an element's text, its white space folded."""
    return re.sub(r"\s+", " ", element.text_content()).strip()


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


def add_levels(body: Element) -> None:
    """Write each question's level behind its heading, where the site's style sheet draws it."""
    for heading in body.xpath(".//h2[@data-level]"):
        level = etree.SubElement(heading, "span")
        level.set("class", "level")
        level.text = heading.get("data-level")
        if (last := level.getprevious()) is not None:
            last.tail = (last.tail or "") + " "
        else:
            heading.text = (heading.text or "") + " "


def xhtml(element: Element) -> str:
    """Return an element as XHTML, without what follows it."""
    copied = copy.deepcopy(element)
    copied.tail = None
    for part in copied.iter():
        for name in [n for n in part.attrib if n.startswith("data-")]:
            del part.attrib[name]
    return str(etree.tostring(copied, encoding="unicode", method="xml"))


def snippets(answer: Answer) -> Iterator[str]:
    """Yield what an answer shows of snippet files: "chapter/file.py", with "#region" for a part."""
    for part in answer.parts:
        yield from part.xpath("descendant-or-self::*/@data-snippet")
