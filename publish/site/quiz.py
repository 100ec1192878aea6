"""Write the quiz's cards, read from the built pages, to assets/quiz-data.js."""

import json
from pathlib import Path
from typing import Any

from lxml import html

from publish.read.book import Book, Element, Page


def card(page: Page, chapter: str) -> dict[str, Any]:
    """Return the card of a question, its texts as HTML. Exits where it has no short answer."""
    question = page.question
    assert question is not None
    answer = page.body.find("h1").getnext()
    while answer is not None and answer.get("class") == "about":
        answer = answer.getnext()
    if answer is None or answer.tag != "p":
        raise SystemExit(
            f"docs/{question.page}:{question.line}: quiz card {question.id} has no short answer: "
            "begin the answer with a paragraph"
        )
    program = next(iter(page.body.xpath(".//details[contains(@class, 'program')]")), None)
    shown = {"code": "", "output": "", "verdict": ""}
    if program is not None:
        shown["code"] = inner(program.xpath(".//div[@data-snippet]//code")[0])
        shown["output"] = "\n".join(
            c.text_content() for c in program.xpath(".//div[contains(@class, 'output')]//code")
        )
        shown["verdict"] = program.xpath("string(summary/span[@class='verdict'])")
    heading = page.body.find("h1")
    return {
        "id": question.id,
        "page": page.name,
        "chapter": chapter,
        "level": question.level,
        "title": inner(heading),
        "answer": _from_top(answer, page.name),
        **shown,
    }


def _from_top(answer: Element, name: str) -> str:
    """Return an answer as HTML whose links lead from the top of the site."""
    copied = html.fragment_fromstring(html.tostring(answer, encoding="unicode", with_tail=False))
    for link in copied.iter("a"):
        address = link.get("href", "")
        if address.startswith("../"):
            link.set("href", address[3:])
        elif address and "://" not in address:
            folder = name.rpartition("/")[0]
            link.set(
                "href", f"{name}{address}" if address.startswith("#") else f"{folder}/{address}"
            )
    return inner(copied)


def inner(element: Element) -> str:
    """Return what an element holds, as HTML, without the mark that links to it."""
    text: str = html.tostring(element, encoding="unicode", with_tail=False)
    text = text[text.index(">") + 1 : text.rindex("<")]
    return text.partition('<a class="headerlink"')[0]


def write(site: Path, whole: Book) -> int:
    """Write site/assets/quiz-data.js, a script that opens from disk too; return how many cards."""
    found = [card(q, c.title) for c in whole.chapters for q in c.questions]
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("},{", "},\n{")
    path = site / "assets" / "quiz-data.js"
    path.write_text(f"const QUIZ = {text};\n", encoding="utf-8", newline="\n")
    return len(found)
