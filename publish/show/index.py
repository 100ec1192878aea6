"""The index of all questions: a list that docs/assets/questions.js filters."""

import html
import re

from publish import SUPPORTED, pages, questions, snippets
from publish.home import navigation
from publish.questions import LEVELS, Question

CALL = re.compile(r"\{%-?\s*raw\b.*?endraw\s*-?%\}|\{\{.*?\}\}", re.DOTALL)


def question_index() -> str:
    """Return the filter, hidden until its script is there, and every question by chapter."""
    sources = pages.sources()
    parts, chapters, seen = [], [], set[str]()
    for title, page in navigation():
        asked = questions.read(page, sources.get(page, ""))
        if not asked:
            continue
        chapters.append((page.removesuffix(".md"), title))
        parts.append(f"## {title} {{ #{page.removesuffix('.md')} }}")
        new = [versions(question) for question in asked]
        parts.append("\n".join(map(_entry, asked, new)))
        seen.update(*new)
    listed = ['<div class="questions" markdown>', *parts, "</div>"]
    brought = [(v, f"new in {v}") for v in SUPPORTED if v in seen]
    return "\n\n".join([_filter(chapters, brought), *listed])


def versions(question: Question) -> list[str]:
    """Return the Pythons that brought what an answer shows, oldest first."""
    from publish.macros import MACROS  # it offers this module's macro

    found = set()
    braces = CALL.findall(question.title + question.body)  # reading prose takes ten times as long
    for call in pages.calls("".join(braces), set(MACROS)):
        if call.name == "since":
            found.add(str(call.args[0]))
        elif call.name == "snippet" and (first := snippets.read(call.args[0]).since):
            found.add(first)
    return [v for v in SUPPORTED if v in found]


def _entry(question: Question, new: list[str]) -> str:
    aka = html.escape("; ".join(question.aka))
    badges = "".join(f' <span class="since">{v}</span>' for v in new)
    return (
        f"- [{question.title}]({question.page}#{question.id})"
        f'{{ data-level="{question.level}" data-new="{" ".join(new)}" data-also="{aka}" }} '
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
