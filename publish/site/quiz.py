"""Write the quiz's cards, read from the built pages: which there are, and a file for each chapter.

assets/quiz-data.js lists the cards; what a card shows is in assets/quiz/<chapter>.js, which is
loaded when a session needs it. Both are scripts, so that they open from disk too.
"""

import copy
import json
from pathlib import Path
from typing import Any

from lxml import html

import publish
from publish.read import book, pages, predictions, snippets
from publish.read.book import Book, Element, Page
from publish.read.predictions import Prediction
from publish.show import inline, prediction
from publish.show.snippet import VERDICTS


def card(page: Page) -> dict[str, Any]:
    """Return what the card of a question shows, as HTML. Exits where it has no short answer."""
    question = page.asked
    answer = page.body.find("h1").getnext()
    while answer is not None and answer.get("class") == "about":
        answer = answer.getnext()
    if answer is None or answer.tag != "p":
        raise SystemExit(
            f"docs/{question.page}:{question.line}: quiz card {question.id} has no short answer: "
            "begin the answer with a paragraph"
        )
    program = next(iter(page.body.xpath(".//details[contains(@class, 'program')]")), None)
    return {
        "answer": inner(_from_top(answer, page.name)),
        "program": "" if program is None else shown(program, page.name),
    }


def predicted(page: Page, asked: Prediction) -> dict[str, Any]:
    """Return what the card of a program shows: the program, as HTML, and what to choose from."""
    (program,) = page.body.xpath(
        ".//details[contains(@class, 'program')][div[@data-snippet=$name]]", name=asked.program
    )
    found = snippets.read(asked.program)
    return {
        "program": shown(program, page.name),
        "since": found.since,
        "until": found.until,
        "choices": [
            {
                "verdict": choice.verdict,
                "word": VERDICTS.get(choice.verdict),
                "blocks": prediction.blocks(choice),
                "why": inline(choice.why),
            }
            for choice in asked.choices()
        ],
    }


def shown(program: Element, name: str) -> str:
    """Return a program as a page shows it, unfolded, its links from the top of the site."""
    copied = _from_top(program, name)
    copied.set("open", "")
    del copied.attrib["id"]  # it stands on its page
    return str(html.tostring(copied, encoding="unicode"))


def _from_top(element: Element, name: str) -> Element:
    """Return a copy of an element of a page whose links lead from the top of the site."""
    copied = copy.deepcopy(element)
    copied.tail = None
    for link in copied.iter("a"):
        path, mark, anchor = link.get("href", "").partition("#")
        if "://" not in path:
            link.set("href", f"{book.there(name, path)}{mark}{anchor}")
    return copied


def inner(element: Element) -> str:
    """Return what an element holds, as HTML, without the mark that links to it."""
    text: str = html.tostring(element, encoding="unicode", with_tail=False)
    text = text[text.index(">") + 1 : text.rindex("<")]
    return text.partition('<a class="headerlink"')[0]


def write(site: Path, whole: Book) -> None:
    """Write the scripts below site/assets."""
    pages_of = prediction.shown(pages.sources())
    asked: dict[str, list[Prediction]] = {}
    for each in predictions.read():
        asked.setdefault(pages_of[each.program], []).append(each)
    cards: list[dict[str, str]] = []
    for chapter in whole.chapters:
        full = {}
        for page in chapter.questions:
            question = page.asked
            about = {
                "page": page.name,
                "chapter": chapter.name,
                "level": str(question.level),
                "title": inner(page.body.find("h1")),
            }
            cards.append({"id": question.id, **about})
            full[question.id] = card(page)
            for each in asked.get(question.page, ()):
                cards.append({"id": each.program, "of": question.id, **about})
                full[each.program] = predicted(page, each)
        path = site / "assets" / "quiz" / f"{chapter.name}.js"
        _script(path, f"QUIZ.full[{json.dumps(chapter.name)}] = ", full)
    index = {"chapters": {c.name: c.title for c in whole.chapters}, "cards": cards, "full": {}}
    _script(site / "assets" / "quiz-data.js", "const QUIZ = ", index)


def _script(path: Path, begins: str, value: Any) -> None:
    """Write a script that hands a value over, a card a line."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("},{", "},\n{")
    publish.write(path, f"{begins}{text};\n")
