"""Write the quiz's cards, read from the built site, to assets/quiz-data.js."""

import json
from pathlib import Path

from lxml import html

from publish import pages, questions
from publish.home import navigation
from publish.slim import code


def cards(site: Path) -> list[dict[str, str]]:
    """Return a card for each question, in the order of the book, its texts as HTML.

    Exits for a question without a short answer.
    """
    sources = pages.sources()
    found = []
    for title, page in navigation():
        if not (asked := questions.read(page, sources.get(page, ""))):
            continue
        built = page.replace(".md", ".html")
        headings = {h.get("id"): h for h in html.parse(site / built).xpath("//article//h2[@id]")}
        for question in asked:
            heading = headings.get(question.id)
            answer = None if heading is None else heading.getnext()
            if heading is None or answer is None or answer.tag != "p" or answer.get("class"):
                raise SystemExit(
                    f"docs/{page}:{question.line}: quiz card #{question.id} has no short answer: "
                    "begin the answer with a paragraph"
                )
            for link in heading.find_class("headerlink"):
                heading.remove(link)
            for link in answer.xpath(".//a[starts-with(@href, '#')]"):
                link.set("href", built + link.get("href"))
            found.append(
                {
                    "id": str(question.id),
                    "page": built,
                    "chapter": title,
                    "level": str(question.level),
                    "title": inner(heading),
                    "answer": inner(answer),
                    "code": program(heading),
                }
            )
    return found


def program(heading: html.HtmlElement) -> str:
    """Return the first program of an answer as highlighted HTML, or "" if it has none."""
    for element in heading.itersiblings():
        if element.tag == "h2":
            break
        for block in element.xpath("descendant-or-self::*[@data-snippet]//pre/code"):
            return code(inner(block))
    return ""


def inner(element: html.HtmlElement) -> str:
    """Return what an element holds, as HTML."""
    text: str = html.tostring(element, encoding="unicode", with_tail=False)
    return text[text.index(">") + 1 : text.rindex("<")]


def write(site: Path) -> int:
    """Write site/assets/quiz-data.js, a script that opens from disk too; return how many cards."""
    found = cards(site)
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("},{", "},\n{")
    path = site / "assets" / "quiz-data.js"
    path.write_text(f"const QUIZ = {text};\n", encoding="utf-8", newline="\n")
    return len(found)
