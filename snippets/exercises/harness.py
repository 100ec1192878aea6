"""Checks a file of yours against the promises of its exercise.

    python task.py                                in the exercise's folder
    python harness.py FILE ...                    any file there
    python harness.py --only promise_... FILE     one promise of them
    python harness.py --times 100 FILE ...        are the verdicts always the same?

Each promise runs in an interpreter of its own, which is killed, with all that it
started, when its time is over. Nothing but Python itself is needed.
"""

import argparse
import ast
import faulthandler
import importlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

if sys.version_info < (3, 11):  # noqa: UP036 - readers have any
    sys.exit(
        "nothing was checked: take Python 3.11 or newer, this is "
        + ".".join(map(str, sys.version_info[:2]))
    )
LOG = (
    "EXERCISE_LOG"  # the environment variable that names the file of events
)
LIMIT = 20.0  # seconds for a promise, where check.py sets no LIMIT
PATIENCE = 5.0  # seconds that a call may take which has nothing to wait for
GRACE = 2.0  # seconds for what is about to end
MOMENT = 0.5  # seconds for threads to come to a lock, which cannot be asked who waits
MOST, FIRST = 40, 10  # events shown; of more, the first and the last
KEPT, BROKEN, OPEN = "kept", "broken", "open"
UNWRITTEN = "NotImplementedError"
OURS = {"harness.py", "explore.py"} | {
    f"{name}.py" for name in ("graph", "machine", "state", "steps")
}
OURS_FAIL = "the checks fail, not your code: "
HERE = "keep the exercises where they were unpacked"
until = float("inf")  # when the time of the promise at hand is nearly over


# -- for the promises in check.py ------------------------------------------------


class Broken(Exception):
    """A promise is broken; the message says how."""


class Open(Exception):
    """Nobody can tell whether a promise is kept; the message says why."""


def note(text: str) -> None:
    """Write an event down; if the promise is broken, the reader sees them in order.

    Threads and processes of a promise may call it too.
    """
    _tell(event=text)


def broken(text: str) -> None:
    """Say that the promise is broken, and how."""
    raise Broken(text)


def check(holds: object, text: str) -> None:
    """Say that the promise is broken unless something holds."""
    if not holds:
        raise Broken(text)


class Call:
    """A call in a thread of its own."""

    def __init__(
        self, name: str, function: Callable[..., Any], *args: Any
    ) -> None:
        self.name = name
        self._call = (function, args)
        self._error: BaseException | None = None
        self._value: Any = None
        self._thread = threading.Thread(
            target=self._run, name=name, daemon=True
        )
        self._thread.start()

    def _run(self) -> None:
        function, args = self._call
        try:
            self._value = function(*args)
        except BaseException as error:
            self._error = error

    def result(self, patience: float = PATIENCE) -> Any:
        """Return what the call returns, raise what it raises; broken if it does not end."""
        self._thread.join(patience)
        check(not self._thread.is_alive(), f"{self.name} has not come back")
        if self._error is not None:
            raise self._error
        return self._value

    def waits(self) -> bool:
        """Tell whether it waits at a condition, or at what is made of one.

        Who notifies needs the lock that is held where `wait` begins, so it comes later.
        """
        frame = sys._current_frames().get(self._thread.ident or 0)
        while (
            frame and frame.f_code is not threading.Condition.wait.__code__
        ):
            frame = frame.f_back
        return frame is not None


def start(name: str, function: Callable[..., Any], *args: Any) -> Call:
    """Begin a call in a thread of its own, of that name."""
    return Call(name, function, *args)


def until_waiting(*calls: Call) -> None:
    """Return when all these calls wait; where they wait for a plain lock, after a moment."""
    late = time.monotonic() + MOMENT
    while time.monotonic() < late and not all(c.waits() for c in calls):
        time.sleep(0.001)


# -- the child: one promise ------------------------------------------------------


def _tell(**said: Any) -> None:
    path = os.environ[LOG]
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(file, json.dumps(said).encode() + b"\n")
    finally:
        os.close(file)


def _where(error: BaseException, file: Path) -> str:
    """Return the last line of the reader's file that an error passed through."""
    frames = [
        f
        for f in traceback.extract_tb(error.__traceback__)
        if f.filename == str(file)
    ]
    if isinstance(error, SyntaxError) and error.filename == str(file):
        return f"{file.name}:{error.lineno}: "
    if not frames and isinstance(error, NameError):
        frames = traceback.extract_tb(error.__traceback__)
        return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}: "
    return f"{file.name}:{frames[-1].lineno}: " if frames else ""


