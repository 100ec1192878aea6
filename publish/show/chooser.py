"""The chooser: a few questions that lead to one tool, as a form and as a table that says the same.

docs/data/chooser.toml holds both the questions and the answers.
"""

import html
import itertools
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from publish.read import data, doors, pages, questions
from publish.read.data import DataError
from publish.show import Here, inline

WHERE = "docs/data/chooser.toml"
ASK = {"id": str, "asks": str, "options": {"*": str}}
ANSWER = {"when": {"*": [str]}, "use": str, "says": str, "question": str, "snippet": str}


@dataclass(frozen=True)
class Ask:
    """One question of the chooser and its options, label by id."""

    id: str
    asks: str
    options: dict[str, str]


@dataclass(frozen=True)
class Answer:
    """A recommendation, and the options that lead to it by the question they answer."""

    when: dict[str, list[str]]
    use: str  # Markdown, a few words
    why: str  # Markdown: what the question says of it
    question: str  # "choosing/when-not"
    snippet: str  # "choosing/pool_or_loop.py"
    line: int

    def fits(self, chosen: dict[str, str]) -> bool:
        """Tell whether these options, by question, may still lead here."""
        return all(chosen.get(q) in (None, *options) for q, options in self.when.items())


def read() -> tuple[list[Ask], list[Answer]]:
    """Return the questions and the answers; raise DataError where the file is malformed."""
    asks = [
        Ask(q["id"], q["asks"], q["options"]) for q in data.tables("chooser.toml", "question", ASK)
    ]
    answers = [
        Answer(
            a["when"],
            a["use"],
            doors.quoted(a["question"], a["says"], f"{WHERE}:{a['line']}"),
            *(a["question"], a["snippet"], a["line"]),
        )
        for a in data.tables("chooser.toml", "answer", ANSWER)
    ]
    for name in (x for q in asks for x in (q.id, *q.options)):
        if not re.fullmatch(r"[\w-]+", name):
            raise DataError(f"{WHERE}:1: the id {name!r}: letters, digits and hyphens alone")
    known = {(q.id, option) for q in asks for option in q.options}
    for answer in answers:
        if wrong := {(q, o) for q, options in answer.when.items() for o in options} - known:
            question, option = min(wrong)
            raise DataError(
                f"{WHERE}:{answer.line}: there is no option {question} = {option!r}: correct it"
            )
    return asks, answers


def paths(asks: list[Ask]) -> Iterator[dict[str, str]]:
    """Yield every way through the chooser: the option chosen, by question."""
    for chosen in itertools.product(*(q.options for q in asks)):
        yield dict(zip((q.id for q in asks), chosen, strict=True))


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield what is wrong with the chooser; `sources` are the pages its answers link to."""
    try:
        asks, answers = read()
    except DataError as error:
        yield str(error)
        return
    for answer in answers:
        where = f"{WHERE}:{answer.line}"
        if f'"{answer.snippet}"' not in sources.get(f"{answer.question}.md", ""):
            yield (
                f"{where}: {answer.question} does not show {answer.snippet}: name a snippet that "
                "the question shows"
            )
    for chosen in paths(asks):
        fitting = [a for a in answers if a.fits(chosen)]
        name = ", ".join(f"{q}={o}" for q, o in chosen.items())
        if not fitting:
            yield f"{WHERE}: no answer for {name}: add an [[answer]] whose `when` admits it"
        elif len(fitting) > 1:
            two = " and ".join(f"line {a.line} ({a.use})" for a in fitting)
            yield f"{WHERE}: {len(fitting)} answers for {name}: {two}: narrow a `when`"


def show(here: Here) -> str:
    """Return the chooser as Markdown: a form for assets/chooser.js, and the table without it.

    Raises DataError where the data cannot be shown.
    """
    asks, answers = read()
    titles = {q.page.removesuffix(".md"): q.title for q in questions.every(pages.sources())}
    if here.plain:
        return _table(here, asks, answers, titles)
    fields = "".join(
        f'<fieldset data-question="{q.id}"><legend>{html.escape(q.asks)}</legend><div>'
        + "".join(
            f'<label><input type="radio" name="{q.id}" value="{option}" autocomplete="off" />'
            f"<span>{html.escape(label)}</span></label>"
            for option, label in q.options.items()
        )
        + "</div></fieldset>"
        for q in asks
    )
    templates = "".join(_template(here, a, titles) for a in answers)
    return (
        '<form class="chooser" aria-label="Which tool do I need?" data-tool>'
        f'{fields}<div class="chooser-answer" role="status"></div>{templates}'
        '<div class="chooser-buttons"><button type="reset">Start over</button>'
        '<button type="button" aria-expanded="false" aria-controls="chooser-table">'
        "All answers as a table</button></div></form>\n\n"
        f'<div id="chooser-table" markdown>\n\n{_table(here, asks, answers, titles)}\n\n</div>'
    )


def _template(here: Here, answer: Answer, titles: dict[str, str]) -> str:
    """Return what the form shows for an answer, and when."""
    return (
        f"<template data-when='{json.dumps(answer.when)}'>"
        f"<p><strong>{inline(answer.use)}</strong></p>"
        f'<p>{inline(answer.why)}</p><p class="chooser-links">'
        f'<a href="{here.base}{answer.question}.html">'
        f"{inline(titles.get(answer.question, answer.question))}</a></p></template>"
    )


def _table(here: Here, asks: list[Ask], answers: list[Answer], titles: dict[str, str]) -> str:
    rows = ["| When, from the top | Reach for | Question |", "|---|---|---|"]
    for i, a in enumerate(answers):
        when = "; ".join(
            ", or ".join(html.escape(q.options[o], quote=False) for o in a.when[q.id])
            for q in asks
            if q.id in a.when and (q is asks[0] or not _said(q, answers[i:]))
        )
        link = f"[{titles.get(a.question, a.question)}]({here.base}{a.question}.md)"
        rows.append(f"| {when} | **{a.use}** | {link} |")
    return "\n".join(rows)


def _said(ask: Ask, answers: list[Answer]) -> bool:
    """Tell whether the first of these rows admits all options that the rows above have left."""
    left = {o for a in answers for o in a.when.get(ask.id, ask.options)}
    return len(left) > 1 and left == set(answers[0].when[ask.id])


MACROS: dict[str, Callable[..., str]] = {"chooser": show}
