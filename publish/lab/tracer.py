"""Runs inside a traced program: writes down when its threads, tasks and workers run, wait, hold.

`publish.lab.trace` puts a copy of this file on PYTHONPATH as sitecustomize.py, so the program
itself, and every process it starts, runs unchanged with the calls that block wrapped from outside.
Each event is a line of JSON in the file that TIMELINE names: time, process, lane, what, label.

A recorder of our own, because none that is kept fits. viztracer 1.1.1, tried first, records calls:
on 3.11 it shows a lock's acquire() but not `with lock:`, which is no call, so the one wait that
matters most is missing; it shows what asyncio's loop did, not which task waited for what; and
there was no wheel of it for 3.15 on the index in November 2026.
"""

import asyncio
import collections.abc
import concurrent.futures
import functools
import importlib
import json
import linecache
import multiprocessing.pool
import os
import queue
import re
import sys
import threading
import time
from typing import Any

MAIN = ("__main__", "__mp_main__")  # the snippet, in the first process and in those it starts
AWAITS = re.compile(r"(?:await|async with|async for .* in)\s+(?:asyncio\.)?([\w.]+)")
pending: list[str] = []
here = threading.local()  # .task: the lane of the task being stepped; .waits: inside a wait


def event(what: str, label: str = "", lane: str | None = None) -> None:
    """Write down that something happened now, to this lane: a task, thread or worker process."""
    if lane is None:
        lane = getattr(here, "task", None)
    if lane is None:
        process, thread = multiprocessing.current_process().name, threading.current_thread()
        if thread is not threading.main_thread():
            lane = thread.name
        else:
            lane = "main thread" if process == "MainProcess" else process
    pending.append(json.dumps([time.monotonic(), os.getpid(), lane, what, label]) + "\n")
    if what != "switch":  # to write gives the GIL away, which would be a switch of our own making
        text, pending[:] = "".join(pending), []
        os.write(FILE, text.encode())  # at once: a worker may be killed at any moment


def called_by_snippet(depth: int = 2) -> bool:
    """Tell whether the caller's caller is code of the snippet, not of the library."""
    return sys._getframe(depth).f_globals.get("__name__") in MAIN


def wrap_wait(owner: Any, name: str, label: Any, waits: Any = lambda *a, **k: True) -> None:
    """Record calls of owner.name as a wait, where `waits`, given its arguments, says so.

    Of nested waits only the outermost counts: Queue.get waits, not the condition inside it.
    """
    call = getattr(owner, name)

    @functools.wraps(call)
    def recorded(*args: Any, **options: Any) -> Any:
        if getattr(here, "waits", False) or not waits(*args, **options):
            return call(*args, **options)
        here.waits = True
        event("wait", label(*args) if callable(label) else label)
        try:
            return call(*args, **options)
        finally:
            event("go")
            here.waits = False

    setattr(owner, name, recorded)


def name_of(lock: object, frame: Any) -> str:
    """Return the name under which the snippet knows a lock: `lock`, or `ann.lock`."""
    for name, value in [*frame.f_globals.items(), *frame.f_locals.items()]:
        if value is lock:
            return str(name)
        for part, inner in getattr(value, "__dict__", {}).items():
            if inner is lock and type(value).__module__ in MAIN:
                return f"{name}.{part}"
    return "lock"


class Lock:
    """A lock that the snippet made, and that tells who waits for it and who holds it."""

    def __init__(self) -> None:
        self._lock = make_lock()

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Acquire it; a wait is recorded only where the lock is not free."""
        return self._acquire(sys._getframe(1), blocking, timeout)

    def _acquire(self, frame: Any, blocking: bool, timeout: float) -> bool:
        name = name_of(self, frame)
        got = self._lock.acquire(False)
        if not got and blocking:
            event("wait", name)
            got = self._lock.acquire(True, timeout)
            event("go")
        if got:
            event("hold", name)
        return got

    def release(self) -> None:
        """Release it."""
        event("free")
        self._lock.release()

    def locked(self) -> bool:
        """Tell whether anyone holds it."""
        return self._lock.locked()

    def __enter__(self) -> bool:
        return self._acquire(sys._getframe(1), True, -1)

    def __exit__(self, *error: object) -> None:
        self.release()


class Steps(collections.abc.Coroutine[Any, Any, Any]):
    """A task's coroutine that tells when it is stepped, and what it awaits after each step."""

    def __init__(self, coroutine: Any, lane: str):
        self.coroutine, self.lane = coroutine, lane
        event("wait", "turn", lane)

    def send(self, value: Any) -> Any:
        """Take a step."""
        return self._step("", self.coroutine.send, value)

    def throw(self, *error: Any) -> Any:
        """Take a step that begins with an exception, as a cancellation does."""
        kind = error[0] if isinstance(error[0], type) else type(error[0])
        return self._step(kind.__name__, self.coroutine.throw, *error)

    def close(self) -> None:
        """Close the coroutine."""
        self.coroutine.close()

    def __await__(self) -> Any:
        return self.coroutine.__await__()

    def __getattr__(self, name: str) -> Any:  # cr_frame and its like, for the task's repr
        return getattr(self.coroutine, name)

    def _step(self, label: str, step: Any, *args: Any) -> Any:
        outer, here.task = getattr(here, "task", None), self.lane
        event("begin", label)
        try:
            result = step(*args)
        except BaseException as error:
            event("end", "" if isinstance(error, StopIteration) else type(error).__name__)
            raise
        else:
            event("wait", self._awaited())
            return result
        finally:
            here.task = outer

    def _awaited(self) -> str:
        """Return the name of what the snippet's own innermost `await` names."""
        coroutine, name = self.coroutine, ""
        while frame := getattr(coroutine, "cr_frame", None):
            if frame.f_globals.get("__name__") not in MAIN:
                break
            line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
            name = found[1] if (found := AWAITS.search(line)) else name
            coroutine = coroutine.cr_await
        return name


