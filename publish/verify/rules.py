"""The rules of the house that can be checked without running anything or calling a macro."""

import contextlib
import re
from collections.abc import Iterator

from publish.read import nav, pages, questions
from publish.read.pages import PageError
from publish.read.snippets import SnippetError
from publish.verify import claims, files, links, programs, twice

OFFICIAL = ("https://docs.python.org/", "https://peps.python.org/")
RESERVED = ("assets", "data")
DUNDER = re.compile(r"(?<![\w`])__\w+__(?![\w`])")
BENT = re.compile(DUNDER.pattern + r"|(?<![\w`*])\*[^\s*`][^*`]*\*")


def problems(sources: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong in docs/ and snippets/, each as `file:line: what: cure`."""
    yield from files.problems()
    for chapter in nav.chapters():
        if chapter.name in RESERVED:
            where = f"docs/{chapter.name}/index.md:1"
            yield f"{where}: this folder is for files: name the chapter otherwise"
    yield from programs.problems()
    yield from twice.problems(sources)
    for page in sources:
        yield from links.problems(page, sources)
        if questions.is_question(page):
            yield from _question(page, sources[page])


def _question(page: str, text: str) -> Iterator[str]:
    """Check one question."""
    try:
        question = questions.read(page, text)
    except PageError as error:
        yield f"docs/{page}:{error.line}: {error}"
        return
    where = f"docs/{page}:{question.line}"
    if not re.fullmatch(r"[a-z0-9-]+", question.id):
        yield f"{where}: {question.id!r} is no good id: name the file in small letters and hyphens"
    if bent := BENT.search(re.sub(r"`[^`]*`", "", question.title)):
        yield (
            f"{where}: Markdown reads {bent[0]!r} in the heading as emphasis: put the name "
            "between `backticks`"
        )
    if question.level not in questions.LEVELS:
        number, fault = questions.no_level(text, question.level, question.line)
        yield f"docs/{page}:{number}: {fault}"
    for number, line in pages.prose(text):
        bent = DUNDER.search(re.sub(r"`[^`]*`|\{\{.*?\}\}|\]\([^)]*\)", "", line))
        if bent and number > question.line:
            yield (
                f"docs/{page}:{number}: Markdown reads {bent[0]!r} as emphasis: put the name "
                "between `backticks`"
            )
    if questions.UNASKED in question.aka:
        number = pages.line_of(text, questions.UNASKED, question.line)
        yield f"docs/{page}:{number}: aka is not written yet: say how people ask it, or delete it"
    named = [s.replace("http:", "https:") for s in question.sources if s != questions.UNSOURCED]
    if not any(s.startswith(OFFICIAL) for s in named):
        number = pages.line_of(text, "**Source", question.line)
        yield (
            f"docs/{page}:{number}: question with no source: end it with '**Sources:** "
            "[title](address)', one of them in the official documentation or a PEP"
        )
    if "snippet(" not in question.body and not question.no_code:
        yield (
            f"{where}: question with no snippet and no reason: show one, or say why not with "
            "'no_code: ...' in its front matter"
        )
    if question.short == questions.UNWRITTEN:
        number = pages.line_of(text, questions.UNWRITTEN, question.line)
        yield f"docs/{page}:{number}: the answer is not written yet: say it in place of these words"
    elif not question.short or re.match(r"[#!{|<?]|```", question.short):
        yield f"{where}: question with no short answer: begin with a paragraph that answers"
    with contextlib.suppress(SnippetError, PageError):  # told where its macros are read
        yield from claims.problems(question)
