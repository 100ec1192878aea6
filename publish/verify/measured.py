"""The rules of what is measured: scripts, what they gave, and what is said of it, agree."""

import contextlib
import os
from collections import Counter
from collections.abc import Iterator

from publish.read import data, meant, measured, pages
from publish.read.data import DataError
from publish.read.measured import LINES, MEASURE, WHERE, Chart, Number, Run
from publish.read.pages import PageError


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield what is wrong between scripts, what they gave, and what is said of it."""
    if not measured.scripts() and not any("{{ numbers(" in text for text in sources.values()):
        return
    try:
        runs, told, charts = measured.runs(), measured.numbers(), measured.charts()
        shown, known = measured.shown(), measured.known()
    except DataError as error:
        yield str(error)
        return
    for page, text in sources.items():
        yield from _calls(page, text, charts)
    renamed = [n for n in told.values() if _unknown(n, runs)]
    for number in renamed:  # what follows from it is told when it is mended
        known_ids = {i for run in runs for i in run.values}
        hint = meant.hint(number.id, known_ids, f"run {MEASURE}, or drop it")
        yield f"{WHERE}:{number.line}: {number.id!r} was not measured: {hint}"
    if renamed:
        return
    for run in runs:
        yield from _lacks(run, told)
    drawn = Counter(f for c in charts.values() for f in c.families)
    for number in told.values():
        place = f"{WHERE}:{number.line}"
        if not drawn[number.id]:
            yield f"{place}: no chart shows {number.id!r}: name it in one, or drop it"
        if number.script not in measured.scripts():
            yield f"{place}: there is no snippets/measure/{number.script}.py: correct it"
    for k in known:
        if k["id"] not in shown[0].values:
            yield f"{WHERE}:{k['line']}: {k['id']!r} was not measured: correct it"
    for one in charts.values():
        if lost := [f for f in one.families if f not in told]:
            yield f"{WHERE}:{one.line}: {one.id!r} shows {lost[0]!r}: add it as a [[number]]"
        yield from _said(one, shown)
        call = f'{{{{ numbers("{one.id}") }}}}'
        if call not in sources.get("numbers.md", ""):
            yield f"{WHERE}:{one.line}: docs/numbers.md does not show it: add {call}"


def _unknown(number: Number, runs: list[Run]) -> bool:
    """Tell whether runs should have measured a number and none has any part of it."""
    needed = {i for run in runs for i in measured.needed(run, number)}
    return bool(needed) and all(needed.isdisjoint(run.values) for run in runs)


def _said(one: Chart, runs: list[Run]) -> Iterator[str]:
    """Yield what is wrong with a chart and its sentence."""
    place = f"{WHERE}:{one.line}"
    if bool(one.bars) == bool(one.lines) or bool(one.x) != bool(one.lines):
        yield f"{place}: the chart {one.id!r} needs 'bars', or 'lines' and what 'x' is"
    if len(one.lines) > LINES:
        yield f"{place}: {one.id!r} has {len(one.lines)} lines, more than {LINES}: make two charts"
    if not one.holds:
        yield f"{place}: nothing holds the sentence of {one.id!r}: say what it claims in 'holds'"
    for claim in one.holds:
        why = next(filter(None, (measured.untrue(claim, run) for run in runs)), None)
        if why:
            yield f"{place}: {claim!r} {why}"


def _lacks(run: Run, told: dict[str, Number]) -> Iterator[str]:
    """Yield what of a run is missing, old, unknown, or not fit to be published."""
    if run.quick and os.environ.get("CI"):
        yield f"{run.where}: measured in a hurry, and not to be published: run {MEASURE}"
    if not data.day(run.date):
        yield f"{run.where}: date = {run.date!r} is no day that has been: run {MEASURE}"
    for name, path in measured.scripts().items():
        again = f"run {MEASURE}, `-- {name}`"
        if name not in run.codes:
            yield f"{run.where}: snippets/measure/{name}.py was not run: {again}"
        elif run.codes[name] != measured.digest(path):
            yield f"{run.where}: measured before snippets/measure/{name}.py changed: {again}"
    needed = {i for number in told.values() for i in measured.needed(run, number)}
    for name in sorted(needed - run.values.keys()):
        yield f"{run.where}: {name!r} was not measured: run {MEASURE}, or drop it from {WHERE}"
    for name in sorted(run.values.keys() - {i for n in told.values() for i in n.ids}):
        yield f"{run.where}: nobody says what {name!r} is: add a [[number]] to {WHERE}"


def _calls(page: str, text: str, charts: dict[str, Chart]) -> Iterator[str]:
    """Yield the calls of a page for a chart that there is not."""
    with contextlib.suppress(PageError):  # told by its own line
        for call in pages.named(text, "chart", "numbers"):
            wanted = call.args[0]
            if wanted not in charts:
                hint = meant.hint(wanted, charts, f"there are {', '.join(charts)}")
                yield f"docs/{page}:{call.line}: there is no chart {wanted!r}: {hint}"
