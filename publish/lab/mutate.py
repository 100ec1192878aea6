"""Plant small faults in programs and see whether the record notices; what survives says too little.

A fault is one of: a statement that is a call is dropped, a number, string or condition is changed,
a `with` is taken out. A program that says what it shows notices nearly all of them. Left alone is
what no record can show: names of threads and tasks, words of assert and docstring, the word that a
condition does not choose, limits of time.
The two of a pair are the same program but for the cure: what one of them notices is noticed.
"""

import argparse
import ast
import copy
import dataclasses
import os
import random
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from publish.read import command, snippets
from publish.read.snippets import Snippet
from publish.verify import picked, pythons
from publish.verify.judge import problems
from publish.verify.orders import record as orders
from publish.verify.run import accept_interrupts, run

Fault = tuple[str, int, str]  # kind, line of the code, the program that has it
LIMITS = ("join", "result", "wait")  # a number that they take first is a limit of time
TIMES = ("sleep", "timeout", "wait_for", "setitimer", "dump_traceback_later")
NOTHING = "__import__('contextlib').nullcontext()"
ONE_AT_A_TIME = threading.Lock()
PATIENCE = 5.0  # seconds: a fault that hangs is noticed


def faults(code: str) -> Iterator[Fault]:
    """Yield every program that differs from this one by one small fault."""
    tree = ast.parse(code)
    silent = {id(part) for node in ast.walk(tree) for part in unseen(node)}
    for number, node in enumerate(ast.walk(tree)):
        for kind in kinds(node) if id(node) not in silent else ():
            other = copy.deepcopy(tree)
            place = next(n for i, n in enumerate(ast.walk(other)) if i == number)
            spoil(kind, place)
            yield kind, getattr(node, "lineno", 0), ast.unparse(ast.fix_missing_locations(other))


def unseen(node: ast.AST) -> list[ast.AST]:
    """Return the parts of a node that no record can show."""
    if isinstance(node, ast.keyword) and node.arg in ("name", "timeout", "thread_name_prefix"):
        return [*ast.walk(node.value)]
    if isinstance(node, ast.Assert) and node.msg:
        return [*ast.walk(node.msg)]
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return [node.value]
    if isinstance(node, ast.IfExp):  # of two words a record shows one
        return [p for p in (node.body, node.orelse) if isinstance(p, ast.Constant)]
    if not isinstance(node, ast.Call) or not node.args:
        return []
    name, first = ast.unparse(node.func).rpartition(".")[2], node.args[0]
    limit = name in LIMITS and isinstance(first, ast.Constant) and not isinstance(first.value, str)
    return [*ast.walk(first)] if limit or name in TIMES else []


def kinds(node: ast.AST) -> list[str]:
    """Return the faults that a node can have."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await):
        return ["call dropped"]
    if isinstance(node, ast.Constant) and not isinstance(node.value, bool | str | bytes):
        return ["number changed"] if isinstance(node.value, int | float) else []
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        return ["string changed"]
    if isinstance(node, ast.If | ast.While):
        return ["condition negated"]
    if isinstance(node, ast.With):
        return ["with dropped"]
    return []


def spoil(kind: str, node: ast.AST) -> None:
    """Plant a fault in a node."""
    if isinstance(node, ast.Expr):
        node.value = ast.Constant(None)
    elif isinstance(node, ast.Constant):
        value = node.value
        node.value = f"{value}x" if isinstance(value, str) else value + 1  # type: ignore[operator]
    elif isinstance(node, ast.If | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.With):
        node.items = [ast.withitem(ast.parse(NOTHING, mode="eval").body)]


def noticed(snippet: Snippet, program: str, python: str) -> bool:
    """Tell whether a run of a spoiled program is told from the record."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, snippet.path.name)
        path.write_text(program, encoding="utf-8")
        patience = snippet.timeout if snippet.hangs else PATIENCE
        if problems(snippet, run(path, timeout=patience, python=python, dump=False)):
            return True
        with ONE_AT_A_TIME:  # the explorer has the modules of the whole process
            other = dataclasses.replace(snippet, path=path, source=program)
            return bool(snippet.ends and orders.problems(other))


def told(snippet: Snippet, python: str, fault: Fault) -> bool:
    """Tell whether a program, or its twin with the same fault, notices it."""
    kind, line, program = fault
    if noticed(snippet, program, python):
        return True
    twin = snippets.read(snippet.twin) if snippet.twin else None
    other = pythons.command_for(twin) if twin else None
    if twin is None or other is None:
        return False
    text = snippet.code.splitlines()[line - 1].strip()
    changed = difference(snippet.code, program)
    for its_kind, its_line, spoiled in faults(twin.code):
        its_text = twin.code.splitlines()[its_line - 1].strip()
        if (its_kind, its_text, difference(twin.code, spoiled)) == (kind, text, changed):
            return noticed(twin, spoiled, other)
    return False


def difference(code: str, program: str) -> list[str]:
    """Return the lines that a fault has put in."""
    before = ast.unparse(ast.parse(code)).splitlines()
    return [x.strip() for x in program.splitlines() if x not in before]


def main(arguments: list[str]) -> int:
    """Spoil a sample of programs; return the exit status: 0 where enough faults are noticed."""
    parser = argparse.ArgumentParser(prog="nox -s mutate --", description=__doc__)
    parser.add_argument("--programs", type=int, default=60, help="size of the sample")
    parser.add_argument("--faults", type=int, default=4, help="faults in each program, at most")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--least", type=float, default=0.9, help="share to be noticed")
    parser.add_argument("paths", nargs="*", help="files or chapters; all by default")
    options = parser.parse_args(arguments)
    accept_interrupts()
    chance = random.Random(options.seed)
    able = pythons.able(picked.select(options.paths))
    jobs = []
    for snippet, python in chance.sample(able, min(options.programs, len(able))):
        every = [*faults(snippet.code)]
        jobs += [
            (snippet, python, f) for f in chance.sample(every, min(options.faults, len(every)))
        ]
    with ThreadPoolExecutor((os.cpu_count() or 2) + 1) as pool:
        results = [*pool.map(lambda job: told(*job), jobs)]
    lost: Counter[str] = Counter()
    for (snippet, _, (kind, line, _)), seen in zip(jobs, results, strict=True):
        if not seen:
            lost[kind] += 1
            at = snippet.lines[line - 1]
            text = snippet.code.splitlines()[line - 1].strip()
            print(f"snippets/{snippet.name}:{at}: {kind}, and the record holds: {text}")
    share = sum(results) / len(results) if results else 0.0
    rest = ", ".join(f"{kind} {count}" for kind, count in lost.most_common())
    print(
        f"{sum(results)} of {len(results)} faults noticed ({share:.0%})" + f"; {rest}" * bool(rest)
    )
    return 0 if share >= options.least else 1


if __name__ == "__main__":
    command.run(main)
