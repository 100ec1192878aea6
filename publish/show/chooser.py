"""The chooser: a few questions that lead to one tool, as a form and as a table that says the same.

docs/assets/chooser.toml holds both the questions and the answers.
"""

import html
import itertools
import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from publish import pages, questions
from publish.snippets import SnippetError

FILE = pages.DOCS / "assets" / "chooser.toml"
WHERE = "docs/assets/chooser.toml"


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
    why: str  # Markdown, a sentence or two
    question: str  # "choosing.md#when-not"
    snippet: str  # "choosing/pool_or_loop.py"
    line: int

    def fits(self, chosen: dict[str, str]) -> bool:
        """Tell whether these options, by question, may still lead here."""
        return all(chosen.get(q) in (None, *options) for q, options in self.when.items())


def read() -> tuple[list[Ask], list[Answer]]:
    """Return the questions and the answers; raise SnippetError where the file is malformed."""
    text = FILE.read_text(encoding="utf-8")
    lines = (n for n, x in enumerate(text.splitlines(), 1) if x.strip() == "[[answer]]")
    try:
        data = tomllib.loads(text)
        asks = [Ask(**q) for q in data["question"]]
        answers = [Answer(**a, line=n) for a, n in zip(data["answer"], lines, strict=True)]
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise SnippetError(
            f"{WHERE}: {error}: write a [[question]] with id, asks and options, an [[answer]] "
            "with when, use, why, question and snippet"
        ) from None
    known = {(q.id, option) for q in asks for option in q.options}
    for answer in answers:
        if wrong := {(q, o) for q, options in answer.when.items() for o in options} - known:
            question, option = min(wrong)
            raise SnippetError(
                f"{WHERE}:{answer.line}: there is no option {question} = {option!r}: correct it"
            )
    return asks, answers


def paths(asks: list[Ask]) -> Iterator[dict[str, str]]:
    """Yield every way through the chooser: the option chosen, by question."""
    for chosen in itertools.product(*(q.options for q in asks)):
        yield dict(zip((q.id for q in asks), chosen, strict=True))


def problems(sources: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the chooser; `sources` are the pages its answers link to."""
    try:
        asks, answers = read()
    except SnippetError as error:
        yield str(error)
        return
    for answer in answers:
        where = f"{WHERE}:{answer.line}"
        page, _, anchor = answer.question.partition("#")
        asked = questions.read(page, sources[page]) if page in sources else []
        found = [q for q in asked if q.id == anchor]
        if not found:
            yield f"{where}: docs/{page} has no question #{anchor}: correct `question`"
        elif f'"{answer.snippet}"' not in found[0].body:
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


def show() -> str:
    """Return the chooser as Markdown: a form for assets/chooser.js, and the table without it.

    Raises SnippetError where the data cannot be shown.
    """
    asks, answers = read()
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
    templates = "".join(_template(a) for a in answers)
    return (
        '<form class="chooser" aria-label="Which tool do I need?" data-tool data-search-exclude>'
        f'{fields}<div class="chooser-answer" role="status"></div>{templates}'
        '<div class="chooser-buttons"><button type="reset">Start over</button>'
        '<button type="button" aria-expanded="false" aria-controls="chooser-table">'
        "All answers as a table</button></div></form>\n\n"
        f'<div id="chooser-table" markdown>\n\n{_table(asks, answers)}\n\n</div>\n\n'
        '<script src="assets/chooser.js" defer></script>'
    )


def _template(answer: Answer) -> str:
    """Return what the form shows for an answer, and when."""
    page = answer.question.replace(".md", ".html")
    return (
        f"<template data-when='{json.dumps(answer.when)}'>"
        f"<p><strong>{_inline(answer.use)}</strong></p>"
        f'<p>{_inline(answer.why)}</p><p class="chooser-links"><a href="{page}">'
        f"{_inline(_title(answer.question))}</a>{_program(answer)}</p></template>"
    )


def _program(answer: Answer) -> str:
    return f'<a class="file" href="snippets/{answer.snippet}" download>{answer.snippet}</a>'


def _table(asks: list[Ask], answers: list[Answer]) -> str:
    rows = ["| When, from the top | Reach for | Question | Program |", "|---|---|---|---|"]
    for i, a in enumerate(answers):
        when = "; ".join(
            ", or ".join(q.options[o] for o in a.when[q.id])
            for q in asks
            if q.id in a.when and (q is asks[0] or not _said(q, answers[i:]))
        )
        rows.append(
            f"| {when} | **{a.use}** | [{_title(a.question)}]({a.question}) | {_program(a)} |"
        )
    return "\n".join(rows)


def _said(ask: Ask, answers: list[Answer]) -> bool:
    """Tell whether the first of these rows admits all options that the rows above have left."""
    left = {o for a in answers for o in a.when.get(ask.id, ask.options)}
    return len(left) > 1 and left == set(answers[0].when[ask.id])


@cache
def _titles(page: str) -> dict[str | None, str]:
    text = (pages.DOCS / page).read_text(encoding="utf-8")
    return {q.id: q.title for q in questions.read(page, text)}


def _title(question: str) -> str:
    page, _, anchor = question.partition("#")
    try:
        return _titles(page)[anchor]
    except (KeyError, OSError):
        raise SnippetError(f"{WHERE}: docs/{page} has no question #{anchor}") from None


def _inline(text: str) -> str:
    """Return a line of Markdown as HTML; code is all it may hold."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))
