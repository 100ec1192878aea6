"""Record timelines: who ran and who waited in a real run of a snippet.

`nox -s timelines` runs each snippet with tracer.py beside it and writes below
docs/data/recordings/ what publish/read/recordings.py describes.
"""

import datetime
import itertools
import json
import os
import platform
import re
import shutil
import tempfile
import time
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from publish import ROOT, Mistake, write
from publish.read import command, meant, snippets
from publish.read.recordings import FOLDER
from publish.read.snippets import Snippet, SnippetError
from publish.show.timeline import describe
from publish.verify.run import run

ENDS = {"": "", "CancelledError": "× cancelled"}  # how a lane's end is shown
HANGS = "→ hangs"


@dataclass(frozen=True)
class Plan:
    """What to record, and what to show of it."""

    snippet: str
    lanes: dict[str, str]  # recorded name (a pattern) -> name shown, in the order shown
    axis: str = "time"
    exact: bool = False  # whether `run` is known to be running, not only ready to run
    switches: bool = False  # record who has the GIL
    until: float = float("inf")  # seconds of the run that are shown

    def shown(self, label: str) -> str:
        """Return a label with the names that are shown in place of those recorded."""
        for recorded, name in self.lanes.items():
            label = label.replace(recorded, name)
        return re.sub(r"Thread-(\d+) \(.*\)", r"thread \1", label)


PLANS = {
    "start_join": Plan(
        "threading/join_waits.py",
        {"main thread": "main"} | {name: name for name in ("news", "home", "help")},
    ),
    "lock_contention": Plan(
        "synchronization/lock_in_turn.py", {"ann": "ann", "bob": "bob", "cleo": "cleo"}
    ),
    "barrier": Plan(
        "synchronization/barrier_phases.py",
        {f"Thread-{n} (worker)": f"worker {n}" for n in (1, 2, 3)},
        axis="steps",
    ),
    "producer_consumer": Plan(
        "queues/consumer_waits.py", {"producer": "producer", "consumer": "consumer"}
    ),
    "backpressure": Plan(
        "queues/producer_waits.py", {"producer": "producer", "consumer": "consumer"}
    ),
    "gil_switching": Plan(
        "gil/cores_used.py",
        {"main thread": "main", "Thread-1 (compute)": "thread 1", "Thread-2 (compute)": "thread 2"},
        exact=True,
        switches=True,
        until=0.2,
    ),
    "two_gils": Plan(
        "gil/two_gils.py",
        {"main thread": "main"} | {f"interpreter {n}": f"interpreter {n}" for n in (1, 2)},
        exact=True,
    ),
    "chunksize": Plan(
        "processes/chunks_uneven.py", {"*PoolWorker-1": "worker 1", "*PoolWorker-2": "worker 2"}
    ),
    "deadlock": Plan(
        "races/lock_order_broken.py",
        {
            "main thread": "main",
            "Thread-1 (transfer)": "ann to bob",
            "Thread-2 (transfer)": "bob to ann",
        },
    ),
    "gather_error": Plan(
        "asyncio/first_error_broken.py",
        {"main": "main", "fail": "fail", "charge_card": "charge_card"},
        axis="steps",
        exact=True,
    ),
    "taskgroup_cancel": Plan(
        "asyncio/first_error_fixed.py",
        {"main": "main", "charge_card": "charge_card", "fail": "fail"},
        axis="steps",
        exact=True,
    ),
}


def about(snippet: Snippet) -> dict[str, Any]:
    """Return where a recording comes from: snippet, digest, Python, machine, day."""
    return {
        "snippet": snippet.name,
        "code": snippet.code_digest,
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "date": datetime.date.today().isoformat(),
    }


# --- recording ------------------------------------------------------------------------------------


