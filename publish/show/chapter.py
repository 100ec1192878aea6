"""A chapter's questions on its own page, each with its short answer and its programs' captions."""

import contextlib
import difflib
import html
from collections.abc import Callable, Iterator

from publish.read import nav, pages, questions, snippets
from publish.read.pages import PageError
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


def _astray(sources: dict[str, str]) -> Iterator[str]:
    """Yield the calls on pages that are none of a chapter: they would list nothing."""
    chapters = {f"{c.name}/index.md" for c in nav.chapters()}
    for page in sources.keys() - chapters:
        with contextlib.suppress(PageError):  # told by its own line
            for call in pages.calls(sources[page], None):
                if call.name == "questions":
                    yield (
                        f"docs/{page}:{call.line}: no page of a chapter, so it lists nothing: "
                        "call questions() on a chapter's index.md"
                    )


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
    found = [*_astray(sources)]
    unlisted = sources.keys() - listed
    for page in sorted(listed - sources.keys()):
        line = pages.line_of(menu, page, 1)
        cure = "correct or delete its line in nav"
        if meant_ := next(iter(difflib.get_close_matches(page, unlisted, 1, 0.8)), None):
            unlisted.discard(meant_)  # the same mistake
            cure = f"did you mean {meant_}?"
        found.append(f"mkdocs.yml:{line}: docs/{page} does not exist: {cure}")
    for page in sorted(unlisted):
        cure = "add it to nav in mkdocs.yml"
        if questions.is_question(page):
            cure = f"add '- {page}' to its chapter in nav in mkdocs.yml, in the order it is asked"
        found.append(f"docs/{page}:1: no menu leads to this page: {cure}")
    chapters = {c.name: c for c in nav.chapters()}
    for page in sorted(filter(questions.is_question, listed & sources.keys())):
        mine = chapters.get(page.partition("/")[0])
        if mine is None or page not in mine.questions:
            found.append(
                f"mkdocs.yml:{pages.line_of(menu, page, 1)}: {page} stands outside of its chapter: "
                f"put it below {page.partition('/')[0]}/index.md"
            )
    for chapter in chapters.values():
        index = f"{chapter.name}/index.md"
        if "{{ questions() }}" not in sources.get(index, "{{ questions() }}"):
            found.append(
                f"docs/{index}:1: does not list its questions: end it with {{{{ questions() }}}}"
            )
    return found


MACROS: dict[str, Callable[..., str]] = {"questions": asked}
