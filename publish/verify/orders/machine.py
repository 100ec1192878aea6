"""Runs a program of threads, one thread at a time; which one goes on is the explorer's choice.

The threads are real ones: each stops before each of its statements, and where it waits for a lock,
and hands over to the one that is chosen. No real time passes: a wait with a timeout has one more
move, "its time is over".
"""

import _thread
import contextlib
import io
import sys
import traceback
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

from publish.verify.orders import shim, state, steps, words
from publish.verify.orders.steps import Program

Choice = tuple[int, bool]  # number of a thread, whether its time runs out
Policy = Callable[[Any], Choice | None]


class Kill(BaseException):
    """Ends the threads of a run whose end nobody wants to see."""


class Task:
    """A controlled thread."""

    def __init__(self, number: int, daemon: bool, name: str) -> None:
        self.id, self.daemon, self.name = number, daemon, name
        self.gate = _thread.allocate_lock()  # open for who is to go on
        self.gate.acquire()
        self.unwound = _thread.allocate_lock()
        self.unwound.acquire()
        self.ended = shim.Ended()
        self.ended.owner = self
        self.lock: shim.Lock | None = None  # what it waits for
        self.due: float | None = None  # until when
        self.done = self.late = self.woken = False
        self.ready = False  # has reached its first statement
        self.inner = 0  # above 0, it goes on by itself
        self.alone = False  # the main thread, doing what nobody need choose
        self.chosen = False  # has been the reader's choice
        self.frame: FrameType | None = None  # where it stopped
        self.places: dict[FrameType, tuple[int, str, int, str]] = {}  # line, how, part, raised
        self.error: BaseException | None = None  # the last that a line of it has raised
        self.rounds: dict[int, int] = {}  # of the loops it is in, by line

    def free(self) -> bool:
        """Tell whether it can go on."""
        return not self.done and (self.lock is None or self.lock.owner is None)

    def forced(self) -> bool:
        """Tell whether its next move is nobody's choice: starting, joining, just notified."""
        notified = isinstance(self.lock, shim.Waiter)
        return self.free() and (not self.ready or self.inner > 0 or self.alone or notified)


