"""One world is not the world: programs run under each start method, and as plain `python FILE`.

A difference is declared in the header, `worlds = { spawn = "each child counts anew" }`, and shown
as a label; one that is not declared is a fault, and so is a declaration where nothing differs.
"""

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from publish.read import command
from publish.read.snippets import Snippet
from publish.verify import judge, picked, pythons
from publish.verify.run import Run, accept_interrupts, run

METHODS = ("fork", "forkserver", "spawn")
PLAIN = "plain"  # without -X dev -W error
# The default, not the choice: a program that sets its own start method keeps it.
CHOOSE = """\
import multiprocessing.context as context
context._default_context._default_context = context._concrete_contexts["{}"]
"""
PROCESSES = re.compile(r"\bmultiprocessing\b|\bProcessPoolExecutor\b")


def worlds(snippet: Snippet) -> Iterator[str]:
    """Yield the worlds that a program is to be tried in."""
    if PROCESSES.search(snippet.code) and sys.platform != "win32":
        yield from METHODS
    yield PLAIN


def tried(snippet: Snippet, world: str, python: str) -> Run:
    """Run a program in one world."""
    patient = snippet.timeout if snippet.hangs else 3 * snippet.timeout  # spawn starts slowly
    if world == PLAIN:
        return run(snippet.path, timeout=patient, python=python, dump=False, options=())
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "sitecustomize.py").write_text(CHOOSE.format(world))
        env = {"PYTHONPATH": folder}
        return run(
            snippet.path, timeout=patient, python=python, dump=False, env=env, shared=[folder]
        )


def problems(snippet: Snippet, world: str, python: str) -> list[str]:
    """Return what is wrong with a program in one world."""
    found = judge.problems(snippet, tried(snippet, world, python))
    said = snippet.worlds.get(world)
    if found and not said:
        return [
            f"{found[0]}\n  this is under {world}: make the program the same there, or declare it "
            f'in the header: worlds = {{ {world} = "what differs" }}'
        ]
    if said and not found:
        return [
            f"snippets/{snippet.name}:1: declares a difference under {world} ({said!r}) and shows "
            "none: drop the declaration"
        ]
    return []


def main(arguments: list[str]) -> int:
    """Try the programs that the arguments name (all for none); return the exit status."""
    accept_interrupts()
    chosen = list(picked.select(arguments))
    jobs = [(s, world, python) for s, python in pythons.able(chosen) for world in worlds(s)]
    with ThreadPoolExecutor(2 * (os.cpu_count() or 2)) as pool:
        results = pool.map(lambda job: problems(*job), jobs)
        wrong = 0
        for number, found in enumerate(results, 1):
            if sys.stderr.isatty():
                print(f"\r\033[K{number}/{len(jobs)}", end="", file=sys.stderr)
            wrong += len(found)
            for problem in found:
                print(problem, file=sys.stderr)
    declared = sum(len(s.worlds) for s in chosen)
    print(f"{len(jobs)} runs in other worlds, {declared} differences declared, {wrong} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    command.run(main)
