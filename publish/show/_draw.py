"""Parts of pictures, bars and lines as SVG by hand: the same numbers give the same bytes."""

import html
import math
from collections.abc import Iterable
from itertools import pairwise

from publish.read import measured
from publish.read.measured import Chart, Run, Value

WIDTH, ROW, PAD, HIGH = 420, 34, 8, 190  # SVG units; of timelines too the first
LEFT, RIGHT = 52, 32  # of lines: room for what stands at the axes
# Each line has a dash and a mark of its own: no colour is needed.
MARKS = {
    "first": "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
    "second": "m-4 -4h8v8h-8z",
    "third": "m0 -5l5 5l-5 5l-5 -5z",
    "fourth": "m0 -5l5 9h-10z",
}
SCALES = {
    "s": ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")),
    "B": ((1e9, "GB"), (1e6, "MB"), (1e3, "kB"), (1.0, "bytes")),
}


def amount(value: float, unit: str, digits: int = 3) -> str:
    """Return a number of seconds or bytes with so many digits, in the unit that suits it."""
    scale, name = scaled(float(f"{value:.{digits - 1}e}"), unit)
    return f"{float(f'{value / scale:.{digits - 1}e}'):g} {name}"


def spread(value: Value) -> str:
    """Return lowest and highest tenth, in the unit of the number itself."""
    scale, _ = scaled(value.value, value.unit)
    return "–".join(f"{float(f'{v / scale:.2e}'):g}" for v in (value.low, value.high))


def scaled(value: float, unit: str) -> tuple[float, str]:
    """Return the unit that suits a number of seconds or bytes: how many of them, and its name."""
    return next((s for s in SCALES[unit] if value >= s[0]), SCALES[unit][-1])


def plain(text: str) -> str:
    """Return a sentence without its marks of code."""
    return text.replace("`", "")


def text(style: str, x: float, y: float, said: str, anchor: str = "start") -> str:
    """Return a text of the picture."""
    at = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text class="{style}" x="{x:.0f}" y="{y:.0f}"{at}>{html.escape(said)}</text>'


def ticks(low: float, high: float) -> list[float]:
    """Return the powers of ten from the one at or below to the one at or above."""
    first, last = math.floor(math.log10(low) + 1e-9), math.ceil(math.log10(high) - 1e-9)
    return [10.0**n for n in range(first, max(last, first + 1) + 1)]


def bars(one: Chart, run: Run) -> tuple[str, int]:
    """Return bars on a logarithmic axis, each below its name, and the height they take."""
    numbers = measured.numbers()
    shown = [(numbers[k].words, run.values[k]) for k in one.bars if k in run.values]
    at = ticks(min(v.low for _, v in shown), max(v.high for _, v in shown))
    span = math.log10(at[-1] / at[0])

    def x(value: float) -> float:
        return PAD + (WIDTH - 2 * PAD) * math.log10(value / at[0]) / span

    height = ROW * len(shown)
    parts, runs, spread = [], "", ""
    rail = "".join(f"M{x(t):.1f} 0v{height + 4}" for t in at)
    for row, (name, value) in enumerate(shown):
        y = row * ROW
        runs += f"M{PAD} {y + 20}H{max(x(value.value), PAD + 1):.1f}v9H{PAD}z"
        spread += f"M{x(value.low):.1f} {y + 24.5}H{x(value.high):.1f}"
        spread += "".join(f"M{x(v):.1f} {y + 21}v7" for v in (value.low, value.high))
        parts.append(text("lane", PAD, y + 14, plain(name)))
        parts.append(text("took", WIDTH - PAD, y + 14, amount(value.value, value.unit), "end"))
    every = max(1, math.ceil(len(at) / 7))
    for t in at[::every]:
        side = "start" if t == at[0] else "end" if t == at[-1] else "middle"
        parts.append(text("tick", x(t), height + 18, amount(t, shown[0][1].unit, 1), side))
    paths = {"rail": rail, "wait": runs, "spread": spread}
    return drawn(paths.items()) + "".join(parts), height + 24


def drawn(paths: Iterable[tuple[str, str]]) -> str:
    """Return paths by their class."""
    return "".join(f'<path class="{style}" d="{path}"/>' for style, path in paths if path)


def lines(one: Chart, run: Run) -> tuple[str, int]:
    """Return lines over a size, with their legend, and the height they take."""
    numbers = measured.numbers()
    series: dict[str, list[tuple[int, Value]]] = {
        name: [(n, run.values[f"{key}.{n}"]) for n in numbers[key].at if f"{key}.{n}" in run.values]
        for name, key in one.lines.items()
    }
    values = [v for points in series.values() for _, v in points]
    sizes = sorted({n for points in series.values() for n, _ in points})
    log = sizes[-1] / max(sizes[0], 1) >= 10  # else even steps
    at = ticks(min(v.low for v in values), max(v.high for v in values))
    top = 18 * len(series) + 12

    def x(size: float) -> float:
        part = (
            math.log(size / sizes[0]) / math.log(sizes[-1] / sizes[0])
            if log
            else (size - sizes[0]) / ((sizes[-1] - sizes[0]) or 1)
        )
        return LEFT + (WIDTH - LEFT - RIGHT) * part

    def y(value: float) -> float:
        return top + HIGH * (1 - math.log10(value / at[0]) / math.log10(at[-1] / at[0]))

    parts = [text("tick", LEFT - 6, y(t) + 4, amount(t, values[0].unit, 1), "end") for t in at]
    named = {n: amount(n, "B", 1) if one.x == "bytes" else f"{n:,}" for n in sizes}
    parts += [text("tick", x(n), top + HIGH + 18, named[n], "middle") for n in sizes]
    parts.append(text("tick", WIDTH - RIGHT, top + HIGH + 34, one.x, "end"))
    paths = [("rail", "".join(f"M{LEFT} {y(t):.1f}H{WIDTH - RIGHT}" for t in at))]
    for row, (style, (name, points)) in enumerate(zip(MARKS, series.items(), strict=False)):
        there = [(x(n), y(v.value)) for n, v in points]
        line = "".join(f"M{a:.1f} {b:.1f}L{c:.1f} {d:.1f}" for (a, b), (c, d) in pairwise(there))
        legend = 18 * row + 10
        marks = "".join(f"M{a:.1f} {b:.1f}{MARKS[style]}" for a, b in [*there, (LEFT + 18, legend)])
        spread = "".join(f"M{x(n):.1f} {y(v.low):.1f}V{y(v.high):.1f}" for n, v in points)
        paths += [("spread", spread), (f"line {style}", f"{line}M{LEFT} {legend}h36")]
        paths.append((f"mark {style}", marks))
        parts.append(text("lane", LEFT + 44, legend + 4, plain(name)))
    return drawn(paths) + "".join(parts), top + HIGH + 40
