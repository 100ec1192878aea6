"""Runs a program of asyncio tasks; which wait for the outside ends next is the explorer's choice.

What is ready runs in the loop's own order, which never changes; a sleep, or a limit of time, is a
wait that ends when it is chosen. No real time passes.
"""

import asyncio
import heapq
import io
import sys
from typing import Any

from publish.verify.orders import state, words
from publish.verify.orders.machine import Choice, Policy, said
from publish.verify.orders.steps import Program

UNNAMED = "a task"  # to which the program gives no name


class Stop(BaseException):
    """Ends a run whose end nobody wants to see."""


class Loop(asyncio.SelectorEventLoop):
    """The standard loop, but that a timer is over when it is chosen."""

    machine: "Machine"

    def time(self) -> float:
        """Return the time, which stands still."""
        return 0.0

    def _run_once(self) -> None:
        this: Any = self
        while not this._ready:
            if (handle := self.machine.choose()) is None:
                raise Stop
            this._scheduled.remove(handle)
            heapq.heapify(this._scheduled)
            handle._scheduled = False
            this._ready.append(handle)
        handle = this._ready.popleft()
        if not handle._cancelled:
            handle._run()


class Machine:
    """One program, run as often as wanted."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def run(self, policy: Policy) -> None:
        """Run from the start. `policy(self)` chooses at each wait; None ends the run there."""
        self.policy, self.over, self.error = policy, False, ""
        self.failure: BaseException | None = None
        self.loop: Any = None
        self.tasks: list[asyncio.Task[Any]] = []
        self.ns: dict[str, Any] = {"__name__": "__main__"}
        self.holders: dict[Any, Any] = {}  # the task that took each lock last
        lock: Any = asyncio.Lock
        make, acquire, out = asyncio.events.new_event_loop, lock.acquire, sys.stdout

        async def acquired(this: Any) -> Any:
            took = await acquire(this)
            self.holders[this] = asyncio.current_task()
            return took

        asyncio.events.new_event_loop = self._make
        lock.acquire = acquired
        sys.stdout = self.out = io.StringIO()
        try:
            exec(self.program.code, self.ns)
        except Stop:
            if self.failure:
                raise self.failure from None
            return
        except Exception as error:
            self.error = said(error)
        finally:
            asyncio.events.new_event_loop = make
            lock.acquire = acquire
            sys.stdout = out
        self.over = True
        policy(self)

    def _make(self) -> asyncio.AbstractEventLoop:
        self.loop = Loop()
        self.loop.machine = self
        self.loop.set_task_factory(self._task)
        self.loop.set_exception_handler(lambda loop, told: None)  # a run cut off leaves tasks
        return self.loop  # type: ignore[no-any-return]

    def _task(self, loop: Any, coroutine: Any, **kwargs: Any) -> asyncio.Task[Any]:
        task = asyncio.Task(coroutine, loop=loop, **kwargs)
        task._log_destroy_pending = False  # type: ignore[attr-defined]
        self.tasks.append(task)
        return task

    def choose(self) -> Any:
        """Return the timer that is over next, None where the run is to end."""
        try:
            choice = self.policy(self)
        except Exception as error:  # of ours: the program must not catch it
            self.failure, choice = error, None
        return None if choice is None else dict(self._waits())[choice]

    def _waits(self) -> list[tuple[Choice, Any]]:
        """Return each timer that can be over next, by its task and whether it is a limit."""
        if self.over:
            return []
        found = {}
        for handle in sorted(h for h in self.loop._scheduled if not h._cancelled):
            limit = getattr(getattr(handle._callback, "__self__", None), "_task", None)
            ends = [a for a in handle._args or () if asyncio.isfuture(a)]
            owners = [n for n, t in enumerate(self.tasks) if t is limit or waited(t) in ends]
            found[(owners or [len(self.tasks)])[0], limit is not None] = handle
        return sorted(found.items())

    def choices(self) -> list[Choice]:
        """Return what can end next, in the tasks' order."""
        return [choice for choice, _ in self._waits()]

    def end(self) -> str | None:
        """Return how the run ends here: "ok", what was raised, who waits; None where it goes on."""
        if self.over:
            return self.error or "ok"
        return None if self.choices() else "waits for ever"

    def key(self) -> tuple[Any, ...]:
        """Return what tells this state of the run from others."""
        memo = Memo(self.tasks)
        shared = {k: v for k, v in self.ns.items() if not k.startswith("__")}
        stacks = [(t.done(), *self._stack(t, memo)) for t in self.tasks]
        return (self.out.getvalue(), memo.canon(shared), *stacks, *self.choices())

    def view(self) -> words.View:
        """Return what a reader is shown of this state."""
        waiting = [(self._name(t), waited(t)) for t in self.tasks]
        return words.View(
            tuple(self._lane(n, t) for n, t in enumerate(self.tasks)),
            words.shared(self.ns, words.Known(waiting, self.program.reports, self._held())),
            self.out.getvalue().strip("\n"),
        )

    def _held(self) -> dict[Any, str]:
        """Return who holds a lock, by the lock; not of a task that the program gave no name."""
        named = ((k, self._name(task)) for k, task in self.holders.items() if k.locked())
        return {lock: name for lock, name in named if name != UNNAMED}

    def _name(self, task: Any) -> str:
        if task is self.tasks[0]:
            return "main"
        name: str = task.get_name()  # "Task-7", or "None", where the program gives none
        return UNNAMED if name == "None" or name.startswith("Task-") else name

    def _lane(self, number: int, task: Any) -> words.Lane:
        """Return what a reader is shown of a task."""
        name, frame, coroutine = self._name(task), None, task.get_coro()
        sleeps = False
        while inner := getattr(coroutine, "cr_frame", None):
            if inner.f_code.co_filename == self.program.path:
                frame = inner
            sleeps = inner.f_code is asyncio.sleep.__code__
            coroutine = coroutine.cr_await
        if task.done() or frame is None:
            failed = task.done() and not task.cancelled() and task.exception()
            how = f"ended by {type(failed).__name__}" if failed else "done"
            return words.Lane(name, 0, how, "")
        why = self._why(number, sleeps)
        return words.Lane(name, frame.f_lineno, why, words.own(self.ns, frame))

    def _why(self, number: int, sleeps: bool) -> str:
        """Return what a task waits for, in words."""
        future, choices = waited(self.tasks[number]), self.choices()
        if (number, False) in choices:
            why = "waits for its sleep to end" if sleeps else "waits for its timer"
        else:
            why = words.waits(self.ns, future, False)
        for lock, name in self._held().items():
            if any(future is other for other in lock._waiters or ()):
                why += f", held by {name}"
        return why + ", or until its time is over" * ((number, True) in choices)

    def _stack(self, task: Any, memo: state.Memo) -> list[tuple[Any, ...]]:
        """Return where a task is, and its own variables."""
        found, coroutine = [], task.get_coro()
        while frame := getattr(coroutine, "cr_frame", None):
            ours = frame.f_code.co_filename == self.program.path
            own = {k: v for k, v in frame.f_locals.items() if ours or isinstance(v, state.SIMPLE)}
            found.append((frame.f_code.co_qualname, frame.f_lasti, memo.canon(own)))
            coroutine = coroutine.cr_await
        return found


class Memo(state.Memo):
    """Values of a program of tasks."""

    def __init__(self, tasks: list[Any]) -> None:
        super().__init__([])
        self.known = tasks
        for number, task in enumerate(tasks):
            self.met[id(task)] = number, task

    def _parts(self, x: Any) -> Any:
        if asyncio.isfuture(x):
            return [x.done(), *(i for i, t in enumerate(self.known) if waited(t) is x)]
        if isinstance(x, asyncio.AbstractEventLoop):
            return []
        if asyncio.iscoroutine(x):
            return [x.cr_code.co_qualname]  # type: ignore[attr-defined]
        return super()._parts(x)


def waited(task: Any) -> Any:
    """Return the future that a task waits for, None for none."""
    return getattr(task, "_fut_waiter", None)
