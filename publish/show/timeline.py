"""Timelines: who ran and who waited, recorded from a real run of a snippet, drawn as SVG.

A recording is a JSON file below docs/assets/timelines/, written by `nox -s timelines`:
`groups` of `lanes` of `spans` [begin, end, state, what it waits for], with the snippet, a digest of
its code, and the Python and machine it ran on. Begin and end are seconds since the start where
`axis` is "time". Where a run is over in microseconds, lengths would say nothing: there `axis` is
"steps", and they are numbers of events.
"""

import datetime
import hashlib
import html
import itertools
import json
import os
import platform
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from publish import ROOT, snippets
from publish.snippets import SnippetError

FOLDER = ROOT / "docs" / "assets" / "timelines"
WIDTH, RIGHT, LANE, BAR, CHAR = 420, 12, 22, 14, 6.8  # SVG units; CHAR: mean width of a letter
STATES = {"run": "runs", "wait": "waits", "hold": "holds a lock"}
DRAWN = ("wait", "run", "hold")  # the last on top
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


def digest(code: str) -> str:
    """Return the digest by which a recording knows the code it was made from."""
    return hashlib.sha256(code.encode()).hexdigest()[:16]


def about(name: str, code: str) -> dict[str, Any]:
    """Return where a recording comes from: snippet, digest, Python, machine, day."""
    return {
        "snippet": name,
        "code": digest(code),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "date": datetime.date.today().isoformat(),
    }


# --- recording ------------------------------------------------------------------------------------


def record_downloads() -> dict[str, Any]:
    """Run the founding challenge, which measures itself, and return its recording."""
    from publish.run import run  # needs psutil, which building the site does not

    snippet = snippets.read("challenge/five_downloads.py")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "record.json")
        done = run(snippet.path, timeout=snippet.timeout, args=["--record", str(file)])
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
    return about(snippet.name, snippet.code) | {"axis": "time", "exact": True, "groups": groups}


def record(plan: Plan) -> dict[str, Any]:
    """Run the plan's snippet with the tracer beside it; return its recording.

    Raises SnippetError where the run fails, or one of the plan's lanes is not in it.
    """
    from publish.run import run  # needs psutil, which building the site does not

    snippet = snippets.read(plan.snippet)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "publish" / "tracer.py", Path(folder, "sitecustomize.py"))
        file = Path(folder, "events")
        env = {"PYTHONPATH": folder, "TIMELINE": str(file)}
        env |= {"TIMELINE_SWITCHES": "1"} if plan.switches else {}
        deadline = time.monotonic() + snippet.timeout
        done = run(snippet.path, timeout=snippet.timeout, env=env, dump=False)
        if done.status != (None if snippet.hangs else 0) or done.stderr:
            raise SnippetError(f"snippets/{snippet.name} failed while recorded:\n{done.stderr}")
        lines = file.read_text(encoding="utf-8").splitlines()
    events = sorted((t, lane, what, label) for t, _, lane, what, label in map(json.loads, lines))
    return about(snippet.name, snippet.code) | assemble(
        events, plan, deadline if snippet.hangs else None
    )


Event = tuple[float, str, str, str]  # time (seconds), lane, what, label: see publish/tracer.py
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
                "correct PLANS in publish/timelines.py"
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
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8", newline="\n")


# --- reading --------------------------------------------------------------------------------------


def names() -> list[str]:
    """Return the name of every recording there is, sorted."""
    return sorted(p.stem for p in FOLDER.glob("*.json"))


def problems(published: set[str]) -> Iterator[str]:
    """Yield the recordings that no page shows; `published` names what pages show."""
    for name in names():
        if name not in published:
            yield (
                f"docs/assets/timelines/{name}.json:1: no page shows it: add "
                f'{{{{ timeline("{name}", "caption") }}}} below its snippet, or delete the file'
            )


def read(name: str) -> dict[str, Any]:
    """Read the recording `name`.

    Raises SnippetError where there is none, or where its snippet has changed since.
    """
    path = FOLDER / f"{name}.json"
    where = path.relative_to(ROOT)
    if not path.exists():
        raise SnippetError(f"{where} does not exist: record it with `nox -s timelines -- {name}`")
    recording: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    if recording["code"] != digest(snippets.read(recording["snippet"]).code):
        raise SnippetError(
            f"{where}: recorded before snippets/{recording['snippet']} changed: record it anew "
            f"with `nox -s timelines -- {name}`"
        )
    return recording


