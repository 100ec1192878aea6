"""The way through an interview: its questions by level, and how long each takes to read.

The page's front matter lists them: `ask:`, a "chapter/question" a line.
"""

import html
import re
from collections.abc import Callable, Iterator

from publish.read import data, doors, pages, snippets
from publish.read.data import DataError
from publish.read.pages import PageError
from publish.read.questions import LEVELS, Question
from publish.show import Here, expand
from publish.show.snippet import begins

WORDS, LINES = 200, 30  # that one reads in a minute: of prose, of programs
ALOUD = 130  # words that one speaks in a minute
AFTER = ("{{", "**Asked next", "**Source")  # paragraphs that are no part of an answer


def asked(page: str, text: str) -> list[Question]:
    """Return the questions that a page lists. Raises DataError and PageError."""
    listed: list[str] = pages.matter(text).get("ask", "")
    if wrong := data.misfit(listed, [str], "ask"):
        raise PageError(1, f"{wrong}: write '  - chapter/question' below it, a line each")
    found: list[Question] = []
    for name in listed:
        line = next(n for n, x in enumerate(text.splitlines(), 1) if x.strip(" -\"'") == name)
        where = f"docs/{page}:{line}"
        question = doors.question(name, where)
        if question in found:
            raise DataError(f"{where}: {name!r} is asked twice: keep one")
        if found and LEVELS.index(str(question.level)) < LEVELS.index(str(found[-1].level)):
            raise DataError(
                f"{where}: {name!r} is {question.level} and stands below one that is "
                f"{found[-1].level}: sort by level"
            )
        found.append(question)
    return found


def words(text: str) -> int:
    """Return the number of words of some Markdown."""
    return len(re.findall(r"\w[\w'.-]*", pages.unlinked(re.sub(r"\{\{.*?\}\}", "", text))))


def minutes(question: Question) -> int:
    """Return how long an answer takes to read, with the programs that stand open on its page."""
    parts = "\n".join(x for _, x in pages.prose(question.body)).split("\n\n")
    prose = sum(words(p) for p in parts if not p.strip().startswith(AFTER))
    lines = 0
    for name, region in begins(question.body):
        found = snippets.read(name)
        shown = snippets.region(found, region)[0].splitlines()
        for record in () if region else (found.output, found.error):
            shown += record.text.splitlines() if record else []
        lines += sum(bool(x.strip()) for x in shown)
    return max(1, round(prose / WORDS + lines / LINES))


def aloud(found: list[Question]) -> int:
    """Return how many minutes it takes to say these short answers."""
    return max(1, round(sum(words(q.short) for q in found) / ALOUD))


def plan(here: Here) -> str:
    """Return what each level and all take, as a table, with the way to the quiz."""
    every = asked(here.page, here.text)
    rows = ["| Level | Questions | Time |", "|---|---|---|"]
    total = [0, 0, 0]
    for level in LEVELS:
        if found := [q for q in every if q.level == level]:
            name = level if here.plain else f"[{level}](#{level})"
            figures = [len(found), sum(map(minutes, found)), aloud(found)]
            total = [a + b for a, b in zip(total, figures, strict=True)]
            rows.append(_row(name, figures))
    rows.append(_row("**all**", total))
    said = (
        f"Reading is counted as {WORDS} words a minute, and {LINES} lines a minute of the programs "
        "that stand open on the answer's page; saying the short answers, as "
        f"{ALOUD} words a minute."
    )
    quiz = [] if here.plain else [_quiz(every, f"Take all {len(every)} as a quiz")]
    return "\n\n".join(["\n".join(rows), *quiz, said])


def _row(name: str, figures: list[int]) -> str:
    count, read, said = figures
    return f"| {name} | {count} | {read} min to read, {said} to say |"


def _quiz(found: list[Question], text: str) -> str:
    """Return the link that has the quiz ask just these."""
    names = ",".join(f"{q.chapter}/{q.id}" for q in found)
    return f'<p class="to-quiz" data-tool><a href="quiz.html#ask={names}">{text}</a></p>'


def listed(here: Here, level: str) -> str:
    """Return a level's questions in order, each with its time, its short answer folded below."""
    every = asked(here.page, here.text)
    found = [(n, q) for n, q in enumerate(every, 1) if q.level == level]
    parts = [_entry(here, n, q) for n, q in found]
    if not here.plain:
        parts.append(_quiz([q for _, q in found], f"Take these {len(found)} as a quiz"))
    return "\n\n".join(parts)


def _entry(here: Here, number: int, question: Question) -> str:
    """Return one question: its title leads to the answer, the short answer waits to be opened."""
    link = f"{number}. [{question.title}]({question.page})"
    short = pages.unlinked(expand(Here(question.page, question.short, here.plain)))
    if here.plain:
        return f"{link} ({minutes(question)} min)\n\n    {short}"
    title = html.escape(question.title.replace("`", ""), quote=True)
    return (
        f'<div class="door ask" markdown>\n\n<span class="number">{number}</span> '
        f"[{question.title}]({question.page}) "
        f'<span class="minutes">{minutes(question)} min</span>\n\n'
        f'<details markdown="1"><summary aria-label="The short answer: {title}">The short answer'
        f"</summary>\n\n{short}\n\n</details>\n\n</div>"
    )


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield what is wrong with the list of each page that has one."""
    for page, text in sources.items():
        if "{{ interview" not in text:
            continue
        try:
            asked(page, text)
        except DataError as error:
            yield str(error)
        except PageError as error:
            yield f"docs/{page}:{error.line}: {error}"


MACROS: dict[str, Callable[..., str]] = {"interview_plan": plan, "interview": listed}
