"""Terms of the glossary, marked where a question first uses them."""

import re
from collections.abc import Callable

from lxml import html

from publish.read.book import Element, Page
from publish.show.glossary import Term, pattern

# Where a term is not marked: code, headings, other links, what is not text.
CLOSED = {
    *("a", "button", "code", "figure", "form", "kbd", "pre", "script", "style", "summary", "svg"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "th"),
}
CLOSED_CLASSES = {"admonition-title", "tools", "highlight", "about"}


def marker(terms: list[Term]) -> Callable[[Page], None]:
    """Return what marks the first use of each term on a question's page.

    A marked term becomes a link to the glossary whose title is the meaning. The question that
    explains a term does not mark it.
    """
    spoken = {word: t for t in terms if not t.quiet for word in t.words}
    find = pattern([*spoken])

    def mark(page: Page) -> None:
        seen: set[str] = {t.id for t in terms if f"{t.source}.html" == page.name}
        for element in _open(page.body):
            _mark(element, find, spoken, seen)

    return mark


def _open(element: Element) -> list[Element]:
    """Return the elements, in order, whose own text may be marked."""
    found = [element]
    for child in element.iterchildren("*"):
        if child.tag not in CLOSED and not CLOSED_CLASSES & set(child.classes):
            found += _open(child)
    return found


def _mark(element: Element, find: re.Pattern[str], spoken: dict[str, Term], seen: set[str]) -> None:
    """Mark terms in an element's own text and behind each of its children."""
    places: list[Element | None] = [None, *element]
    for last in places:
        text = (element.text if last is None else last.tail) or ""
        done = 0
        for found in find.finditer(text):
            term = spoken[" ".join(found["word"].lower().split())]
            if term.id in seen:
                continue
            seen.add(term.id)
            attributes = {"class": "term", "href": f"../glossary.html#{term.id}"}
            link = html.Element("a", {**attributes, "title": term.means})
            link.text = found[0]
            if last is None:
                element.insert(0, link)
                element.text = text[done : found.start()]
            else:
                last.tail = None
                last.addnext(link)
                last.tail = text[done : found.start()]
            last, done = link, found.end()
        if done and last is not None:
            last.tail = text[done:]
