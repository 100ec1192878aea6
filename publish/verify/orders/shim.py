"""The library's own `threading.py` and `queue.py`, above locks that the explorer decides about.

Condition, Event, Semaphore, Barrier, Thread and Queue are not imitated: their source is loaded a
second time, with another `_thread` below it. The `threading` of the explorer itself stays as it is.
"""

import _thread
import importlib.util
import itertools
import sys
import types
from typing import Any


class Nobody:
    """The machine, and its thread, while no run is on: as when the modules are loaded."""

    dead, woken, id, clock = False, False, 0, 0.0

    def __init__(self) -> None:
        self.current, self.ended = self, Ended()


def _check(blocking: bool, timeout: float) -> None:
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError("timeout value must be a non-negative number")


class Lock:
    """`_thread.lock`: it knows its owner, and a wait for it is the machine's to end."""

    def __init__(self) -> None:
        self.owner: Any = None

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        _check(blocking, timeout)
        if now.dead:
            return True
        me = now.current
        if self.owner is not None and (not blocking or timeout == 0):
            return False
        # Who has just been woken stops even before a free lock: another may come first.
        if (self.owner is not None or me.woken) and not now.wait(
            self, None if timeout == -1 else timeout
        ):
            return False
        self.owner = me
        return True

    def release(self) -> None:
        if now.dead:
            return
        if self.owner is None:
            raise RuntimeError("release unlocked lock")
        self.owner = None

    def locked(self) -> bool:
        return self.owner is not None

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()

    def _at_fork_reinit(self) -> None:
        self.owner = None


class Waiter(Lock):
    """The lock that `Condition.wait` makes for itself and `notify` releases."""


class Ended(Lock):
    """Held by a thread until its end: what `join` waits for."""


now: Any = Nobody()  # the machine whose run is on


class RLock(Lock):
    """`_thread.RLock`."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        _check(blocking, timeout)
        if self.owner is now.current and not now.dead:
            self.count += 1
            return True
        got = super().acquire(blocking, timeout)
        if got and not now.dead:
            self.count = 1
        return got

    def release(self) -> None:
        if now.dead:
            return
        if self.owner is not now.current:
            raise RuntimeError("cannot release un-acquired lock")
        self.count -= 1
        if not self.count:
            self.owner = None

    def _is_owned(self) -> bool:
        return self.owner is now.current or now.dead

    def _recursion_count(self) -> int:
        return self.count if self.owner is now.current else 0

    def _release_save(self) -> int:
        saved, self.count, self.owner = self.count, 0, None
        return saved

    def _acquire_restore(self, saved: int) -> None:
        super().acquire()
        self.count = saved


class Handle:
    """`_thread._ThreadHandle`, by which `Thread.join` waits from 3.13 on."""

    def __init__(self) -> None:
        self.task: Any = None
        self.ident = 0

    def is_done(self) -> bool:
        return self.task is not None and self.task.done

    def _set_done(self) -> None:
        """Nothing: the task knows."""

    def join(self, timeout: float | None = None) -> None:
        if self.task.ended.acquire(True, -1 if timeout is None else timeout):
            self.task.ended.owner = None


def _start(function: Any, handle: Handle | None = None, daemon: bool = True) -> Handle:
    """`_thread.start_joinable_thread`."""
    handle = handle or Handle()
    handle.task = now.spawn(function, (), daemon)
    handle.ident = handle.task.id + 1
    return handle


def _start_new_thread(function: Any, args: tuple[Any, ...], kwargs: Any = None) -> int:
    ident: int = now.spawn(function, args, False).id + 1
    return ident


def _sentinel() -> Lock:
    """`_thread._set_sentinel`, by which `Thread.join` waits up to 3.12: not yet taken."""
    now.current.ended.owner = None
    ended: Lock = now.current.ended
    return ended


def _load(name: str, replaced: dict[str, Any]) -> types.ModuleType:
    """Return a second copy of a standard module that imports `replaced` in place of the named."""
    spec = importlib.util.find_spec(name)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    replaced = {**replaced, name: module}
    kept = {key: sys.modules.get(key) for key in replaced}
    sys.modules.update(replaced)
    try:
        spec.loader.exec_module(module)
    finally:
        put_back(kept)
    return module


def put_back(kept: dict[str, Any]) -> None:
    """Put modules back to what they were; None stands for one that was not there."""
    for key, value in kept.items():
        sys.modules.pop(key) if value is None else sys.modules.update({key: value})


def modules() -> dict[str, Any]:
    """Return the modules that a program is to import in place of the real ones, by name."""
    low = types.ModuleType("_thread")
    vars(low).update(vars(_thread))
    vars(low).update(
        allocate_lock=Lock, lock=Lock, LockType=Lock, RLock=RLock,
        get_ident=lambda: now.current.id + 1, get_native_id=lambda: now.current.id + 1,
        start_new_thread=_start_new_thread, start_joinable_thread=_start, _set_sentinel=_sentinel,
        _ThreadHandle=Handle, _make_thread_handle=lambda ident: Handle(),
        _get_main_thread_ident=lambda: 1, _shutdown=lambda: None, set_name=lambda name: None,
    )  # fmt: skip
    threading: Any = _load("threading", {"_thread": low})
    threading._allocate_lock = Waiter  # once it is loaded, Condition.wait alone calls it
    threading._time = lambda: now.clock
    start = threading.Thread.start

    def quiet_start(self: Any) -> None:
        with now.inner():
            start(self)

    threading.Thread.start = quiet_start
    queue: Any = _load("queue", {"threading": threading, "_queue": None})  # all of it in Python
    queue.time = lambda: now.clock
    return {"threading": threading, "queue": queue, "_thread": low}


def reset(threading: Any) -> None:
    """Have the copy forget the threads of the run before."""
    threading._limbo.clear()
    threading._active.clear()
    threading._active[1] = threading._main_thread
    threading._counter = itertools.count(1).__next__
