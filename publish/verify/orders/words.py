"""What a reader is shown of a state: where each thread is, what it waits for, what is shared."""

import asyncio
import collections
from collections.abc import Iterator, Mapping, Sequence
from types import FrameType
from typing import Any, NamedTuple

from publish.verify.orders import shim, state, steps

LIBRARY = ("threading", "queue", "asyncio.locks", "asyncio.queues")


Shared = tuple[tuple[str, str], ...]  # names of the module, and what they hold, in words


class Lane(NamedTuple):
    """A thread, or a task."""

    name: str
    line: int  # of the file; 0 once it is done
    why: str  # why it does not simply run that line next; "" where it does
    own: str  # its own variables


class View(NamedTuple):
    """A state."""

    lanes: tuple[Lane, ...]
    shared: Shared
    printed: str


class Known(NamedTuple):
    """What values are told by, besides themselves."""

    waiting: Sequence[tuple[str, Any]] = ()  # names, and what they wait for
    reports: bool = True  # whether the program asks which jobs are done
    holders: Mapping[Any, str] = {}  # who holds a lock that does not say it itself


def shared(ns: dict[str, Any], known: Known) -> Shared:
    """Return what threads share, in words; each lock of a list by itself."""
    found: list[tuple[str, Any]] = []
    for name, x in ns.items():
        if isinstance(x, list) and any(isinstance(v, shim.Lock) for v in x):
            found += ((f"{name}[{i}]", v) for i, v in enumerate(x))
        elif name[:1] != "_" and _is_data(x):
            found.append((name, x))
    return tuple((name, tell(x, known)) for name, x in found)


def _is_data(x: Any) -> bool:
    """Tell whether a value is more than code and threads."""
    if isinstance(x, list | tuple):
        return not x or any(map(_is_data, x))
    return not (isinstance(x, state.CODE) or type(x).__name__ in ("Thread", "_Feature"))


def tell(x: Any, known: Known) -> str:
    """Return a value in words that are the same on every Python."""
    if isinstance(x, list | collections.deque):
        return f"[{', '.join(tell(v, known) for v in x)}]"
    if isinstance(x, tuple):
        return f"({', '.join(tell(v, known) for v in x)}{',' * (len(x) == 1)})"
    if isinstance(x, dict):
        return f"{{{', '.join(f'{k!r}: {tell(v, known)}' for k, v in x.items())}}}"
    if isinstance(x, set | frozenset):
        return f"{{{', '.join(sorted(map(repr, x)))}}}"
    if isinstance(x, shim.Lock) or type(x).__module__ in LIBRARY:
        return "; ".join([_primitive(x, known), *_who(x, known.waiting)])
    if hasattr(x, "__dict__") and type(x).__module__ == "__main__":
        inside = [f"{k}={tell(v, known)}" for k, v in vars(x).items()]
        return f"{type(x).__name__}({', '.join(inside)})"
    return repr(x)


def _asks(lock: Any) -> bool:
    """Tell whether a wait is for a lock itself, and not for somebody to wake its thread."""
    return isinstance(lock, shim.Lock) and not isinstance(lock, shim.Waiter)


def _who(x: Any, waiting: Sequence[tuple[str, Any]]) -> Iterator[str]:
    """Yield who waits for a lock, an event, a queue ..., by what they wait for."""
    kind, groups = type(x).__name__, dict[tuple[str, str], list[str]]()
    locks = [part for _, part, _ in _waitable("", x)]
    for name, lock in waiting:
        if not any(lock is part for part in locks):
            continue
        if not _asks(lock) or lock.owner:
            said = (" for the lock" if _asks(lock) else " for a notify") * (kind == "Condition")
            how = (f"waits{said}", f"wait{said}")
        elif isinstance(x, shim.Lock) or kind == "Condition":
            how = ("can take it", "can take it")
        else:
            how = ("is woken", "are woken")
        groups.setdefault(how, []).append(name)
    for how, who in groups.items():
        yield f"{', '.join(who)} {how[len(who) > 1]}"