def _said(error: BaseException, file: Path) -> str:
    """Return an error of the reader's code in one line."""
    place = _where(error, file)
    if isinstance(error, NotImplementedError):
        return f"{place}{UNWRITTEN}"
    if isinstance(error, SystemExit):
        return f"{place}it calls exit()"
    if isinstance(error, ModuleNotFoundError):
        cure = "use what comes with Python" if place else HERE
        return f"{place}no module is called {error.name!r}: {cure}"
    if isinstance(error, BaseExceptionGroup):
        parts = "; ".join(_said(e, file) for e in error.exceptions)
        return f"{place}it raises {type(error).__name__} of: {parts}"
    text = error.msg if isinstance(error, SyntaxError) else str(error)
    said = f"{place}it raises {type(error).__name__}: {text}".removesuffix(
        ": "
    )
    before = error.__context__
    if before is None or error.__suppress_context__:
        return said
    return (
        f"{said}, while it handles what came before: {_said(before, file)}"
    )


def _ours(error: BaseException, file: Path) -> bool:
    """Tell whether an error is a fault of what checks: raised there, and not through the file."""
    paths = [
        Path(f.filename) for f in traceback.extract_tb(error.__traceback__)
    ]
    checks = [
        p
        for p in paths
        if p.name in OURS or p == file.with_name("check.py")
    ]
    if file in paths or not checks:
        return False
    return checks[-1].name in OURS or isinstance(error, NameError)


def _missing(task: ModuleType, needs: tuple[str, ...]) -> str | None:
    for name in needs:
        found: Any = task
        for part in name.split("."):
            found = getattr(found, part, None)
        if not callable(found):
            return f"there is no {name}: write it, as the exercise names it"
    return None


def _left(before: set[threading.Thread]) -> list[str]:
    """Return what a promise has started that does not end."""
    until = time.monotonic() + GRACE
    found = []
    for thread in [t for t in threading.enumerate() if t not in before]:
        if isinstance(thread, threading._DummyThread):
            continue
        thread.join(max(0.0, until - time.monotonic()))
        if thread.is_alive():
            found.append(f"the thread {thread.name!r}")
    if processes := sys.modules.get("multiprocessing"):
        for process in processes.active_children():
            process.join(max(0.0, until - time.monotonic()))
            if process.is_alive():
                found.append(f"the process {process.name!r}")
    return found


def _child(promise: str, file: Path, limit: float) -> None:
    """Import the reader's file, keep the promise if there is one, and tell how it went."""
    stacks = open(f"{os.environ[LOG]}.stacks", "w", encoding="utf-8")
    faulthandler.dump_traceback_later(limit, file=stacks)
    global until
    until = time.monotonic() + 0.8 * limit
    sys.setswitchinterval(1e-6)
    sys.path.insert(0, str(file.parent))
    threading.excepthook = lambda args: note(
        f"thread {getattr(args.thread, 'name', '?')} dies: "
        + _said(args.exc_value or Broken("?"), file)
    )
    verdict, why = KEPT, ""
    before = set(threading.enumerate())
    try:
        task = importlib.import_module(file.stem)
        checks = importlib.import_module("check")
        if missing := _missing(task, getattr(checks, "NEEDS", ())):
            raise Broken(missing)
        if promise:
            getattr(checks, promise)(task)
        if left := _left(before):
            raise Broken(f"it leaves {' and '.join(left)} behind")
    except Broken as error:
        verdict, why = BROKEN, str(error)
    except Open as error:
        verdict, why = OPEN, str(error)
    except BaseException as error:
        verdict, why = BROKEN, _said(error, file)
        if _ours(error, file):
            verdict, why = OPEN, f"{OURS_FAIL}{why}"
        if os.environ.get("EXERCISE_TRACE"):  # for who writes promises
            traceback.print_exc()
    _tell(verdict=verdict, why=why)
    sys.stdout.flush()
    sys.stderr.flush()
    if verdict != KEPT:
        os._exit(0)  # what hangs must not hold up the answer


# -- the parent: runs, watches, kills --------------------------------------------


@dataclass(frozen=True)
class Verdict:
    """What came of a promise."""

    promise: str
    words: str
    verdict: str  # kept, broken or open
    why: str = ""
    events: tuple[str, ...] = ()
    printed: str = ""


