"""A chapter's questions on its own page, each with its short answer and its programs' captions."""

import html
from collections.abc import Callable

from publish.read import nav, pages, questions, snippets
from publish.read.questions import Question
from publish.show import Here, expand, inline
from publish.show.snippet import programs, verdict


def asked(here: Here) -> str:
    """Return the questions of this page's chapter in order, as Markdown."""
    chapter = next((c for c in nav.chapters() if f"{c.name}/index.md" == here.page), None)
    listed = [
        questions.read(page, pages.sources()[page])
        for page in (chapter.questions if chapter else ())
    ]
    if here.plain:
        return "\n\n".join(f"## [{q.title}]({q.id}.md)\n\n{_short(here, q)}" for q in listed)
    parts = ['<div class="asked" data-tool markdown>', _jump(listed)]
    return "\n\n".join([*parts, *(_entry(here, q) for q in listed), "</div>"])


def _jump(listed: list[Question]) -> str:
    """Return links to the questions of a page, for a screen that has no menu beside it."""
    rows = "".join(f'<li><a href="#{q.id}">{inline(q.title)}</a></li>' for q in listed)
    count = f"Jump to one of {len(listed)} questions"
    return f'<details class="jump"><summary>{count}</summary><ul>{rows}</ul></details>'


def _short(here: Here, question: Question) -> str:
    """Return the short answer with its macros called: what a macro returns is not read again."""
    return expand(Here(question.page, question.short, here.plain))


def _entry(here: Here, question: Question) -> str:
    level = f'<span class="level">{question.level}</span>'
    heading = f"## [{question.title}]({question.id}.md) {level} {{ #{question.id} }}"
    whole = dict.fromkeys(name for name, region in programs(question.body) if not region)
    rows = "".join(_program(question, name) for name in whole)
    return f"{heading}\n\n{_short(here, question)}" + (
        f'\n\n<ul class="programs">{rows}</ul>' if rows else ""
    )


def _program(question: Question, name: str) -> str:
    found = snippets.read(name)
    anchor = name.rpartition("/")[2].removesuffix(".py")
    return (
        f'<li class="{found.verdict or "plain"}"><a href="{question.id}.html#{anchor}">'
        f"{verdict(found)}{html.escape(found.caption, quote=False)}</a></li>"
    )


def problems(sources: dict[str, str], published: set[str]) -> list[str]:
    """Return what is wrong between the navigation and the pages there are."""
    listed, menu = set(nav.pages()), nav.FILE.read_text(encoding="utf-8")
    found = [
        f"mkdocs.yml:{pages.line_of(menu, page, 1)}: docs/{page} does not exist: correct or delete "
        "its line in nav"
        for page in sorted(listed - sources.keys())
    ]
    for page in sorted(sources.keys() - listed):
        cure = "add it to nav in mkdocs.yml"
        if questions.is_question(page):
            cure = f"add '- {page}' to its chapter in nav in mkdocs.yml, in the order it is asked"
        found.append(f"docs/{page}:1: no menu leads to this page: {cure}")
    for chapter in nav.chapters():
        index = f"{chapter.name}/index.md"
        if "{{ questions() }}" not in sources.get(index, "{{ questions() }}"):
            found.append(
                f"docs/{index}:1: does not list its questions: end it with {{{{ questions() }}}}"
            )
    return found


MACROS: dict[str, Callable[..., str]] = {"questions": asked}