def record_downloads() -> dict[str, Any]:
    """Run the founding challenge, which measures itself, and return its recording."""
    snippet = snippets.read("challenge/five_downloads.py")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "record.json")
        args = ["--record", str(file)]
        done = run(snippet.path, timeout=snippet.timeout, args=args, shared=[folder])
        if done.status != 0:
            raise SnippetError(f"snippets/{snippet.name} failed while recorded:\n{done.stderr}")
        measured = json.loads(file.read_text(encoding="utf-8"))
    groups = [
        {
            "name": name,
            "took": round(way["took"], 3),
            "lanes": [
                {"name": f"page {n}", "spans": [[round(begin, 3), round(end, 3), "wait", ""]]}
                for n, (begin, end) in enumerate(way["spans"], 1)
            ],
        }
        for name, way in measured.items()
    ]
    return about(snippet) | {"axis": "time", "exact": True, "groups": groups}


def record(plan: Plan) -> dict[str, Any]:
    """Run the plan's snippet with the tracer beside it; return its recording.

    Raises SnippetError where the run fails, or one of the plan's lanes is not in it.
    """
    snippet = snippets.read(plan.snippet)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "publish" / "lab" / "tracer.py", Path(folder, "sitecustomize.py"))
        file = Path(folder, "events")
        env = {"PYTHONPATH": folder, "TIMELINE": str(file)}
        env |= {"TIMELINE_SWITCHES": "1"} if plan.switches else {}
        deadline = time.monotonic() + snippet.timeout
        done = run(snippet.path, timeout=snippet.timeout, env=env, dump=False, shared=[folder])
        if done.status != (None if snippet.hangs else 0) or done.stderr:
            raise SnippetError(f"snippets/{snippet.name} failed while recorded:\n{done.stderr}")
        lines = file.read_text(encoding="utf-8").splitlines()
    events = sorted((t, lane, what, label) for t, _, lane, what, label in map(json.loads, lines))
    return about(snippet) | assemble(events, plan, deadline if snippet.hangs else None)


Event = tuple[float, str, str, str]  # time (seconds), lane, what, label: see tracer.py
Span = tuple[float, float, str, str]


def assemble(events: list[Event], plan: Plan, deadline: float | None = None) -> dict[str, Any]:
    """Return the recording that the events make, without where it comes from.

    `deadline` is when the run was ended from outside, if it was.
    """
    switches = [(t, lane) for t, lane, what, _ in events if what == "switch"]
    shown: list[tuple[str, list[Event]]] = []
    for pattern, name in plan.lanes.items():
        own = [e for e in events if fnmatch(e[1], pattern) and e[2] not in ("switch", "group")]
        if not own:
            there = ", ".join(sorted({e[1] for e in events}))
            raise SnippetError(
                f"snippets/{plan.snippet}: its run has no lane {pattern!r} (it has: {there}): "
                "correct PLANS in publish/lab/trace.py"
            )
        shown.append((name, own))
    marks = [(t, label) for t, _, what, label in events if what == "group"]
    first = min(own[0][0] for _, own in shown)
    bounds = [*(marks or [(first, "")]), (float("inf"), "")]
    groups: list[dict[str, Any]] = []
    for (start, name), (stop, _) in itertools.pairwise(bounds):
        parts = [(n, [e for e in own if start <= e[0] < stop]) for n, own in shown]
        times = [e[0] for _, own in parts for e in own]
        begin, whole = min(times), deadline or max(times)
        end = min(whole, begin + plan.until)
        lanes = []
        for title, own in parts:
            found, mark = spans(own, begin, whole)
            if switches:
                # Whoever comes first has the GIL until another is seen to have it.
                found = cut(found, [(events[0][0], events[0][1]), *switches], own[0][1])
            found = [
                (b, min(e, end), state, plan.shown(what)) for b, e, state, what in found if b < end
            ]
            mark = HANGS if deadline else mark
            lanes.append({"name": title, "spans": found} | ({"end": mark} if mark else {}))
        groups.append({"name": name, "took": end - begin, "lanes": lanes})
        if end < whole:
            groups[-1]["of"] = round(whole - begin, 3)
        (to_steps if plan.axis == "steps" else to_seconds)(groups[-1], begin)
    return {"axis": plan.axis, "exact": plan.exact, "groups": groups}


