"""Numbers to know: a table that is read in two minutes, and each chart with its numbers.

`{{ numbers() }}` is the table, `{{ numbers("start") }}` a chart with what it is drawn from,
`{{ measured() }}` says where, `{{ others() }}` has the Pythons that do not compare;
`{{ cost("start.task") }}` is one number.
"""

from collections.abc import Callable

from publish import SITE_URL
from publish.read import measured
from publish.read.data import DataError
from publish.read.measured import Chart, Run, Value
from publish.show import Here, chart
from publish.show._draw import amount, spread
from publish.verify.measured import problems

HEADS = {"s": "| What | about | in tasks |", "B": "| What waits | about |"}
FOLD = '<details class="spread" markdown="1">\n<summary>{}</summary>\n\n{}\n\n</details>'


def numbers(here: Here, name: str = "") -> str:
    """Return a chart with its numbers; without a name the table of those to know."""
    if not name:
        told = "\n\n".join(known(measured.shown()[0], unit) for unit in HEADS)
        return told if here.plain else f'<div class="known" markdown="1">\n\n{told}\n\n</div>'
    one, run = chart.found(name)
    rows = curves(one, run) if one.lines else table(one.bars, measured.shown())
    script = measured.numbers()[one.families[0]].script
    command = f"uv run {SITE_URL}snippets/measure/{script}.py"
    own = f"Yours: `{command}`"
    if not here.plain:
        link = f'<a href="snippets/measure/{script}.py"><code>{command}</code></a>'
        own = f'<p class="yours">Yours: {link}</p>'
        rows = FOLD.format("The numbers, with their spread", rows)
    return f"{chart.chart(here, name)}\n\n{rows}\n\n{own}"


def known(run: Run, unit: str) -> str:
    """Return the numbers of a unit that are worth knowing, in order, as a Markdown table."""
    if "start.task" not in run.values:
        raise DataError(f"'start.task' was not measured: run {measured.MEASURE}")
    task = run.values["start.task"].value
    rows = [HEADS[unit], "|---" + "|--:" * (HEADS[unit].count(" |") - 1) + "|"]
    told = [(run.values[k["id"]], k["says"]) for k in measured.known() if k["id"] in run.values]
    for value, says in sorted(told, key=lambda t: (t[0].value, t[1])):
        if value.unit == unit:
            ratio = f" {float(f'{value.value / task:.0e}'):,g} |" if unit == "s" else ""
            rows.append(f"| {says} | {rounded(value)} |{ratio}")
    return "\n".join(rows)


def rounded(value: Value) -> str:
    """Return a number as one remembers it: of one digit, of 10 to 19 two."""
    return amount(value.value, value.unit, 2 if f"{value.value:e}"[0] == "1" else 1)


def cost(here: Here, name: str) -> str:
    """Return one number, rounded. Raises DataError for none."""
    run = measured.shown()[0]
    if name not in run.values:
        raise DataError(f"{name!r} was not measured: run {measured.MEASURE}")
    return rounded(run.values[name])


def table(families: tuple[str, ...], runs: list[Run]) -> str:
    """Return numbers as a Markdown table, a column for each of these runs."""
    rows = [
        "| What |" + "".join(f" Python {r.python} |" for r in runs),
        "|---" + "|--:" * len(runs) + "|",
    ]
    told = measured.numbers()
    for number in (told[f] for f in families):
        for at, name in zip(number.at or (0,), number.ids, strict=True):
            cells = "".join(f" {cell(r, name)} |" for r in runs)
            rows.append(f"| {number.words}{f', {at:,}' if at else ''} |{cells}")
    return "\n".join(rows)


def curves(one: Chart, run: Run) -> str:
    """Return the points of lines as a Markdown table, a row for each size."""
    told = measured.numbers()
    sizes = sorted({n for f in one.families for n in told[f].at})
    rows = [f"| {one.x} | " + " | ".join(one.lines) + " |", "|--:" * (len(one.lines) + 1) + "|"]
    for n in sizes:
        cells = "".join(f" {cell(run, f'{f}.{n}')} |" for f in one.families)
        rows.append(f"| {n:,} |{cells}")
    return "\n".join(rows)


def cell(run: Run, name: str) -> str:
    """Return a number with its spread, or a dash."""
    if name not in run.values:
        return "–"
    value = run.values[name]
    return f"{amount(value.value, value.unit)} ({spread(value)})"


def where(here: Here) -> str:
    """Return on what the numbers of the page were measured."""
    runs = measured.shown()
    one = runs[0]
    built = " and ".join(f"Python {r.python} ({r.date}, load {r.load:g} before)" for r in runs)
    hurry = " **In a hurry: not to be published.**" if any(r.quick for r in runs) else ""
    return f"{machine(one)}: {built}. Built by {one.build}.{hurry}"


def machine(run: Run) -> str:
    """Return a machine in words."""
    told = run.machine
    return f"{told['cpu']}, {told['cores']} cores, {told['memory']:g} GB, {told['system']}"


def others(here: Here) -> str:
    """Return the numbers of what does not compare with the rest: other builds, other machines."""
    shown = {r.name for r in measured.shown()}
    parts = []
    for run in measured.runs():
        if run.name not in shown:
            parts.append(f"### Python {run.python} on {machine(run)}")
            parts.append(f"Built by {run.build}. Measured {run.date}, load {run.load:g} before.")
            parts.append(held(run))
            rows = table(tuple(measured.numbers()), [run])
            parts.append(rows if here.plain else FOLD.format("All its numbers", rows))
    return "\n\n".join(parts) or "None was measured yet."


def held(run: Run) -> str:
    """Return how many of the page's claims hold in a run, and which do not."""
    charts = measured.charts().values()
    claims = [(one, claim) for one in charts for claim in one.holds]
    not_so = [(one, claim) for one, claim in claims if measured.untrue(claim, run)]
    said = f"Of {len(claims)} claims that sentences above rest on, {len(claims) - len(not_so)} hold"
    lost = ", ".join(dict.fromkeys(one.title for one, _ in not_so))
    return f"{said} here too" + (f"; not all below the chart “{lost}”." if lost else ".")


__all__ = ["MACROS", "problems"]
MACROS: dict[str, Callable[..., str]] = {
    "numbers": numbers,
    "cost": cost,
    "measured": where,
    "others": others,
}