class Machine:
    """One program, run as often as wanted."""

    def __init__(self, program: Program) -> None:
        self.program, self.modules = program, shim.modules()
        self.thread_type = self.modules["threading"].Thread
        self.modules["threading"].excepthook = self._failed

    def run(self, policy: Policy) -> None:
        """Run from the start. `policy(self)` chooses at each stop; None ends the run there."""
        self.policy, self.clock, self.dead = policy, 0.0, False
        self.tasks: list[Task] = []
        self.errors: list[str] = []
        self.fallen: list[tuple[Task, int]] = []  # who raised each, on which line of the program
        self.left: dict[int, words.Shared] = {}  # what so many threads left when all had ended
        self.current: Any = None
        self.over = _thread.allocate_lock()
        self.over.acquire()
        self.failure: BaseException | None = None
        shim.reset(self.modules["threading"])
        kept = {name: sys.modules.get(name) for name in self.modules}
        out, sys.stdout = sys.stdout, io.StringIO()
        self.out = sys.stdout
        shim.now = self
        sys.modules.update(self.modules)
        try:
            self.current = self.spawn(self._main, (), False)
            self.current.gate.release()
            self.over.acquire()
            self.dead = True
            for task in self.tasks:
                if not task.done:
                    self.current = task
                    task.gate.release()
                task.unwound.acquire()
        finally:
            shim.now = shim.Nobody()
            sys.stdout = out
            shim.put_back(kept)
        if self.failure:
            raise self.failure

    def spawn(self, function: Any, args: tuple[Any, ...], daemon: bool) -> Task:
        """Begin a controlled thread; it waits until it is chosen."""
        name = getattr(getattr(function, "__self__", None), "_name", "main")  # of its Thread
        task = Task(len(self.tasks), daemon, name)
        self.tasks.append(task)
        _thread.start_new_thread(self._body, (task, function, args))
        return task

    def _main(self) -> None:
        self.ns: dict[str, Any] = {
            "__name__": "__main__",
            steps.LINE: self.line,
            steps.PART: self.part,
            steps.LEAVE: self.leave,
            steps.ROUNDS: self.loop,
        }
        try:
            exec(self.program.code, self.ns)
        except Exception as error:
            self._raised(error)

    def _body(self, task: Task, function: Any, args: tuple[Any, ...]) -> None:
        task.gate.acquire()
        with contextlib.suppress(Kill, SystemExit):
            if not self.dead:
                function(*args)
        task.places.clear()
        if not self.dead:
            task.done, task.ended.owner = True, None
            if next_ := self._next():
                self._open(next_)
        task.done = True
        task.unwound.release()

    def _failed(self, args: Any) -> None:
        """Note what a thread raised, as `threading.excepthook`."""
        if args.exc_type is not Kill:
            self._raised(args.exc_value)

    def _raised(self, error: BaseException) -> None:
        frames = traceback.walk_tb(error.__traceback__)
        lines = [n for f, n in frames if f.f_code.co_filename == self.program.path]
        self.errors.append(said(error))
        self.fallen.append((self.current, lines[-1] if lines else 0))

    # -- stops ---------------------------------------------------------------------------------

    def line(self, number: int) -> None:
        """Stop before a statement."""
        self._at(number, "", 0, sys._getframe(1))

    def part(self, number: int) -> None:
        """Stop within a statement, before its access of that number."""
        frame = sys._getframe(1)
        place = self.current.places.get(frame, (frame.f_lineno,))
        self._at(place[0], "", number, frame)

    def leave(self, number: int) -> None:
        """Stop before leaving a `with`."""
        self._at(number, "leave", 0, sys._getframe(1))

    def loop(self, number: int, over: Any) -> Iterator[Any]:
        """Yield what a `for` goes over, stopping before each round but the first."""
        task, frame = self.current, sys._getframe(1)
        task.rounds[number] = 0
        try:
            for item in over:
                if task.rounds[number]:
                    self._at(number, "", 0, frame)
                task.rounds[number] += 1
                yield item
            self._at(number, "", 0, frame)
        finally:
            task.rounds.pop(number, None)

    def _at(self, line: int, how: str, part: int, frame: FrameType) -> None:
        if self.dead:
            raise Kill
        me: Task = self.current
        error, raised = sys.exception(), ""
        if error and error is not me.error:
            me.error, raised = error, type(error).__name__
        me.places[frame] = (line, how, part, raised)
        if me.id == 0 and frame.f_code.co_name == "<module>":
            over = all(t.done for t in self.tasks[1:])
            if over and not me.chosen and len(self.tasks) not in self.left:
                self.left[len(self.tasks)] = self._shared()
            me.alone = over or steps.automatic(
                self.program.top.get(line), self.ns, lambda x: isinstance(x, self.thread_type)
            )
        me.ready = True
        if not (me.alone or me.inner):
            self._stop(me)

    def wait(self, lock: shim.Lock, timeout: float | None) -> bool:
        """Hold the current thread until it may take `lock`; return False where its time ran out."""
        me: Task = self.current
        me.lock = lock
        me.due = None if timeout is None else self.clock + timeout
        self._stop(me)
        late, me.late, me.lock, me.due = me.late, False, None, None
        me.woken = isinstance(lock, shim.Waiter)
        return not late

    @contextlib.contextmanager
    def inner(self) -> Iterator[None]:
        """Let the current thread go on by itself: inside `Thread.start` nobody need choose."""
        me = self.current
        me.inner += 1
        try:
            yield
        finally:
            me.inner -= 1

    def _stop(self, me: Task) -> None:
        """Let whoever is chosen go on; return when that is `me`."""
        me.frame = sys._getframe(1)
        task = self._next()
        if task is not me:
            if task:
                self._open(task)
            me.gate.acquire()
        if self.dead:
            raise Kill
        self.current = me

    def _open(self, task: Task) -> None:
        self.current = task
        task.gate.release()

    def _next(self) -> Task | None:
        """Return who goes on; None, and the end of the run, where nobody is to."""
        for task in self.tasks:
            if task.forced():
                return task
        try:
            choice = self.policy(self)
        except BaseException as error:
            self.failure, choice = error, None
        if choice is None:
            self.dead = True
            self.over.release()
            return None
        task = self.tasks[choice[0]]
        task.chosen = True
        if choice[1]:
            task.late = True
            assert task.due is not None
            self.clock = max(self.clock, task.due)
        return task

    # -- what the explorer asks ----------------------------------------------------------------

    def choices(self) -> list[Choice]:
        """Return what can happen next, in the threads' order; [] where the run is at its end."""
        if all(t.done or t.daemon for t in self.tasks) and self.tasks[0].done:
            return []
        found = []
        for task in self.tasks:
            if task.free():
                found.append((task.id, False))
            elif not task.done and task.due is not None:
                found.append((task.id, True))
        return found

    def end(self) -> str | None:
        """Return how the run ends here: "ok", what was raised, who waits; None where it goes on."""
        if self.choices():
            return None
        told = list(dict.fromkeys(self.errors))
        if not all(t.done or t.daemon for t in self.tasks):
            told.append("deadlock" if self._circle() else "waits for ever")
        return "; ".join(told) or "ok"

    def _circle(self) -> bool:
        """Tell whether threads wait for each other's locks in a circle."""
        after = {
            t: t.lock.owner
            for t in self.tasks
            if t.lock and not isinstance(t.lock, shim.Waiter | shim.Ended)
        }
        for task in after:
            seen: set[Any] = set()
            while task in after and task not in seen:
                seen.add(task)
                task = after[task]
            if task in seen:
                return True
        return False

    def key(self) -> tuple[Any, ...]:
        """Return what tells this state of the run from others."""
        memo = state.Memo(self.tasks, self.thread_type)
        shared = {k: v for k, v in self.ns.items() if not k.startswith("__")}
        out: list[Any] = [self.out.getvalue(), self.clock, tuple(self.errors)]
        out.append(memo.canon(shared))
        for t in self.tasks:
            at: list[Any] = [t.done, t.ready, t.woken, tuple(sorted(t.rounds.items()))]
            if t.lock:
                at += [memo.canon(t.lock), t.due]
            out.append((*at, *self._stack(t, memo)))
        return tuple(out)

    def view(self) -> words.View:
        """Return what a reader is shown of this state."""
        return words.View(
            tuple(self._lane(t) for t in self.tasks),
            # The main thread's checks at the end may change what its threads have left.
            self.left.get(len(self.tasks)) or self._shared(),
            self.out.getvalue().strip("\n"),
        )

    def _shared(self) -> words.Shared:
        """Return what is shared just now, in words."""
        known = words.Known([(t.name, t.lock) for t in self.tasks], self.program.reports)
        # Whose they are is no part of a state: those of two threads may lead to the same.
        raised = ("exceptions", "; ".join(self.errors) or "none")
        return (*words.shared(self.ns, known), raised)

    def _lane(self, task: Task) -> words.Lane:
        """Return what a reader is shown of a thread."""
        frame = None if task.done else task.frame
        while frame and frame.f_code.co_filename != self.program.path:
            frame = frame.f_back
        if frame is None:
            return words.Lane(task.name, 0, "done" if task.done else "", "")
        line, how, part, raised = task.places.get(frame, (frame.f_lineno, "", 0, ""))
        if task.lock:
            why = words.waits(self.ns, task.lock, task.due is not None)
        else:
            within = "leaves the block" if how else words.within(frame.f_locals, part)
            why = "; ".join(filter(None, [raised and f"raised {raised}", within]))
        return words.Lane(task.name, line, why, words.own(self.ns, frame))

    def _stack(self, task: Task, memo: state.Memo) -> Iterator[tuple[Any, ...]]:
        """Yield where a thread is, from the innermost call outwards, and its own variables."""
        frame = None if task.done else task.frame
        while frame:
            code = frame.f_code
            if code.co_filename == self.program.path:
                place = task.places.get(frame, (0, "", 0, ""))
                # What was read counts until the statement is over.
                own = {
                    k: v
                    for k, v in frame.f_locals.items()
                    if code.co_name != "<module>"
                    and (not k.startswith(steps.HELD) or int(k[len(steps.HELD) :]) < place[2])
                }
                yield (code.co_qualname, *place, memo.canon(own))
            elif code.co_filename.endswith(("threading.py", "queue.py")):
                own = {k: v for k, v in frame.f_locals.items() if isinstance(v, state.SIMPLE)}
                yield (code.co_qualname, frame.f_lineno, memo.canon(own))
            frame = frame.f_back


def said(error: BaseException) -> str:
    """Return an exception as its end is called: what an assert says, else kind and message."""
    if isinstance(error, AssertionError):
        return str(error)
    return f"{type(error).__name__}: {error}".removesuffix(": ")