def spans(events: list[Event], begin: float, end: float) -> tuple[list[Span], str]:
    """Return what one lane did between two times, and how it ended."""
    found: list[Span] = []
    held: list[tuple[float, str]] = []
    # The main thread runs from the beginning; all others say when they begin.
    since, state, label, mark = begin, "run" if events[0][1] == "main thread" else "", "", ""
    before = ""  # what to go back to after a wait: a worker between two items does not run
    for t, _, what, said in events:
        if what in ("hold", "free"):
            if what == "hold":
                held.append((t, said))
            else:
                got, lock = held.pop()
                found.append((got, t, "hold", lock))
        elif what != "start":
            if state:
                found.append((since, t, state, label))
            if what == "wait":
                before = state
            state = {"begin": "run", "go": before, "wait": "wait", "end": ""}[what]
            since, label = t, said if what == "wait" else ""
            mark = said if what == "end" else ""
    if state:
        found.append((since, end, state, label))
    found += [(t, end, "hold", lock) for t, lock in held]
    return [s for s in found if s[0] < s[1]], ENDS.get(mark, f"× {mark}")


def cut(found: list[Span], switches: list[tuple[float, str]], lane: str) -> list[Span]:
    """Return the spans with each `run` cut into its time with the GIL and the waits for it."""
    result: list[Span] = []
    for begin, end, state, label in found:
        if state != "run":
            result.append((begin, end, state, label))
            continue
        holder = next((who for t, who in reversed(switches) if t <= begin), lane)
        since = begin
        for t, who in [*((t, w) for t, w in switches if begin < t < end), (end, "")]:
            if (who == lane) != (holder == lane) or t == end:
                result.append((since, t, *(("run", "") if holder == lane else ("wait", "GIL"))))
                since = t
            holder = who
    return result


def to_seconds(group: dict[str, Any], begin: float) -> None:
    """Count a group's times from its beginning, in seconds."""
    digits = 3 if group["took"] > 0.1 else 5
    group["took"] = round(group["took"], digits)
    for lane in group["lanes"]:
        lane["spans"] = [
            [round(b - begin, digits), round(e - begin, digits), *rest]
            for b, e, *rest in lane["spans"]
        ]


def to_steps(group: dict[str, Any], begin: float) -> None:
    """Count a group's times in steps: one each time that any lane's state changes."""
    times = sorted({t for lane in group["lanes"] for b, e, *_ in lane["spans"] for t in (b, e)})
    rank = {t: n for n, t in enumerate(times)}
    group["took"] = len(times) - 1
    for lane in group["lanes"]:
        lane["spans"] = [[rank[b], rank[e], *rest] for b, e, *rest in lane["spans"]]


def save(name: str, recording: dict[str, Any]) -> None:
    """Write a recording, a line for each span."""
    text = json.dumps(recording, indent=1, ensure_ascii=False)
    text = re.sub(r"\[\s+([^][{}]+?)\s+\]", lambda m: "[" + re.sub(r"\s+", " ", m[1]) + "]", text)
    write(FOLDER / f"{name}.json", text + "\n")


def main(wanted: list[str]) -> int:
    """Record the timelines that are named, or all of them; return the exit status."""
    known = [*PLANS, "five_downloads"]
    for name in wanted or known:
        if name not in known:
            hint = meant.hint(name, known, f"there are {', '.join(known)}")
            raise Mistake(f"no timeline is called {name!r}: {hint}")
        recording = record(PLANS[name]) if name in PLANS else record_downloads()
        save(name, recording)
        print(f"{name}: {describe(recording)}")
    return 0


if __name__ == "__main__":
    command.run(main)
