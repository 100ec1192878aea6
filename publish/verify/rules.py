"""Every rule of the house that can be checked without running anything, all faults at once."""

import difflib
import functools
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from markdown.extensions.toc import slugify

from publish import chooser, glossary, macros, pages, questions, snippets, timelines
from publish.snippets import SnippetError

OFFICIAL = ("https://docs.python.org/", "https://peps.python.org/")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)\s]+)(?:\s+\"[^\"]*\")?\)")


def problems() -> list[str]:
    """Return what is wrong in docs/ and snippets/, each as `file:line: what: cure`."""
    sources = pages.sources()
    found = [*_snippet_files()]
    published: set[str] = set()
    for page, text in sources.items():
        found += _macro_calls(page, text, published)
        found += _links(page, sources)
    found += _questions(sources)
    found += chooser.problems(sources)
    found += glossary.problems(sources)
    found += timelines.problems(published)
    for name in snippets.names():
        if name not in published:
            chapter = name.partition("/")[0]
            found.append(
                f'snippets/{name}:1: no page publishes it: add {{{{ snippet("{name}") }}}} to '
                f"docs/{chapter}.md, or delete the file"
            )
    return found


def _snippet_files() -> Iterator[str]:
    for name in snippets.names():
        try:
            snippets.read(name)
        except SnippetError as error:
            yield str(error)
        stem = Path(name).stem
        if stem in sys.stdlib_module_names:
            yield (
                f"snippets/{name}:1: its name hides the standard module {stem!r} from the "
                "snippets beside it: rename the file"
            )


def _macro_calls(page: str, text: str, published: set[str]) -> Iterator[str]:
    """Make the macro calls of a page; add the snippets and timelines it shows to `published`."""
    try:
        calls = pages.calls(text, set(macros.MACROS))
    except pages.PageError as error:
        yield f"docs/{page}:{error.line}: {error}"
        return
    for call in calls:
        where = f"docs/{page}:{call.line}"
        if call.name in ("snippet", "timeline") and call.args:
            published.add(call.args[0])
        if call.name == "card" and len(call.args) > 1:
            published.add(call.args[1])
        try:
            macros.MACROS[call.name](*call.args, **call.options)
        except SnippetError as error:
            # A malformed file is reported once, by its own line.
            if not re.match(r"snippets/\S+:\d+: ", str(error)):
                yield f"{where}: {error}"
        except TypeError as error:
            usage = inspect.signature(macros.MACROS[call.name])
            yield f"{where}: {error}: write {{{{ {call.name}{usage} }}}}"


@functools.cache
def _anchors(text: str) -> set[str]:
    """Return the ids that a page offers: those of its headings and those written as HTML."""
    ids = set(re.findall(r'\bid="([^"]+)"', text))
    for _, found in questions.headings(text):
        attrs = questions.attributes(found["attrs"] or "")
        ids.add(attrs.get("id") or slugify(found["title"], "-"))
    return ids


def _links(page: str, sources: dict[str, str]) -> Iterator[str]:
    """Check the links of a page to other pages, files and questions of the house."""
    for number, line in pages.prose(sources[page]):
        for link in LINK.finditer(line):
            target = link["target"]
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            where = f"docs/{page}:{number}: dead link {target!r}"
            there = ((pages.DOCS / page).parent / path).resolve() if path else pages.DOCS / page
            name = there.relative_to(pages.DOCS).as_posix() if path else page
            if not there.exists():
                near = difflib.get_close_matches(name, sources, n=1)
                hint = f"did you mean {near[0]}?" if near else "correct it"
                yield f"{where}: docs/{name} does not exist: {hint}"
            elif anchor and name in sources and anchor not in (ids := _anchors(sources[name])):
                # The id may stand on another page: chapters move, ids stay.
                other = [p for p, text in sources.items() if anchor in _anchors(text)]
                near = difflib.get_close_matches(anchor, ids, n=1)
                hint = (
                    f"it is on {other[0]}"
                    if other
                    else f"did you mean #{near[0]}?"
                    if near
                    else "correct the id"
                )
                yield f"{where}: docs/{name} has no #{anchor}: {hint}"


def _questions(sources: dict[str, str]) -> Iterator[str]:
    ids: dict[str, str] = {}
    akas: dict[str, str] = {}
    for page, text in sources.items():
        for question in questions.read(page, text):
            where = f"docs/{page}:{question.line}"
            heading = f'## {question.title} {{ #id .q data-level=mid data-aka="..." }}'
            if not question.id:
                yield f"{where}: question without an id: write '{heading}'"
            elif question.id in ids:
                yield (
                    f"{where}: question id #{question.id} is taken by {ids[question.id]}: choose "
                    "another, ids are permanent and unique in the whole book"
                )
            else:
                ids[question.id] = where
            if question.level not in questions.LEVELS:
                yield (
                    f"{where}: question with no level (data-level={question.level}): give it one "
                    f"of {', '.join(questions.LEVELS)}"
                )
            for aka in question.aka:
                if aka.lower() in akas:
                    yield (
                        f"{where}: data-aka {aka!r} is claimed by {akas[aka.lower()]} too: keep it "
                        "where the reader is best served"
                    )
                akas.setdefault(aka.lower(), where)
            if not any(s.startswith(OFFICIAL) for s in question.sources):
                yield (
                    f"{where}: question with no source: end it with '**Sources:** "
                    "[title](address)', one of them in the official documentation or a PEP"
                )
            if "snippet(" not in question.body and not question.no_code:
                yield (
                    f"{where}: question with no snippet and no reason: show one, or say why not "
                    'with data-no-code="..."'
                )
            if not question.short or re.match(r"[#!{|<]|```", question.short):
                yield f"{where}: question with no short answer: begin with a paragraph that answers"


def main() -> int:
    """Print every problem; return the exit status."""
    found = problems()
    for problem in found:
        print(problem, file=sys.stderr)
    if found:
        print(f"\n{len(found)} problems: nothing is built until they are mended", file=sys.stderr)
        return 1
    sources = pages.sources()
    asked = sum(len(questions.read(p, t)) for p, t in sources.items())
    count = len(snippets.names())
    print(f"{len(sources)} pages, {asked} questions, {count} snippets: all rules kept")
    return 0


if __name__ == "__main__":
    sys.exit(main())
