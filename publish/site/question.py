"""Check one question while it is being written: its rules, its programs, its blocks."""

import difflib
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from publish.read import command, pages, snippets
from publish.read.pages import PageError
from publish.show import Here, expand, shown
from publish.site import build
from publish.verify import blocks, cures, evidence, judge, pythons
from publish.verify.orders import record as orders
from publish.verify.run import run


def programs(names: list[str]) -> list[str]:
    """Run these snippets, two at a time, and try their cures; return what is wrong."""

    def one(name: str) -> list[str]:
        snippet = snippets.read(name)
        python = pythons.command_for(snippet)
        if python is None:
            print(f"skipped {name}: {pythons.lacking(snippet)}")
            return []
        result = run(snippet.path, timeout=snippet.timeout, python=python)
        found = judge.problems(snippet, result)
        if not found:
            seen.append((name, snippet.digest, python))
            found = [p for s in cures.claims([name]) for p in cures.proven(s, python)]
        return found

    seen: list[tuple[str, str, str]] = []
    with ThreadPoolExecutor(2) as pool:
        wrong = [p for found in pool.map(one, names) for p in found]
    # One after another: an exploration takes over this whole process.
    wrong += [p for s in map(snippets.read, names) if s.ends for p in orders.problems(s)]
    for name, digest, python in seen:
        if not any(problem.startswith(f"snippets/{name}:") for problem in wrong):
            evidence.add({name: digest}, pythons.about(python))
    return wrong


def published(page: str, text: str) -> list[str]:
    """Return what is wrong with the Python blocks that a page publishes."""
    expanded = expand(Here(page, text))
    found = []
    for fence in pages.fences(expanded):
        if fence.is_python:
            try:
                blocks.verify(Path("docs", page), fence.line, fence.info, fence.code)
            except blocks.Wrong as wrong:
                found.append(str(wrong))
    return found


def main(arguments: list[str]) -> int:
    """Check the question that is named; return the exit status."""
    page = (arguments or [""])[0].removeprefix("docs/").removesuffix(".md") + ".md"
    sources = pages.sources()
    if page not in sources:
        near = difflib.get_close_matches(page, sources, n=1)
        hint = f"did you mean {near[0].removesuffix('.md')}?" if near and arguments else "name one"
        usage = "usage: nox -s question -- threading/stop-thread"
        print(
            f"there is no question {page.removesuffix('.md')!r}: {hint}; {usage}", file=sys.stderr
        )
        return 1
    try:
        names = [
            n for n in dict.fromkeys(shown(pages.calls(sources[page], None))) if n.endswith(".py")
        ]
    except PageError:
        names = []  # the rules say why
    mine = (f"docs/{page}:", *(f"snippets/{name}:" for name in names))
    wrong = [p for p in build.problems() if p.startswith(mine)]
    if not wrong:
        wrong = programs(names) + published(page, sources[page])
    for problem in wrong:
        print(problem, file=sys.stderr)
    if not wrong:
        print(f"docs/{page}: all rules kept, {len(names)} programs do what they record")
    return 1 if wrong else 0


if __name__ == "__main__":
    command.run(main)