def figure(name: str, caption: str) -> str:
    """Return the recording `name` as an HTML figure on one line: SVG, caption, provenance."""
    recording = read(name)
    source = (
        f"Recorded from a run of {recording['snippet']} on Python {recording['python']}, "
        f"{recording['machine']}, {recording['date']}."
    )
    return (
        f'<figure class="timeline">{draw(recording)}<figcaption>{html.escape(caption)} '
        f"<small>{html.escape(source)}</small></figcaption></figure>"
    )


# --- words ----------------------------------------------------------------------------------------


def describe(recording: dict[str, Any]) -> str:
    """Return the recording in words, for those who cannot see it."""
    steps = recording["axis"] == "steps"
    said = [f"Order of {recording['groups'][0]['took']} steps, not durations."] if steps else []
    for group in recording["groups"]:
        if not steps:
            head = f"{group['name']}, " if group["name"] else ""
            part = f"the first of {_time(group['of'], group['of'])}" if "of" in group else "in all"
            said.append(f"{head}{_time(group['took'], group['took'])}, {part}:")
        said += [f"{lane['name']}: {_lane(lane, group['took'], steps)}." for lane in group["lanes"]]
    return " ".join(said)


def _lane(lane: dict[str, Any], total: float, steps: bool) -> str:
    """Return in words what one lane did."""
    # A span too short to see is too short to tell.
    told = [s for s in lane["spans"] if steps or s[1] - s[0] > total / 100]
    if len(told) > 12:
        words = [
            f"{STATES[state]} {len(own)} times, {_time(sum(own), total)} together"
            for state in STATES
            if (own := [e - b for b, e, s, _ in told if s == state])
        ]
    else:
        words = [
            f"{'holds' if state == 'hold' else STATES[state]}{_what(state, what)} "
            + (_steps(begin, end) if steps else f"{_time(begin, total, 0)} to {_time(end, total)}")
            for begin, end, state, what in sorted(told)
        ]
    end = lane.get("end", "").lstrip("×→ ")
    return ", ".join(words + ([f"then {end}"] if end else [])) or "nothing"


def _what(state: str, what: str) -> str:
    return f" {what}" if what and state == "hold" else f" ({what})" if what else ""


def _steps(begin: int, end: int) -> str:
    return f"in step {end}" if end - begin == 1 else f"in steps {begin + 1} to {end}"


def _time(seconds: float, total: float, unit: int = 1) -> str:
    """Return a time in the unit that suits the total, with or without the unit."""
    if total < 0.5:
        return f"{seconds * 1000:.{0 if total > 0.02 else 1}f}{' ms' * unit}"
    return f"{seconds:.2f}{' s' * unit}"


# --- drawing --------------------------------------------------------------------------------------


def draw(recording: dict[str, Any]) -> str:
    """Return the recording as one line of SVG; colours come from the style sheet's classes."""
    groups = recording["groups"]
    total = max(group["took"] for group in groups)
    left = round(14 + CHAR * max(len(x["name"]) for g in groups for x in g["lanes"]))
    width = _plot_width(groups, total, left)
    scale = width / total
    texts: list[str] = []
    paths = dict.fromkeys(("rail", *DRAWN), "")
    y = 2
    for group in groups:
        if group["name"]:
            took = group["took"] if recording["axis"] == "steps" else _time(group["took"], total)
            texts.append(
                f'<text class="group" x="0" y="{y + 13}">{html.escape(group["name"])}</text>'
                f'<text class="took" x="{WIDTH}" y="{y + 13}" text-anchor="end">{took}</text>'
            )
            y += 20
        for lane in group["lanes"]:
            paths["rail"] += f"M{left} {y + LANE // 2}h{width:.0f}"
            for state in DRAWN:
                paths[state] += _bars(lane, state, left, scale, y)
            texts += _texts(lane, left, scale, y)
            y += LANE
        y += 6
    texts.append(_axis(recording["axis"], total, left, width, y))
    y += 24
    texts += _legend(recording, left, y)
    drawn = "".join(f'<path class="{state}" d="{path}"/>' for state, path in paths.items() if path)
    words = html.escape(describe(recording))
    return (
        f'<svg role="img" viewBox="0 0 {WIDTH} {y + 18}" xmlns="http://www.w3.org/2000/svg" '
        'data-search-exclude="" '
        f'aria-label="{words}">{drawn}{"".join(texts)}</svg>'
    )


