"""Runs a small program of threads in every order that they can take.

The machinery is that of the site's own programs, `publish/verify/orders`.
"""

import ast
import itertools
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import harness
from harness import UNWRITTEN, Broken, Open, note

ORDERS = "publish/verify/orders"
TOP = next(
    (p for p in Path(__file__).resolve().parents if (p / ORDERS).is_dir()),
    None,
)
if TOP is None:
    raise Broken(
        f"above {Path(__file__).resolve()} there is no {ORDERS}, "
        f"which tries every order: {harness.HERE}"
    )
sys.path.append(str(TOP))

from publish.verify.orders import graph, machine, shim, state, steps  # noqa: E402

STATES = 4_000  # where a program has more, nobody waits for the answer
KNOWN = {
    "__future__", "abc", "collections", "contextlib", "dataclasses", "enum", "functools",
    "heapq", "itertools", "operator", "queue", "threading", "typing",
}  # fmt: skip
ALLOWED = (
    "without a name",
    "without a message",
)  # a matter of style there, not here


class TooLate(Exception):
    """The time of the promise is nearly over."""


def every_order(
    task: ModuleType,
    driver: str,
    ends: set[str] | None = None,
    needed: dict[str, str] | None = None,
    accesses: bool = True,
) -> None:
    """Break unless the reader's code, with `driver` below it, ends as it may in every order.

    `ends` says how it may end: "ok", and no otherwise, by default. An end is "ok", "deadlock",
    "waits for ever", or what an assert or an exception says; with ": a, b" behind it where the
    driver printed a and b. `needed` are ends that some order must come to, each with what is
    wrong where none does. Threads change places between lines and then, unless `accesses` is
    False, between accesses, which takes twice as long. `driver` is a program: it makes threads,
    by name, starts and joins them.
    """
    sys.setswitchinterval(0.005)  # who goes on is chosen here
    path = str(Path(task.__file__ or "").resolve())
    text = _without_main(Path(path).read_text(encoding="utf-8"))
    lines = text.count("\n") + 1
    source = f"{text}\n{driver}"
    for why in steps.problems("x", source):
        line, _, what = why.removeprefix("snippets/x:").partition(
            ": cannot be explored: "
        )
        if not any(a in what for a in ALLOWED):
            raise Open(f"line {line}: its orders cannot be tried: {what}")
    for line, names in steps._imports(ast.parse(source)):
        if names - KNOWN:
            raise Open(
                f"line {line}: its orders cannot be tried: it imports {min(names - KNOWN)}"
            )
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name) and node.id == "print":
            raise Open(
                f"line {node.lineno}: its orders cannot be tried: it prints, and what is "
                "printed tells how they end: take the print out"
            )
    for line in _crowded(ast.parse(text)):
        raise Open(
            f"line {line}: its orders cannot be tried: two statements in one line: "
            "write two lines"
        )
    seen = _Seen(path, source, lines, ends or {"ok"})
    reached: set[str] = set()
    for access in (False, True) if accesses else (False,):
        program = steps.read(path, source, access)
        if access and not program.parts:
            break
        made = machine.Machine(program)
        seen.machine, seen.bad = made, None
        try:
            states = graph.explore(seen, STATES)
        except graph.TooMany:
            seen.judge()
            raise Open(
                f"its orders have more than {STATES:,} states: a wait with a time limit in a "
                "loop, or rounds without end?"
            ) from None
        except TooLate:
            seen.judge()
            raise Open(
                "there are too many orders to try them all in time"
            ) from None
        except (state.Hidden, graph.Unsound) as error:
            seen.judge()
            raise Open(f"its orders cannot be tried: {error}") from None
        seen.judge()
        for number, to in graph.onwards(states)[1]:
            before = states[number]
            who = next(c[0] for c, n in before.next.items() if n == to)
            lanes = [s.view.lanes[who] for s in (before, states[to])]
            lane = min(lanes, key=lambda lane: lane.line)
            raise Broken(
                "a thread can go round for ever: it asks again and again, and does not "
                f"wait: {lane.name} at {seen.line(lane.line)}"
            )
        reached |= {told(s.end) for s in states if s.end}
        for end, wrong in (needed or {}).items():
            if end not in reached:
                raise Broken(wrong)


def _crowded(tree: ast.AST) -> Iterator[int]:
    """Yield lines where two statements stand: where a thread is, is told by its line."""
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            nodes = getattr(node, name, ())
            found = (
                [n.lineno for n in nodes] if isinstance(nodes, list) else []
            )
            if isinstance(node, ast.If | ast.For | ast.While):
                found.insert(0, node.lineno)
            yield from (a for a, b in itertools.pairwise(found) if a == b)


def told(end: graph.End) -> str:
    """Return an end in words."""
    how, printed = end
    return f"{how}: {', '.join(printed.splitlines())}" if printed else how


