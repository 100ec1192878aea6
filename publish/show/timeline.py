"""Timelines: who ran and who waited in a real run of a snippet, drawn as SVG and told in words."""

import html
from collections.abc import Callable, Iterator
from typing import Any

from publish.read import recordings
from publish.read.data import DataError
from publish.read.snippets import SnippetError
from publish.show import Here
from publish.show._draw import WIDTH, drawn, text

STATES = {"run": "runs", "wait": "waits", "hold": "holds a lock"}
RIGHT, LANE, BAR, CHAR = 12, 22, 14, 6.8  # SVG units; CHAR: mean width of a letter
DRAWN = ("wait", "run", "hold")  # the last on top


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield the recordings that no page shows; `published` names what pages show."""
    for name in recordings.names():
        try:
            recordings.read(name)
        except DataError as error:
            yield str(error)
            continue
        except SnippetError:
            pass  # told where it is shown
        if name not in published:
            yield (
                f"docs/data/recordings/{name}.json:1: no page shows it: add "
                f'{{{{ timeline("{name}", "caption") }}}} below its snippet, or delete the file'
            )


def figure(here: Here, name: str, caption: str) -> str:
    """Return the recording `name` as an HTML figure on one line: SVG, caption, provenance."""
    recording = recordings.read(name)
    source = (
        f"Recorded from a run of {recording['snippet']} on Python {recording['python']}, "
        f"{recording['machine']}, {recording['date']}."
    )
    if here.plain:
        return f"{caption} {describe(recording)} {source}"
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
            texts += [text("group", 0, y + 13, group["name"])]
            texts += [text("took", WIDTH, y + 13, str(took), "end")]
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
    words = html.escape(describe(recording))
    return (
        f'<svg role="img" viewBox="0 0 {WIDTH} {y + 18}" xmlns="http://www.w3.org/2000/svg" '
        f'aria-label="{words}">{drawn(paths.items())}{"".join(texts)}</svg>'
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
    yield text("lane", left - 8, y, lane["name"], "end")
    for begin, end, state, what in lane["spans"]:
        wide = (end - begin) * scale
        short = "join" if what.startswith("join ") else what
        fits = [w for w in (what, short) if w and CHAR * len(w) + 6 < wide]
        if state == "wait" and fits:
            x = f"{left + begin * scale + wide / 2:.1f}"
            said = html.escape(fits[0])
            yield f'<text class="lane" x="{x}" y="{y}" text-anchor="middle">{said}</text>'
    if "end" in lane:
        x = f"{left + scale * max(end for _, end, *_ in lane['spans']) + 6:.1f}"
        yield f'<text class="took" x="{x}" y="{y}">{html.escape(lane["end"])}</text>'


def _axis(kind: str, total: float, left: int, width: float, y: int) -> str:
    """Return the axis: at most seven ticks at round times, or one for each step."""
    if kind == "steps":
        ticks = "".join(f"M{left + n * width / total:.1f} {y}v4" for n in range(int(total) + 1))
        words = text("tick", left, y + 16, "order of events, not to scale")
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
        yield f'<path class="{state}" d="M{x} {y + 3}h16v10h-16z"/>'
        yield text("tick", x + 21, y + 12, word)
        x += round(32 + CHAR * len(word))


MACROS: dict[str, Callable[..., str]] = {"timeline": figure}
SHOWS = {"timeline": 0}
