"""The Anki deck: one note a question."""

import html
import re
import tempfile
import warnings
import zipfile
from pathlib import Path
from urllib.parse import urljoin

import genanki

from publish import SITE_URL
from publish.formats import text
from publish.formats.archive import zipped
from publish.read import book, commit, snippets
from publish.read.book import Book, Element, Page

TITLE = "Anki deck"
WHAT = (
    "One card a question, tagged by chapter and level. Import a newer one over it: the cards are "
    "updated, your progress stays."
)
FILE = "python-concurrency.apkg"
GROUP = "offline"
NAME = "Python concurrency"
# For ever: by these Anki knows deck, kind of note and note again, updates them on a new import and
# keeps what the learner has learned.
DECK_ID, MODEL_ID = 1_763_000_101, 1_763_000_102
FIELDS = ("Question", "Program", "Answer", "Code", "Link")
FRONT = '<p class="where">{{Tags}}</p><h1>{{Question}}</h1>{{Program}}'
BACK = "{{FrontSide}}<hr id=answer>{{Answer}}{{Code}}<p>{{Link}}</p>"
LAYOUT = """
.card { max-width: 44em; margin: 0 auto; padding: 0 1em; text-align: left; font-size: 17px; }
.card h1 { font-size: 1.3em; }
.where { font-size: 0.75em; color: #4a5161; }
.nightMode .where { color: #b4bccb; }
.nightMode.card { color: #e4e8f0; background: #181b24; }
"""


def style() -> str:
    """Return the cards' style: the book's, with its dark colours for Anki's night mode.

    Older Ankis know no nested rules: each dark selector gets its own class in front.
    """
    light, _, dark = text.STYLE.read_text(encoding="utf-8").partition(
        "@media (prefers-color-scheme: dark) {"
    )
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", dark)
    night = "".join(
        ", ".join(_night(s.strip()) for s in selectors.split(",")) + f" {{{declared}}}\n"
        for selectors, declared in rules
    )
    return f"{light}{night}{LAYOUT}"


def _night(selector: str) -> str:
    return (
        f".nightMode.card, .nightMode {selector}"
        if selector == ".card"
        else f".nightMode {selector}"
    )


def fields(page: Page) -> list[str]:
    """Return a note's fields as HTML: question, its program, short answer, code, link."""
    body = relinked(text.simple(page), page)
    programs = body.xpath(".//div[contains(@class, 'program')]")
    asked = asks_about(page, programs)
    code = next((p for p in programs if p is not asked), None)
    heading = book.xhtml(body.find("h1"))
    short = body.find("h1").getnext()
    if short is None or short.tag != "p":
        question = page.asked
        raise SystemExit(
            f"docs/{question.page}:{question.line}: the answer does not begin with a paragraph: "
            "begin with one that could be spoken"
        )
    title = html.escape(page.title)
    link = f'<a href="{html.escape(SITE_URL + page.name)}">{title}</a>' if SITE_URL else title
    shown = code if code is not None else asked
    return [
        heading[heading.index(">") + 1 : heading.rindex("<")],
        book.xhtml(asked.xpath(".//div[@data-snippet]")[0]) if asked is not None else "",
        book.xhtml(short),
        book.xhtml(shown) if shown is not None else "",
        f"The whole answer: {link}",
    ]


def asks_about(page: Page, programs: list[Element]) -> Element | None:
    """Return the program that a question is about: "Why ...?" asks about the one that is broken."""
    if not page.title.startswith("Why"):
        return None
    for program in programs:
        name = program.xpath("string(.//@data-snippet)").partition("#")[0]
        if snippets.read(name).verdict in ("breaks", "raises", "hangs"):
            return program
    return None


def relinked(element: Element, page: Page) -> Element:
    """Return a copy whose links lead to the site, or are text where it has no address."""
    here = urljoin(SITE_URL, page.name)
    return book.relink(element, lambda address: urljoin(here, address) if SITE_URL else None)


def build(whole: Book) -> bytes:
    """Return the deck as Anki's package, notes in the book's order."""
    model = genanki.Model(
        MODEL_ID,
        NAME,
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Question", "qfmt": FRONT, "afmt": BACK}],
        css=style(),
    )
    deck = genanki.Deck(DECK_ID, NAME, whole.about)
    for page in whole.questions:
        question = page.asked
        deck.add_note(
            genanki.Note(
                model,
                fields(page),
                guid=genanki.guid_for("python-concurrency-reference", question.id),
                tags=[f"chapter::{question.chapter}", f"level::{question.level}"],
                due=len(deck.notes),
            )
        )
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("error")  # genanki warns of HTML that Anki would not show
        path = Path(folder, FILE)
        genanki.Package(deck).write_to_file(path, timestamp=commit.epoch())
        with zipfile.ZipFile(path) as package:  # again, with fixed times
            return zipped({name: package.read(name) for name in sorted(package.namelist())})
