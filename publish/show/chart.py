"""Charts of what was measured, as SVG by hand: bars or lines, with their spread, told in words.

`{{ chart("start") }}` shows a chart of docs/data/numbers.toml with its sentence.
"""

import html
from collections.abc import Callable

from publish.read import measured
from publish.read.data import DataError
from publish.read.measured import Chart, Run
from publish.show import Here, inline
from publish.show._draw import WIDTH, amount, bars, lines, plain


def found(name: str) -> tuple[Chart, Run]:
    """Return a chart and what it is drawn from. Raises DataError where either lacks something."""
    charts = measured.charts()
    if name not in charts:
        raise DataError(f"there is no chart {name!r} in {measured.WHERE}: correct it")
    run, told = measured.shown()[0], measured.numbers()
    for family in charts[name].families:
        if family not in told or not {*measured.needed(run, told[family])} <= run.values.keys():
            raise DataError(f"{family!r} was not measured: run {measured.MEASURE}")
    return charts[name], run


def chart(here: Here, name: str) -> str:
    """Return a chart as an HTML figure on one line: SVG, its sentence, where it is from."""
    one, run = found(name)
    from_ = f"Python {run.python}, {run.machine['cpu']}, {run.machine['cores']} cores, {run.date}"
    hurry = " In a hurry: not to be published." * run.quick
    if here.plain:
        return f"{one.says} {words(one, run)} Measured on {from_}.{hurry}"
    # Paper does not hold the page that has them all.
    link = f'<a data-tool href="{here.base}numbers.html#{one.id}">All that was measured.</a>'
    if here.page == "numbers.md":
        link = ""
    return (
        f'<figure class="timeline">{draw(one, run)}<figcaption>{inline(one.says)} '
        f"<small>{html.escape(from_)}.{hurry} {link}</small></figcaption></figure>"
    )


def words(one: Chart, run: Run) -> str:
    """Return what a chart shows, in words."""
    numbers = measured.numbers()
    said = []
    for key in one.families:
        label = next((k for k, v in one.lines.items() if v == key), numbers[key].words)
        shown = [
            (n, run.values[i])
            for i, n in zip(numbers[key].ids, numbers[key].at or (0,), strict=True)
            if i in run.values
        ]
        told = ", ".join((f"{n:,}: " if n else "") + amount(v.value, v.unit) for n, v in shown)
        said.append(f"{plain(label)}{'; ' + one.x + ' ' if one.x else ': '}{told}.")
    return " ".join(said)


def draw(one: Chart, run: Run) -> str:
    """Return a chart as one line of SVG; colours come from the style sheet's classes."""
    body, height = bars(one, run) if one.bars else lines(one, run)
    label = html.escape(f"{plain(one.says)} {words(one, run)}")
    return (
        f'<svg class="chart" role="img" viewBox="0 0 {WIDTH} {height}" '
        f'xmlns="http://www.w3.org/2000/svg" aria-label="{label}">{body}</svg>'
    )


MACROS: dict[str, Callable[..., str]] = {"chart": chart}
