"""The checklist for reviews: what one sees in a diff, why it is wrong, the cure, and the answer.

docs/data/doors/review.toml holds it, one smell a table.
"""

import html
import itertools
from collections.abc import Callable, Iterator
from typing import Any

from publish.read import data, doors, pages, questions
from publish.read.data import DataError
from publish.show import Here

FILE = "doors/review.toml"
SMELL = {
    **dict.fromkeys(("group", "sees", "question"), str),
    **dict.fromkeys(("why?", "why_says?", "fix?", "fix_says?", "pair?"), str),
}


def read() -> list[dict[str, Any]]:
    """Return the smells in order, `why` and `fix` in words. Raises DataError for the first fault.

    Each names a question that is there, and quotes what its answer says.
    """
    found = data.tables(FILE, "smell", SMELL)
    for smell in found:
        if faults := [*_faults(smell)]:
            raise DataError(faults[0])
    return found


def _faults(smell: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a smell; put what it quotes in place of our words."""
    where = f"docs/data/{FILE}:{smell['line']}"
    try:
        page = doors.page(smell["question"], where)
        if "pair" in smell:
            broken, _ = doors.pair(smell["pair"], where)
            if f'"{broken}"' not in pages.sources()[page]:
                yield f"{where}: docs/{page} does not show {broken}: name the pair that it shows"
    except DataError as error:
        yield str(error)
        return
    for key in ("why", "fix"):
        says = smell.pop(f"{key}_says", None)
        if (says is None) == (key not in smell):
            yield f"{where}: write either {key}, our own words, or {key}_says, those of the answer"
        elif says is not None:
            if questions.said(page, pages.sources()[page], says) is None:
                yield (
                    f"{where}: docs/{page} does not say {says!r}: quote a sentence of it, or "
                    f"write {key} in words of our own"
                )
            smell[key] = says


def checklist(here: Here) -> str:
    """Return the checklist as Markdown, by group; a script copies it."""
    parts = []
    for group, smells in itertools.groupby(read(), lambda s: s["group"]):
        rows = "\n".join(_row(here, smell) for smell in smells)
        parts.append(f"## {group}\n\n{rows}")
    listed = "\n\n".join(parts)
    return listed if here.plain else f'<div class="door review" markdown>\n\n{listed}\n\n</div>'


def _row(here: Here, smell: dict[str, Any]) -> str:
    page = f"{smell['question']}.md"
    title = questions.read(page, pages.sources()[page]).title.replace("`", "")
    sees, why, fix = (smell[k][0].upper() + smell[k][1:] for k in ("sees", "why", "fix"))
    if here.plain:
        return f"- [ ] **{sees}** {why}. → {fix}. [{title}]({page})"
    address = f"{here.base}{smell['question']}.html"
    link = f'<a href="{address}" aria-label="Why? {html.escape(title)}">Why?</a>'
    return f'- **{sees}** {why}. <span class="fix">→ {fix}.</span> {link}'


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield what is wrong with each smell, where a page has the checklist."""
    if any("{{ review_checklist" in text for text in sources.values()):
        try:
            for smell in data.tables(FILE, "smell", SMELL):
                yield from _faults(smell)
        except DataError as error:
            yield str(error)


MACROS: dict[str, Callable[..., str]] = {"review_checklist": checklist}
