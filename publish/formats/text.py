"""A chapter as one running text, for forms that have a page a chapter: EPUB and docset."""

import functools
from collections.abc import Callable

from lxml import html

from publish import ROOT
from publish.read import book
from publish.read.book import Book, Chapter, Element, Page

STYLE = ROOT / "publish" / "formats" / "plain.css"
FONTS = ROOT / "docs" / "assets" / "fonts"


def simple(page: Page) -> Element:
    """Return a page's text for any reader of HTML: no folding, titles in words, files by name."""
    body = book.plain(page)
    for element in body.xpath(".//span[@class='last']"):
        element.drop_tree()
    for link in body.xpath(".//a[@class='file']"):
        link.tag = "span"
        del link.attrib["href"]
    for seen in body.xpath(".//span[contains(@class, 'seen')]"):
        seen.text = f"seen on Python {seen.text}" if "unseen" not in seen.classes else seen.text
    for line in body.xpath(".//span[@data-linenos]"):  # a part of a file: numbers are the screen's
        line.drop_tree()
    for element in [*body.iter("details", "summary")]:
        element.tag = "div" if element.tag == "details" else "p"
        if element.tag == "p":
            element.set("class", "title")
        element.attrib.pop("open", None)
    return body


def running(chapter: Chapter, target: Callable[[str, str], str | None]) -> Element:
    """Return a chapter: its page, then each question as a section below a heading with its id.

    `target(page, address)` says where a link leads; None makes it text.
    """
    whole = book.relink(simple(chapter.page), lambda a: target(chapter.page.name, a))
    seen: set[str] = set()
    for page in chapter.questions:
        part = book.relink(simple(page), functools.partial(target, page.name))
        for heading in [*part.iter("h3", "h2", "h1")]:
            heading.tag = f"h{int(heading.tag[1]) + 1}"
        first = part.find("h2")
        first.set("id", page.id)
        if page.question:  # an exercise says it in a line of its own
            level = html.Element("span", {"class": "level"})
            level.text = page.question.level
            first.append(level)
        for element in part.xpath(".//*[@id]"):
            if element.get("id") in seen:  # a program that another question shows too
                del element.attrib["id"]
            else:
                seen.add(element.get("id"))
        for child in list(part):
            whole.append(child)
    return whole


def within(whole: Book, ending: str) -> Callable[[str, str], str | None]:
    """Return where links lead in a form that has chapter pages alone, named with this ending."""
    shown = {page.name: (c.name, "") for c in whole.parts for page in (c.page,)}
    shown |= {q.name: (c.name, q.id) for c in whole.parts for q in c.questions}

    def target(page: str, address: str) -> str | None:
        path, _, anchor = address.partition("#")
        place = book.there(page, path)
        if place not in shown:
            return None
        chapter, question = shown[place]
        # An id within a question is kept; a chapter's page lists questions by the same ids.
        ids = whole.pages[place].body.xpath(".//@id")
        return f"{chapter}{ending}" + (
            f"#{anchor}" if anchor in ids else f"#{question}" * bool(question)
        )

    return target
