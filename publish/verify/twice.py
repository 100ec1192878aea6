"""What may be said once: ids and other wordings, a page in the menu, a key, a first heading."""

import re
from collections.abc import Iterator

from publish.read import nav, pages, questions
from publish.read.pages import PageError

LISTED = re.compile(r"^\s*- (?:.*:\s+)?[\"']?(?P<name>[^\s\"':]+\.md)[\"']?\s*(?:#.*)?$")
KEY = re.compile(r"^(?P<name>[\w-]+)\s*:")


def problems(sources: dict[str, str]) -> Iterator[str]:
    """Yield what stands a second time, with the line that has it already, and the cure."""
    menu = [*enumerate(nav.FILE.read_text(encoding="utf-8").splitlines(), 1)]
    for line, name, first in _again(menu, LISTED):
        yield f"mkdocs.yml:{line}: {name} is listed on line {first} too: keep one of the two"
    ids: dict[str, str] = {}
    akas: dict[str, str] = {}
    titles: dict[str, str] = {}
    for page, text in sources.items():
        if questions.is_question(page):
            yield from _claimed(page, text, ids, akas, titles)
        found = pages.MATTER.match(text)
        matter = [*enumerate(found["yaml"].splitlines() if found else (), 2)]
        for line, name, first in _again(matter, KEY):
            yield f"docs/{page}:{line}: {name!r} is said on line {first} too: keep one of the two"
        first, *others = [n for n, h in pages.headings(text) if h["marks"] == "#"] or [0]
        for line in others:
            yield f"docs/{page}:{line}: the page has its first heading on line {first}: write '##'"


def _claimed(
    page: str, text: str, ids: dict[str, str], akas: dict[str, str], titles: dict[str, str]
) -> Iterator[str]:
    """Check the names of one question; the three tables hold those of the questions before it."""
    try:
        question = questions.read(page, text)
    except PageError:  # told by its own line
        return
    where = f"docs/{page}:{question.line}"
    known = question.id in ids
    if known:
        yield (
            f"{where}: question id {question.id!r} is taken by {ids[question.id]}: rename the "
            "file, ids are permanent and unique in the whole book"
        )
    ids.setdefault(question.id, where)
    if "snippet(" in question.body and question.no_code:
        number = pages.line_of(text, "no_code:", question.line)
        yield f"docs/{page}:{number}: the page shows a program: drop no_code"
    title = question.title.lower()
    if title in titles and not known:
        yield f"{where}: the same is asked by {titles[title]} too: ask what this page alone does"
    titles.setdefault(title, where)
    for aka in (a for a in question.aka if a != questions.UNASKED):
        asked = f"docs/{page}:{pages.line_of(text, aka, question.line)}"
        if akas.get(aka.lower(), "").startswith(f"docs/{page}:"):
            yield f"{asked}: aka {aka!r} is listed twice: keep one"
        elif aka.lower() in akas:
            yield (
                f"{asked}: aka {aka!r} is claimed by {akas[aka.lower()]} too: keep it where the "
                "reader is best served"
            )
        akas.setdefault(aka.lower(), asked)


def _again(lines: list[tuple[int, str]], find: re.Pattern[str]) -> Iterator[tuple[int, str, int]]:
    """Yield line and name of each that was found before, and the line that it was found on."""
    seen: dict[str, int] = {}
    for number, line in lines:
        if found := find.match(line):
            if found["name"] in seen:
                yield number, found["name"], seen[found["name"]]
            seen.setdefault(found["name"], number)
