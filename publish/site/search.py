"""What the search reads: each question, chapter and term, written to assets/search-data.js."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import publish
from publish.read import book, doors, names, nav, pages, practice, snippets
from publish.read.book import Book, Page
from publish.read.exercises import INDEX
from publish.show import glossary

PROSE = "./p | ./ul | ./ol | ./table | ./div[contains(@class, 'admonition')] | ./h2"


def entry(page: Page, chapter: str) -> dict[str, Any]:
    """Return a question as the search reads it: its words by how much they tell."""
    question = page.asked
    used: set[str] = set()
    code = []
    for source in book.programs(page):
        name, _, region = source.partition("#")
        found = snippets.read(name)
        text = snippets.region(found, region or None)[0]
        used |= {n for n, _ in names.used(found.code, text)}
        code += [r.text for r in (found.output, found.error) if r]
    parts = [
        words
        for element in page.body.xpath(PROSE)
        if not (words := book.text(element)).startswith(("Asked next:", "Sources:", "Source:"))
    ]
    return {
        "id": question.id,
        "kind": "question",
        "url": page.name,
        "title": page.title,
        "chapter": chapter,
        "level": question.level,
        "aka": [*question.aka],
        "short": book.text(page.short),
        "names": " ".join(sorted(used)),
        "captions": " ".join(page.body.xpath(".//span[@class='caption']/text()")),
        "body": " ".join(parts[1:]),
        "code": " ".join(dict.fromkeys(word for text in code for word in text.split())),
    }


def other(kind: str, url: str, title: str, chapter: str, short: str) -> dict[str, Any]:
    """Return a page or a term that is no question; it is offered below the questions."""
    empty = dict.fromkeys(("level", "names", "captions", "body", "code"), "")
    known = {"id": f"{kind}:{url}", "kind": kind, "url": url, "title": title, "chapter": chapter}
    return {**known, "aka": [], "short": short, **empty}


def entries(whole: Book) -> list[dict[str, Any]]:
    """Return all that can be found, questions first, in the order of the book."""
    found = [entry(q, c.title) for c in whole.chapters for q in c.questions]
    for chapter in whole.chapters:
        page = chapter.page
        found.append(other("chapter", page.name, page.title, "Chapter", book.text(page.short)))
    if whole.exercises:
        for page in whole.exercises.questions:
            told = practice.about(
                source := page.name.replace(".html", ".md"), pages.sources()[source]
            )
            short = book.text(page.short)
            known = other("exercise", page.name, page.title, "Exercise", short)
            found.append(known | {"aka": [*told.aka], "level": told.level})
    found += ways(whole)
    for term in glossary.read():
        url = f"glossary.html#{term.id}"
        found.append(other("term", url, term.term, "Glossary", term.means) | {"aka": [*term.also]})
    # What stands beside the answers, and the headings that can be found there.
    for name, title, level in (
        ("cheatsheet.html", "Cheat sheet", "h3"),
        ("numbers.html", "Numbers to know", "h2"),
    ):
        if beside := whole.pages.get(name):
            found += [
                other("card", f"{name}#{h.get('id')}", book.text(h), title, "")
                for h in beside.body.xpath(f".//{level}[@id]")
            ]
    return found


def ways(whole: Book) -> Iterator[dict[str, Any]]:
    """Yield the pages beside the chapters, and what doors hold under a heading, or in a row."""
    for source in nav.pages():
        name = source.removesuffix(".md")
        page = whole.pages.get(f"{name}.html")
        if not page or name == "index" or ("/" in name and source != INDEX):
            continue
        said = pages.matter(pages.sources()[source]).get("aka", ())
        yield other("page", page.name, page.title, "", book.text(page.short)) | {"aka": [*said]}
        if name not in doors.DOORS:
            continue
        for row in page.body.xpath(".//tr[@id]"):
            first, *rest = (book.text(cell) for cell in row)
            url = f"{page.name}#{row.get('id')}"
            bare = re.findall(r"\.([A-Z]\w+)", first)  # sync.WaitGroup, asked for without sync
            language = book.text(row.xpath("preceding::h2[1]")[0])  # "Go channels" is asked for
            aka = [*bare, f"{language} {first}"]
            yield other("word", url, first, page.title, ": ".join(rest)) | {"aka": aka}
        for heading in page.body.xpath(".//h3[@id]"):
            url, short = f"{page.name}#{heading.get('id')}", heading.getnext()
            yield other("picture", url, book.text(heading), page.title, book.text(short))


def write(site: Path, whole: Book) -> None:
    """Write site/assets/search-data.js, a script that opens from disk too."""
    text = json.dumps(entries(whole), ensure_ascii=False, separators=(",", ":"))
    text = text.replace("},{", "},\n{")
    publish.write(site / "assets" / "search-data.js", f"const SEARCH = {text};\n")