def _primitive(x: Any, known: Known) -> str:
    """Return the state of a lock, an event, a queue ..., of threads or of tasks."""
    kind = type(x).__name__
    if isinstance(x, shim.Lock):
        times = getattr(x, "count", 1)
        held = f"held by {x.owner.name}" if x.owner else "free"
        return held + (f", {times} times" if times > 1 else "")
    if kind == "Condition":
        return _primitive(x._lock, known)
    if kind == "Lock":
        held = f"held by {known.holders[x]}" if x in known.holders else "held"
        return held if x.locked() else "free"
    if kind == "Event":
        return "set" if x.is_set() else "not set"
    if kind.endswith("Semaphore"):
        return f"{x._value} left"
    if kind == "Barrier":
        return f"{x.n_waiting} of {x.parties} here"
    if kind.endswith("Queue"):
        jobs = getattr(x, "queue", None)
        items = tell([*(x._queue if jobs is None else jobs)], Known())
        todo = getattr(x, "unfinished_tasks", getattr(x, "_unfinished_tasks", 0))
        return f"{items}, {todo} not reported done" if known.reports else items
    return kind


def _waitable(name: str, x: Any, kind: str = "") -> Iterator[tuple[str, Any, str]]:
    """Yield what can be waited for in a value, with a name for it, and the kind of its owner."""
    if isinstance(x, shim.Lock) or asyncio.isfuture(x):
        yield name, x, kind
    elif isinstance(x, list | tuple):
        for i, part in enumerate(x):
            yield from _waitable(f"{name}[{i}]", part)
    elif isinstance(x, collections.deque):  # of those who wait
        for part in x:
            yield from _waitable(name, part, kind)
    elif type(x).__module__ in (*LIBRARY, "__main__") and _is_data(x) and hasattr(x, "__dict__"):
        ours = type(x).__module__ == "__main__"
        kind = "" if ours else kind or type(x).__name__  # an event's, though a condition is in it
        for key, part in vars(x).items():
            yield from _waitable(f"{name}.{key}" if ours else name, part, kind)


def waits(ns: dict[str, Any], lock: Any, limited: bool) -> str:
    """Return what somebody waits for, in words."""
    if isinstance(lock, shim.Ended):
        return f"waits for the end of {lock.owner.name}" if lock.owner else ""
    held = (
        (n, kind)
        for name, value in ns.items()
        for n, x, kind in _waitable(name, value)
        if x is lock
    )
    name, kind = next(held, ("others", ""))
    limit = ", or until its time is over" if limited else ""
    if _asks(lock):
        noun = f"the lock of {name}" if kind == "Condition" else name
        if lock.owner is None:
            taken = kind in ("", "Condition")
            return f"can take {noun} now" if taken else "is woken, and can go on"
        return f"waits for {noun}, held by {lock.owner.name}{limit}"
    waits = {"Condition": f"for a notify of {name}", "Event": f"until {name} is set"}
    return f"waits {waits.get(kind, f'for {name}')}{limit}"


def within(variables: dict[str, Any], part: int) -> str:
    """Return what a statement has read so far and is about to write; "" before it begins."""
    if not part:
        return ""
    read = [repr(variables[h]) for n in range(1, part) if (h := f"{steps.HELD}{n}") in variables]
    told = [f"has read {', '.join(read)}"] if read else []
    if (made := f"{steps.HELD}0") in variables:
        told.append(f"is about to write {variables[made]!r}")
    return ": ".join(filter(None, ["within the line", " and ".join(told)]))


def own(ns: dict[str, Any], frame: FrameType) -> str:
    """Return a function's own variables, in words; what is shared, by its name."""
    if frame.f_code.co_name == "<module>":
        return ""
    told = []
    for name, value in frame.f_locals.items():
        if name.startswith(steps.HELD):
            continue
        same = [k for k, v in ns.items() if v is value and not isinstance(value, state.SIMPLE)]
        told.append(f"{name} = {same[0] if same else tell(value, Known())}")
    return ", ".join(told)
