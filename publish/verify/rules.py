"""The rules of the house that can be checked without running anything or calling a macro."""

import contextlib
import difflib
import re
from collections.abc import Iterator
from pathlib import Path

from markdown.extensions.toc import slugify

from publish.read import nav, pages, questions
from publish.read.pages import PageError
from publish.read.snippets import SnippetError
from publish.verify import claims, files, programs

OFFICIAL = ("https://docs.python.org/", "https://peps.python.org/")
RESERVED = ("assets", "data")
BLOCKS = ("console", "text", "toml")  # what a page may show itself; programs are in snippets/
LONGEST = 3000  # characters of a line: Markdown takes minutes for brackets without end
RAW = re.compile(r"<(pre|code|script|style|iframe|object|embed)\b|<[^>]+\son\w+\s*=", re.IGNORECASE)
LINK = re.compile(r"(?P<image>!?)\[[^\]]*\]\((?P<target>[^)\s]+)(?:\s+\"[^\"]*\")?\)")
# An address that no rule reads: apart from its link, or in HTML.
ELSEWHERE = re.compile(
    r"^ {0,3}\[[^\]^][^\]]*\]:|<http:|<[a-z][^>]*\b(?:href|src\w*)\s*=\s*[\"']?(?:[a-z]+:|//)",
    re.IGNORECASE,
)
BENT = re.compile(r"(?<![\w`])__\w+__(?![\w`])|(?<![\w`*])\*[^\s*`][^*`]*\*")


def problems(sources: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong in docs/ and snippets/, each as `file:line: what: cure`."""
    yield from files.problems()
    for chapter in nav.chapters():
        if chapter.name in RESERVED:
            where = f"docs/{chapter.name}/index.md:1"
            yield f"{where}: this folder is for files: name the chapter otherwise"
    yield from programs.problems()
    ids: dict[str, str] = {}
    akas: dict[str, str] = {}
    for page in sources:
        yield from _links(page, sources)
        if questions.is_question(page):
            yield from _question(page, sources[page], ids, akas)


def _anchors(text: str) -> set[str]:
    """Return the ids that a page offers: those of its headings and those written as HTML."""
    ids = set(re.findall(r'\bid="([^"]+)"', text))
    for _, found in pages.headings(text):
        named = pages.ID.search(found["attrs"] or "")
        ids.add(named[1] if named else slugify(found["title"], "-"))
    for name in re.findall(r'\{\{ snippet\("[\w-]+/([\w-]+)\.py"', text):
        ids.add(name)
    return ids


def _links(page: str, sources: dict[str, str]) -> Iterator[str]:
    """Check what a page shows besides programs, and its links into the house."""
    for block in pages.fences(sources[page]):
        if (block.info.split() or [""])[0] not in BLOCKS:
            yield (
                f"docs/{page}:{block.line}: a block of {block.info!r} that nothing would verify: "
                f"a program belongs into snippets/; a page's own blocks are {', '.join(BLOCKS)}"
            )
    for number, line in pages.prose(sources[page]):
        bare = re.sub(r"`[^`]*`", "", line)
        if len(line) > LONGEST:
            yield f"docs/{page}:{number}: a line of {len(line):,} characters: break it"
        if apart := ELSEWHERE.search(bare):
            yield (
                f"docs/{page}:{number}: nothing checks the address in {apart[0].strip()!r}: write "
                "[words](https://...) where it is meant"
            )
        if raw := RAW.search(bare):
            yield (
                f"docs/{page}:{number}: {raw[0]!r} would show or run what nothing verifies: write "
                "Markdown, and put programs into snippets/"
            )
        for link in LINK.finditer(line):
            target = link["target"]
            if re.match(r"[a-z]+:", target):
                if not target.startswith(("https://", "mailto:")):
                    yield f"docs/{page}:{number}: link {target!r}: begin it with https://"
                elif link["image"]:
                    yield f"docs/{page}:{number}: {target!r} asks another server: keep a copy here"
                continue
            path, _, anchor = target.partition("#")
            where = f"docs/{page}:{number}: dead link {target!r}"
            there = ((pages.DOCS / page).parent / path).resolve() if path else pages.DOCS / page
            name = _below(there) if path else page
            if not there.is_file():
                stem = Path(path).name
                moved = [p for p in sources if Path(p).name == stem]
                near = moved or difflib.get_close_matches(name, sources, n=1)
                hint = f"did you mean docs/{near[0]}?" if near else "correct it"
                yield f"{where}: docs/{name} does not exist: {hint}"
            elif anchor and name in sources and not _there(name, anchor, sources):
                ids = _anchors(sources[name])
                near = difflib.get_close_matches(anchor, ids, n=1)
                hint = f"did you mean #{near[0]}?" if near else "correct the id"
                yield f"{where}: docs/{name} has no #{anchor}: {hint}"


def _below(path: Path) -> str:
    return path.relative_to(pages.DOCS).as_posix() if path.is_relative_to(pages.DOCS) else str(path)


def _there(page: str, anchor: str, sources: dict[str, str]) -> bool:
    chapter = next((c for c in nav.chapters() if f"{c.name}/index.md" == page), None)
    listed = {Path(q).stem for q in chapter.questions} if chapter else set()
    return anchor in _anchors(sources[page]) | listed


def _question(page: str, text: str, ids: dict[str, str], akas: dict[str, str]) -> Iterator[str]:
    """Check one question; `ids` and `akas` hold those of the questions before it."""
    try:
        question = questions.read(page, text)
    except PageError as error:
        yield f"docs/{page}:{error.line}: {error}"
        return
    where = f"docs/{page}:{question.line}"
    if question.id in ids:
        yield (
            f"{where}: question id {question.id!r} is taken by {ids[question.id]}: rename the "
            "file, ids are permanent and unique in the whole book"
        )
    ids.setdefault(question.id, where)
    if not re.fullmatch(r"[a-z0-9-]+", question.id):
        yield f"{where}: {question.id!r} is no good id: name the file in small letters and hyphens"
    if bent := BENT.search(re.sub(r"`[^`]*`", "", question.title)):
        yield (
            f"{where}: Markdown reads {bent[0]!r} in the heading as emphasis: put the name "
            "between `backticks`"
        )
    if question.level not in questions.LEVELS:
        yield (
            f"{where}: question with no level (level: {question.level}): give it one of "
            f"{', '.join(questions.LEVELS)} in its front matter"
        )
    for aka in question.aka:
        if aka.lower() in akas:
            yield (
                f"{where}: aka {aka!r} is claimed by {akas[aka.lower()]} too: keep it where the "
                "reader is best served"
            )
        akas.setdefault(aka.lower(), where)
    if not any(s.startswith(OFFICIAL) for s in question.sources):
        yield (
            f"{where}: question with no source: end it with '**Sources:** [title](address)', one "
            "of them in the official documentation or a PEP"
        )
    if "snippet(" not in question.body and not question.no_code:
        yield (
            f"{where}: question with no snippet and no reason: show one, or say why not with "
            "'no_code: ...' in its front matter"
        )
    if question.short == questions.UNWRITTEN:
        yield f"{where}: the answer is not written yet: say it where the page asks for it"
    elif not question.short or re.match(r"[#!{|<?]|```", question.short):
        yield f"{where}: question with no short answer: begin with a paragraph that answers"
    with contextlib.suppress(SnippetError, PageError):  # told where its macros are read
        yield from claims.problems(question)