def wrap_threads() -> None:
    """Record threads that the snippet starts, from beginning to end."""
    start, inner = threading.Thread.start, threading.Thread._bootstrap_inner  # type: ignore[attr-defined]
    ours: set[int] = set()

    def recorded_start(thread: threading.Thread) -> None:
        here.waits = True  # it waits for the new thread's first breath; that is not the snippet's
        if called_by_snippet():
            ours.add(id(thread))
            event("start", thread.name)
        try:
            start(thread)
        finally:
            here.waits = False

    def recorded_inner(thread: threading.Thread) -> None:
        if id(thread) in ours:
            event("begin", lane=thread.name)
        try:
            inner(thread)
        finally:
            if id(thread) in ours:
                event("end", lane=thread.name)

    threading.Thread.start = recorded_start  # type: ignore[assignment,method-assign]
    threading.Thread._bootstrap_inner = recorded_inner  # type: ignore[attr-defined]


def wrap_tasks() -> None:
    """Record the steps of every task."""
    create_task = asyncio.BaseEventLoop.create_task

    def recorded(loop: Any, coroutine: Any, **options: Any) -> Any:
        lane = options.get("name") or coroutine.__name__
        return create_task(loop, Steps(coroutine, lane), **options)

    asyncio.BaseEventLoop.create_task = recorded  # type: ignore[assignment]


def wrap_pools() -> None:
    """Record each item that a worker of a multiprocessing.Pool works on, and each map()."""
    pool_map = multiprocessing.pool.Pool.map

    @functools.wraps(multiprocessing.pool.mapstar)  # type: ignore[attr-defined]
    def mapstar(args: Any) -> list[Any]:
        function, items = args
        results = []
        for item in items:
            event("begin")
            results.append(function(item))
            event("end")
        return results

    def recorded_map(pool: Any, function: Any, items: Any, chunksize: int | None = None) -> Any:
        event("group", f"chunksize={chunksize}")
        return pool_map(pool, function, items, chunksize)

    multiprocessing.pool.mapstar = mapstar  # type: ignore[attr-defined]
    multiprocessing.pool.Pool.map = recorded_map  # type: ignore[method-assign,assignment]


def wrap_switches() -> None:
    """Record each time another thread than before goes round a loop: the GIL has changed hands."""
    monitoring: Any = vars(sys)["monitoring"]  # Python 3.12
    running = [0]

    def jumped(code: object, offset: int, target: int) -> None:
        me = threading.get_ident()
        # A thread that is just beginning is not registered yet, and has no name to go by.
        if me != running[0] and me in threading._active:  # type: ignore[attr-defined]
            running[0] = me
            event("switch")

    monitoring.use_tool_id(monitoring.PROFILER_ID, "timelines")
    monitoring.register_callback(monitoring.PROFILER_ID, monitoring.events.JUMP, jumped)
    monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.JUMP)


def wrap_interpreters() -> None:
    """Record how long a thread is inside another interpreter (Python 3.14)."""
    interpreter_class: Any = importlib.import_module("concurrent.interpreters").Interpreter
    call = interpreter_class.call

    @functools.wraps(call)
    def recorded(interpreter: Any, *args: Any, **options: Any) -> Any:
        lane = f"interpreter {interpreter.id}"
        event("begin", lane=lane)
        try:
            return call(interpreter, *args, **options)
        finally:
            event("end", lane=lane)

    interpreter_class.call = recorded


def install() -> None:
    """Wrap whatever blocks."""
    wrap_wait(time, "sleep", "sleep")
    wrap_wait(threading.Thread, "join", lambda t, *_: f"join {t.name}", lambda t, *_: t.is_alive())
    wrap_wait(threading.Event, "wait", "event", lambda e, *_, **__: not e.is_set())
    wrap_wait(threading.Condition, "wait", "condition")
    wrap_wait(threading.Barrier, "wait", "barrier", lambda b, *_, **__: b.n_waiting + 1 < b.parties)
    wrap_wait(queue.Queue, "get", "get", lambda q, *_, **__: q.empty())
    wrap_wait(queue.Queue, "put", "put", lambda q, *_, **__: q.full())
    wrap_wait(queue.Queue, "join", "join")
    wrap_wait(concurrent.futures.Future, "result", "result", lambda f, *_, **__: not f.done())
    wrap_threads()
    wrap_tasks()
    wrap_pools()
    if sys.version_info >= (3, 14):
        wrap_interpreters()
    if "TIMELINE_SWITCHES" in os.environ:
        wrap_switches()
    threading.Lock = lambda: (  # type: ignore[assignment]
        Lock() if called_by_snippet() else make_lock()  # type: ignore[return-value]
    )


make_lock = threading.Lock
FILE = -1
if __name__ == "sitecustomize" and "TIMELINE" in os.environ:
    FILE = os.open(os.environ["TIMELINE"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    install()
