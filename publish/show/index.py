"""The index of all questions: a list that docs/assets/questions.js filters."""

import html
from collections.abc import Callable

from publish import SUPPORTED
from publish.read import nav, pages, questions, snippets
from publish.read.questions import LEVELS, Question
from publish.show import Here


def question_index(here: Here) -> str:
    """Return the filter, hidden until its script is there, and every question by chapter."""
    titles = {c.name: c.title for c in nav.chapters()}
    parts, seen = [], set[str]()
    asked = questions.every(pages.sources())
    for name, title in titles.items():
        listed = [q for q in asked if q.chapter == name]
        new = [versions(q) for q in listed]
        parts.append(f"## {title} {{ #{name} }}")
        parts.append("\n".join(_entry(here, q, n) for q, n in zip(listed, new, strict=True)))
        seen.update(*new)
    if here.plain:
        return "\n\n".join(parts)
    brought = [(v, f"new in {v}") for v in SUPPORTED if v in seen]
    listed_all = ['<div class="questions" markdown>', *parts, "</div>"]
    return "\n\n".join([_filter([*titles.items()], brought), *listed_all])


def versions(question: Question) -> list[str]:
    """Return the Pythons that brought what an answer shows, oldest first."""
    found = set()
    for call in (c for c in pages.calls(question.body, None) if c.args):
        if call.name == "since":
            found.add(str(call.args[0]))
        elif call.name == "snippet" and (first := snippets.read(str(call.args[0])).since):
            found.add(first)
    return [v for v in SUPPORTED if v in found]


def _entry(here: Here, question: Question, new: list[str]) -> str:
    if here.plain:
        return f"- [{question.title}]({question.page}) ({question.level})"
    badges = "".join(
        f' <span class="since" title="part of the answer is new in Python {v}">{v}</span>'
        for v in new
    )
    return (
        f"- [{question.title}]({question.page})"
        f'{{ data-level="{question.level}" data-new="{" ".join(new)}" data-id="{question.id}" }} '
        f'<span class="level">{question.level}</span>{badges}'
    )


def _filter(chapters: list[tuple[str, str]], new: list[tuple[str, str]]) -> str:
    def select(name: str, label: str, every: str, options: list[tuple[str, str]]) -> str:
        listed = "".join(
            f'<option value="{value}">{html.escape(words)}</option>' for value, words in options
        )
        return (
            f'<label>{label} <select name="{name}"><option value="">{every}</option>'
            f"{listed}</select></label>"
        )

    return (
        '<form class="filter" role="search" aria-label="Questions" hidden>'
        '<label>Words <input name="words" type="search" autocomplete="off" '
        'placeholder="kill thread"></label>'
        + select("level", "Level", "every level", [(level, level) for level in LEVELS])
        + select("chapter", "Chapter", "every chapter", chapters)
        + select("new", "Python", "every version", new)
        + '<output name="count"></output></form>'
    )


MACROS: dict[str, Callable[..., str]] = {"question_index": question_index}