def promises(check: Path) -> dict[str, str]:
    """Return the promises of a check.py in order, each with its words; nothing is run."""
    tree = ast.parse(check.read_text(encoding="utf-8"))
    return {
        f.name: (ast.get_docstring(f) or "").partition("\n")[0]
        for f in tree.body
        if isinstance(f, ast.FunctionDef) and f.name.startswith("promise_")
    }


def _limit(check: Path) -> float:
    found = re.search(
        r"(?m)^LIMIT = ([\d.]+)", check.read_text(encoding="utf-8")
    )
    return float(found[1]) if found else LIMIT


def _others(group: int) -> bool:
    """Tell whether a process of this group is alive; those that have ended do not count."""
    if sys.platform.startswith("linux"):
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                text = Path("/proc", name, "stat").read_text(
                    errors="replace"
                )
            except OSError:
                continue
            state, _, of = text.rpartition(")")[2].split()[:3]
            if int(of) == group and state not in "ZX":
                return True
        return False
    try:
        os.killpg(group, 0)
    except OSError:
        return False
    return True


def _end(process: subprocess.Popen[bytes]) -> bool:
    """Kill all that a child has started; tell whether anything was left."""
    if os.name == "nt":
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        kill = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(kill, check=False, **quiet)  # type: ignore[call-overload]
        process.wait()
        return False
    until = time.monotonic() + (GRACE if process.poll() is not None else 0)
    while (left := _others(process.pid)) and time.monotonic() < until:
        time.sleep(0.01)
    if left:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except OSError:
            pass
    process.wait()
    return left


def _stands(stacks: Path, file: Path) -> Iterator[str]:
    """Yield where in the reader's file each thread stood when time was over."""
    if not stacks.is_file():
        return
    for thread in stacks.read_text(
        encoding="utf-8", errors="replace"
    ).split("\n\n"):
        lines = re.findall(r'File "(.*)", line (\d+) in (\S+)', thread)
        ours = [
            (line, name) for path, line, name in lines if path == str(file)
        ]
        if ours:
            line, name = ours[0]
            yield f"a thread stands in {file.name}, line {line}, in {name}"


def run(promise: str, words: str, file: Path, limit: float) -> Verdict:
    """Run one promise on a file, in an interpreter of its own; leave nothing behind."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        log, out = Path(folder, "log"), Path(folder, "out")
        work = Path(folder, "work")
        work.mkdir()
        command = [
            sys.executable,
            __file__,
            "--child",
            promise,
            str(limit),
            str(file),
        ]
        env = {**os.environ, LOG: str(log), "PYTHONDONTWRITEBYTECODE": "1"}
        apart: dict[str, Any] = {"start_new_session": True}
        if os.name == "nt":
            apart = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}  # type: ignore[attr-defined]
        late = left = False
        with out.open("wb") as printed:
            process = subprocess.Popen(
                command, cwd=work, env=env, stdin=subprocess.DEVNULL, stdout=printed,
                stderr=subprocess.STDOUT, **apart,
            )  # fmt: skip
            try:
                process.wait(limit + GRACE)
            except subprocess.TimeoutExpired:
                late = True
            finally:
                left = _end(process)
        told = [json.loads(x) for x in _lines(log)]
        text = out.read_text(encoding="utf-8", errors="replace")
        events = [t["event"] for t in told if "event" in t]
        verdict = next((t for t in told if "verdict" in t), None)
        if late:
            why = f"it has not ended after {limit:g} s"
            events += _stands(Path(f"{log}.stacks"), file)
        elif verdict is None:
            status = process.returncode
            how = (
                f"by signal {-status}"
                if status < 0
                else f"with status {status}"
            )
            why = f"the interpreter was ended in the middle, {how}: os._exit, a kill, a crash"
        elif verdict["verdict"] == KEPT and left:
            why = "it leaves a process behind"
        else:
            return Verdict(
                promise,
                words,
                verdict["verdict"],
                verdict["why"],
                tuple(events),
                text,
            )
        return Verdict(promise, words, BROKEN, why, tuple(events), text)


def _lines(path: Path) -> list[str]:
    return (
        path.read_text(encoding="utf-8").splitlines()
        if path.is_file()
        else []
    )


def wanted(file: Path, only: list[str]) -> dict[str, str]:
    """Return the promises of a file's exercise, each with its words: all, or those named."""
    found = promises(file.parent / "check.py")
    return {p: words for p, words in found.items() if not only or p in only}


def verdicts(file: Path, only: list[str]) -> Iterator[Verdict]:
    """Yield what comes of each promise on a file; of "" where it cannot be imported."""
    limit = _limit(file.parent / "check.py")
    first = run("", "", file, limit)
    if first.verdict != KEPT:
        yield first
        return
    for promise, words in wanted(file, only).items():
        yield run(promise, words, file, limit)