def _plot_width(groups: list[dict[str, Any]], total: float, left: int) -> float:
    """Return the width for the bars that leaves room for what is written behind them."""
    room = WIDTH - left
    width = float(room - RIGHT)
    for lane in (x for g in groups for x in g["lanes"] if "end" in x):
        stop = max(end for _, end, *_ in lane["spans"]) / total
        width = min(width, (room - 14 - CHAR * len(lane["end"])) / stop)
    return width


def _bars(lane: dict[str, Any], state: str, left: int, scale: float, y: int) -> str:
    """Return the path of a lane's bars for one state; a lock's frame is higher than the bar."""
    height = BAR + 4 * (state == "hold")
    path = ""
    for begin, end, *_ in (s for s in lane["spans"] if s[2] == state):
        wide = (end - begin) * scale
        wide = wide - 1 if wide > 4 else max(wide, 1.2)  # a gap between one and the next
        x = left + begin * scale
        path += f"M{x:.1f} {y + (LANE - height) // 2}h{wide:.1f}v{height}h-{wide:.1f}z"
    return path


def _texts(lane: dict[str, Any], left: int, scale: float, y: int) -> Iterator[str]:
    """Yield what is written on a lane: its name, what it waits for, how it ended."""
    y += LANE // 2 + 4
    name = html.escape(lane["name"])
    yield f'<text class="lane" x="{left - 8}" y="{y}" text-anchor="end">{name}</text>'
    for begin, end, state, what in lane["spans"]:
        wide = (end - begin) * scale
        short = "join" if what.startswith("join ") else what
        fits = [w for w in (what, short) if w and CHAR * len(w) + 6 < wide]
        if state == "wait" and fits:
            x = f"{left + begin * scale + wide / 2:.1f}"
            text = html.escape(fits[0])
            yield f'<text class="lane" x="{x}" y="{y}" text-anchor="middle">{text}</text>'
    if "end" in lane:
        x = f"{left + scale * max(end for _, end, *_ in lane['spans']) + 6:.1f}"
        yield f'<text class="took" x="{x}" y="{y}">{html.escape(lane["end"])}</text>'


def _axis(kind: str, total: float, left: int, width: float, y: int) -> str:
    """Return the axis: at most seven ticks at round times, or one for each step."""
    if kind == "steps":
        ticks = "".join(f"M{left + n * width / total:.1f} {y}v4" for n in range(int(total) + 1))
        words = f'<text class="tick" x="{left}" y="{y + 16}">order of events, not to scale</text>'
        return f'<path class="axis" d="M{left} {y}h{width:.1f}{ticks}"/>{words}'
    unit, factor = (" ms", 1000) if total < 0.5 else (" s", 1)
    span = total * factor
    choice = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500)
    step = next(s for s in choice if span / s <= 6)
    ticks, words = "", ""
    for n in range(int(span / step) + 1):
        x = left + n * step / span * width
        ticks += f"M{x:.1f} {y}v4"
        words += (
            f'<text class="tick" x="{x:.1f}" y="{y + 16}" text-anchor="middle">'
            f"{n * step:g}{'' if n else unit}</text>"
        )
    return f'<path class="axis" d="M{left} {y}h{width:.1f}{ticks}"/>{words}'


def _legend(recording: dict[str, Any], left: int, y: int) -> Iterator[str]:
    """Yield a swatch and a word for each state that is in the recording."""
    used = {s[2] for g in recording["groups"] for lane in g["lanes"] for s in lane["spans"]}
    x = left
    for state, word in STATES.items():
        if state not in used:
            continue
        if state == "run" and not recording["exact"]:
            word = "runs, or is ready to"
        yield (
            f'<path class="{state}" d="M{x} {y + 3}h16v10h-16z"/>'
            f'<text class="tick" x="{x + 21}" y="{y + 12}">{word}</text>'
        )
        x += round(32 + CHAR * len(word))


def main(wanted: list[str]) -> int:
    """Record the timelines that are named, or all of them; return the exit status."""
    known = [*PLANS, "five_downloads"]
    for name in wanted or known:
        if name not in known:
            print(f"no timeline is called {name!r}: there are {', '.join(known)}", file=sys.stderr)
            return 2
        recording = record(PLANS[name]) if name in PLANS else record_downloads()
        save(name, recording)
        print(f"{name}: {describe(recording)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
