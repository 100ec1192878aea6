"""The Anki deck: dist/python-concurrency.apkg, one note a question."""

import html
import os
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path
from urllib.parse import urljoin

import genanki

from publish import articles, dist, snippets
from publish.articles import TITLE, Answer, Article, Element

NAME = "python-concurrency.apkg"
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
    """Return the cards' style: the book's, with its dark colours for Anki's night mode."""
    light, dark = articles.STYLE.read_text(encoding="utf-8").split(
        "@media (prefers-color-scheme: dark)"
    )
    return f"{light}.nightMode {dark}{LAYOUT}"


def fields(answer: Answer, site: str) -> list[str]:
    """Return a note's fields as HTML: question, its program, short answer, code, link.

    `site` is the address of the site, or "" where it has none.
    """
    programs = [
        p for part in answer.parts for p in part.xpath("descendant-or-self::*[@data-snippet]")
    ]
    asked = asks_about(answer, programs)
    code = next((p for p in programs if p is not asked), None)
    heading = articles.xhtml(relinked(answer.heading, answer, site))
    inner = heading[heading.index(">") + 1 : heading.rindex("<")]
    short = answer.parts[0]
    if short.tag != "p":
        raise SystemExit(
            f"docs/{answer.question.page}:{answer.question.line}: the answer begins with "
            f"<{short.tag}>: begin with a paragraph that could be spoken"
        )
    title = html.escape(answer.title)
    link = f'<a href="{html.escape(urljoin(site, answer.address))}">{title}</a>' if site else title
    return [
        inner,
        articles.xhtml(asked) if asked is not None else "",
        articles.xhtml(relinked(short, answer, site)),
        with_output(code) if code is not None else with_output(asked) if asked is not None else "",
        f"The whole answer: {link}",
    ]


def asks_about(answer: Answer, programs: list[Element]) -> Element | None:
    """Return the program that a question is about: "Why ...?" asks about the one that is broken."""
    if not answer.title.startswith("Why"):
        return None
    for program in programs:
        found = snippets.read(program.get("data-snippet").partition("#")[0])
        if found.raises or found.hangs or found.path.stem.endswith("_broken"):
            return program
    return None


def with_output(program: Element) -> str:
    """Return a program with the recorded output that the page shows below it."""
    output = program.getnext()
    shown = articles.xhtml(program)
    if output is not None and "output" in (output.get("class") or ""):
        shown += articles.xhtml(output)
    return shown


def relinked(element: Element, answer: Answer, site: str) -> Element:
    """Return a copy whose links lead to the site, or are text where it has no address."""
    here = urljoin(site, f"{answer.question.chapter}.html")
    return articles.relink(element, lambda address: urljoin(here, address) if site else None)


def build(chapters: list[Article], site: str = "") -> bytes:
    """Return the deck as Anki's package, notes in the book's order."""
    model = genanki.Model(
        MODEL_ID,
        TITLE,
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Question", "qfmt": FRONT, "afmt": BACK}],
        css=style(),
    )
    deck = genanki.Deck(DECK_ID, TITLE, "Every line of code has been run.")
    for article in chapters:
        for answer in article.answers:
            question = answer.question
            deck.add_note(
                genanki.Note(
                    model,
                    fields(answer, site),
                    guid=genanki.guid_for("python-concurrency-reference", question.id),
                    tags=[f"chapter::{question.chapter}", f"level::{question.level}"],
                    due=len(deck.notes),
                )
            )
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("error")  # genanki warns of HTML that Anki would not show
        path = Path(folder, NAME)
        genanki.Package(deck).write_to_file(path, timestamp=dist.epoch())
        with zipfile.ZipFile(path) as package:  # again, with fixed times
            return dist.zipped({name: package.read(name) for name in sorted(package.namelist())})


def main() -> int:
    """Write dist/python-concurrency.apkg; return the exit status."""
    dist.write(NAME, build(articles.read(), os.environ.get("SITE_URL", "")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
