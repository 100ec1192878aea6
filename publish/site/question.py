"""Check one question, or exercise, while it is written: its rules, its programs, its blocks."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from publish import Mistake
from publish.read import command, exercises, meant, pages, snippets
from publish.read.pages import PageError
from publish.read.predictions import WHERE as PREDICTIONS
from publish.read.snippets import Snippet
from publish.show import Here, expand, shown
from publish.site import build
from publish.verify import blocks, cures, evidence, judge, pythons
from publish.verify import exercises as practice
from publish.verify.orders import record as orders
from publish.verify.run import run

USAGE = "usage: nox -s question -- threading/stop-thread"


def programs(names: list[str]) -> list[str]:
    """Run these snippets, two at a time, and try their cures; return what is wrong."""

    def one(job: tuple[Snippet, str]) -> list[str]:
        snippet, python = job
        result = run(snippet.path, timeout=snippet.timeout, python=python)
        found = judge.problems(snippet, result)
        if not found:
            seen.append((snippet, python))
            found = cures.proven(snippet, python) if cures.claims(snippet) else []
        return found

    seen: list[tuple[Snippet, str]] = []
    chosen = [*map(snippets.read, names)]
    with ThreadPoolExecutor(2) as pool:
        wrong = [p for found in pool.map(one, pythons.able(chosen)) for p in found]
    # One after another: an exploration takes over this whole process.
    wrong += [p for s in chosen if s.ends for p in orders.problems(s)]
    for snippet, python in seen:
        if not any(problem.startswith(f"snippets/{snippet.name}:") for problem in wrong):
            evidence.add({snippet.name: snippet.digest}, pythons.about(python))
    return wrong


def promises(name: str) -> list[str]:
    """Run the files of an exercise against what it promises, two at a time; see `programs`."""
    found = exercises.read(name)
    with ThreadPoolExecutor(2) as pool:
        said = pool.map(lambda file: practice.problem(found, file), found.files)
        return [*dict.fromkeys(problem for problem in said if problem)]


def published(page: str, text: str) -> list[str]:
    """Return what is wrong with the Python blocks that a page publishes."""
    expanded = expand(Here(page, text))
    found = []
    for fence in pages.fences(expanded):
        if fence.is_python:
            try:
                blocks.verify(Path("docs", page), fence.line, fence.info, fence.code)
            except Mistake as wrong:
                found.append(str(wrong))
    return found


def main(arguments: list[str]) -> int:
    """Check the questions that are named; return the exit status."""
    sources = pages.sources()
    there = [p.removesuffix(".md") for p in sources]
    asked = [a.removeprefix("docs/").removesuffix(".md") for a in arguments]
    for name in asked or [""]:
        if name not in there:
            hint = meant.hint(name, there if name else [], "name one")
            raise Mistake(f"there is no question {name!r}: {hint}; {USAGE}")
    return max([_check(f"{name}.md", sources) for name in asked])


def _check(page: str, sources: dict[str, str]) -> int:
    """Check one question; say what is wrong, or that nothing is."""
    try:
        names = [
            n for n in dict.fromkeys(shown(pages.calls(sources[page], None))) if n.endswith(".py")
        ]
    except PageError:
        names = []  # the rules say why
    exercise = exercises.on(page)
    wrong = [p for p in build.problems() if _concerns(p, page, names, exercise)]
    if not wrong:
        wrong = programs(names) + published(page, sources[page])
        wrong += promises(exercise) if exercise else []
    for problem in wrong:
        print(problem, file=sys.stderr)
    if not wrong:
        did = f"{len(names)} programs do what they record"
        if exercise:
            did = f"{len(exercises.read(exercise).files)} files keep or break what they say"
        print(f"docs/{page}: all rules kept, {did}")
    return 1 if wrong else 0


def _concerns(problem: str, page: str, names: list[str], exercise: str | None) -> bool:
    """Tell whether a problem is one of this page, its programs, its exercise, or what quizzes them.

    What the page claims and another has too may be told at the other: it names both.
    """
    mine = (f"docs/{page}:", *(f"snippets/{name}:" for name in names))
    if exercise:
        mine += (f"snippets/exercises/{exercise}/",)
    if problem.startswith(f"{PREDICTIONS}:"):  # what names no program keeps all from being read
        asks = re.match(r"\S+:\d+: \S+\.py: ", problem)
        return not asks or any(f" {name}" in problem for name in names)
    return problem.startswith(mine) or f" by docs/{page}:" in problem


if __name__ == "__main__":
    command.run(main)