def _shown(verdict: Verdict) -> Iterator[str]:
    if not verdict.promise:  # nobody has seen one kept, or broken
        yield f"  Nothing could be checked: {verdict.why}"
    else:
        yield f"  {verdict.verdict:6}  {verdict.words}"
        if verdict.verdict == KEPT:
            return
        yield f"          {verdict.why}"
    events = [*enumerate(verdict.events, 1)]
    left_out = range(FIRST, len(events) - MOST + FIRST)
    if events:
        yield "          how it came to that:"
    for i, (n, text) in enumerate(events):
        if i not in left_out:
            yield f"          {n:>3}. {text}"
        elif i == FIRST:
            yield f"               ({len(left_out)} left out)"
    if verdict.printed.strip():
        yield "          it printed:"
        yield from (
            f"               {x}"
            for x in verdict.printed.strip().splitlines()[-10:]
        )


def show(file: Path, only: list[str]) -> bool:
    """Check a file, say what came of it, and return whether every promise is kept."""
    words = wanted(file, only)
    count = "1 promise" if len(words) == 1 else f"{len(words)} promises"
    print(f"{file.parent.name}: {file.name}, {count}", flush=True)
    told = []
    for verdict in verdicts(file, only):
        if UNWRITTEN in verdict.why:
            place = (
                verdict.why.partition(UNWRITTEN)[0].rstrip(": ")
                or file.name
            )
            print(
                f"  {place}: not written yet. Begin here; the promises to keep:"
            )
            print("\n".join(f"    - {text}" for text in words.values()))
            return False
        print("\n".join(_shown(verdict)), flush=True)
        if not verdict.promise:
            return False
        told.append(verdict)
    kept = sum(v.verdict == KEPT for v in told)
    if kept == len(words):
        print("All promises kept.")
    else:
        print(f"{kept} of {len(words)} promises kept.")
        if any(v.verdict == OPEN for v in told):
            print(
                "Open: the checks cannot tell; write it so that they can."
            )
    return kept == len(words)


def again(file: Path, only: list[str], times: int) -> bool:
    """Check a file many times, say how it went, and return whether it was always the same."""
    seen: dict[str, int] = {}
    for _ in range(times):
        bad = [v for v in verdicts(file, only) if v.verdict != KEPT]
        if not bad:
            how = "keeps every promise"
        elif bad[0].promise:
            how = f"does not keep {', '.join(v.promise for v in bad)}"
        else:
            how = f"cannot be checked: {bad[0].why}"
        seen[how] = seen.get(how, 0) + 1
    for how, count in seen.items():
        print(
            f"{file.parent.name}/{file.name}: {count} of {times}: {how}",
            flush=True,
        )
    return len(seen) == 1


def main(file: str) -> int:
    """Check the file that was started; return its exit status."""
    return command([file])


def command(arguments: list[str]) -> int:
    """Do what the command line says; return the exit status."""
    if arguments[:1] == ["--child"]:
        promise, limit, file = arguments[1:]
        _child(promise, Path(file), float(limit))
        return 0
    usage = argparse.ArgumentParser(
        description="Check files against their promises."
    )
    usage.add_argument("--times", type=int, default=1, help="how often")
    usage.add_argument(
        "--only", action="append", default=[], help="a promise by its name"
    )
    usage.add_argument(
        "files",
        nargs="+",
        type=Path,
        help="task.py, or another file beside it",
    )
    asked = usage.parse_args(arguments)
    for file in asked.files:
        if (
            not file.is_file()
            or not (file.resolve().parent / "check.py").is_file()
        ):
            usage.error(
                f"{file}: no file of an exercise: name a task.py with a check.py beside"
            )
    files = [file.resolve() for file in asked.files]
    for file in files:
        there = promises(file.parent / "check.py")
        for name in asked.only:
            if name not in there:
                usage.error(
                    f"{name}: no promise of {file.parent.name}: name one of {', '.join(there)}"
                )
    try:
        if asked.times > 1:
            results = [
                again(file, asked.only, asked.times) for file in files
            ]
        else:
            results = [show(file, asked.only) for file in files]
    except KeyboardInterrupt:
        print("interrupted")
        return 130
    return 0 if all(results) else 1


if __name__ == "__main__":
    import harness  # not __main__: check.py and we must mean the same classes

    sys.exit(harness.command(sys.argv[1:]))