def _without_main(text: str) -> str:
    """Return a source without what it does when it is started, each line where it was."""
    lines = text.splitlines()
    for node in ast.parse(text).body:
        starts = isinstance(node, ast.If) and "__main__" in ast.unparse(
            node.test
        )
        # A stop is put before each line, and this one must be the first.
        future = (
            isinstance(node, ast.ImportFrom) and node.module == "__future__"
        )
        if starts or future:
            for number in range(
                node.lineno, (node.end_lineno or node.lineno) + 1
            ):
                lines[number - 1] = ""
    return "\n".join(lines)


class _Seen:
    """A machine that remembers the shortest way to a bad end."""

    def __init__(
        self, path: str, source: str, lines: int, ends: set[str]
    ) -> None:
        self.file, self.text, self.lines, self.ends = (
            Path(path),
            source.splitlines(),
            lines,
            ends,
        )
        self.machine: Any = None
        self.bad: tuple[list[Any], str] | None = None

    def run(self, policy: Any) -> None:
        trail: list[Any] = []

        def watched(m: Any) -> Any:
            end = graph.ended(m)
            if (
                end
                and told(end) not in self.ends
                and len(trail) < self._best()
            ):
                self.bad = [*trail], told(end)
            if time.monotonic() > harness.until:
                raise TooLate
            choice = policy(m)
            if choice is not None:
                trail.append(choice)
            return choice

        self.machine.run(watched)

    def _best(self) -> float:
        return len(self.bad[0]) if self.bad else float("inf")

    def judge(self) -> None:
        """Raise Broken where there is a bad end, with the events that lead to it."""
        if self.bad is None:
            return
        trail, end = self.bad
        if UNWRITTEN in end:
            raise Broken(f"{self.file.name}: {UNWRITTEN}")
        rest = [*trail]
        events: list[str] = []
        waiting: list[str] = []
        fell: list[int] = []  # how many events led to each exception

        def follow(m: Any) -> Any:
            for (thread, line), error in [*zip(m.fallen, m.errors)][
                len(fell) :
            ]:
                self._blame(line, error)
                fell.append(len(events))
                if 0 < line <= self.lines:
                    events.append(
                        f"{thread.name} ends by {error}  ({self.file.name}:{line})"
                    )
            if not rest:
                waiting[:] = [
                    f"{t.name} at {self.line(self._place(t)[0])}"
                    for t in m.tasks
                    if not t.done and not isinstance(t.lock, shim.Ended)
                ]
                return None
            choice = rest.pop(0)
            if event := self._event(m, choice):
                events.append(event)
            return choice

        self.machine.run(follow)
        if (
            len(events) > harness.MOST
            and fell
            and fell[0] + 1 < len(events)
        ):
            after = len(events) - fell[0] - 1
            events[fell[0] + 1 :] = [f"({after} more come after that)"]
        for event in events:
            note(event)
        who = f" (waiting: {', '.join(waiting)})" if waiting else ""
        raise Broken(
            f"in one order of its threads: {end.removeprefix('ok: ')}{who}"
        )

    def _blame(self, line: int, error: str) -> None:
        """Raise Open where a line of the driver names what nobody has: a fault of check.py."""
        if line <= self.lines or not error.startswith(
            ("NameError", "UnboundLocalError")
        ):
            return
        text = self.text[line - 1].strip()
        check = self.file.with_name("check.py")
        rows = [
            x.strip()
            for x in check.read_text(encoding="utf-8").splitlines()
        ]
        number = rows.index(text) + 1 if text in rows else 1
        raise Open(
            f"{harness.OURS_FAIL}check.py:{number}: it raises {error}"
        )

    def line(self, number: int) -> str:
        """Return a line of the program, and where it stands if the reader wrote it."""
        if not number:
            return "its start"
        text = self.text[number - 1].strip().removesuffix(":")
        if number > self.lines:
            return text
        return f"{text}  ({self.file.name}:{number})"

    def _place(self, thread: Any) -> tuple[int, str]:
        """Return on which line a thread is, 0 where on none, and how."""
        frame = thread.frame
        while frame and frame.f_code.co_filename != str(self.file):
            frame = frame.f_back
        if frame is None:
            return 0, ""
        line, how, *_ = thread.places.get(frame, (frame.f_lineno, ""))
        return line, how

    def _event(self, m: Any, choice: Any) -> str:
        """Return what the chosen thread is about to do."""
        number, late = choice
        thread = m.tasks[number]
        line, how = self._place(thread)
        if not line:
            return ""
        what = "leaves" if how == "leave" else "does"
        if thread.lock:
            what = "has waited too long at" if late else "goes on with"
        return f"{thread.name} {what}: {self.line(line)}"
