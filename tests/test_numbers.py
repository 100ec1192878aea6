"""Numbers and their sentences agree, charts say in words what they show, and faults are named."""

import hashlib
import json
import re

import pytest

from publish import ROOT, Mistake
from publish.lab import measure
from publish.read import measured
from publish.read.measured import Value
from publish.show import Here, _draw, chart, numbers
from tests.test_faults import NAV, RULES, SITE, only, project, write  # noqa: F401 - a fixture

CLASSES = {"rail", "wait", "spread", "lane", "took", "tick", "chart"} | {
    f"{kind} {style}" for kind in ("line", "mark") for style in _draw.MARKS
}
BACK = {"bytes": 1, "kB": 1e3, "MB": 1e6, "GB": 1e9, "ns": 1e-9, "µs": 1e-6, "ms": 1e-3, "s": 1}
CHARTS = measured.charts()


def test_there_are_thirty_numbers_and_twelve_charts():
    assert sum(len(n.ids) for n in measured.numbers().values()) >= 30
    assert len(CHARTS) >= 12


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_the_same_twice_small_and_told_in_words(name):
    one, run = chart.found(name)
    drawn = chart.draw(one, run)
    assert chart.draw(one, run) == drawn
    assert "\n" not in drawn  # it stands in Markdown
    assert len(drawn.encode()) < 6144
    assert {*re.findall(r'class="([^"]+)"', drawn)} <= CLASSES
    words = re.search(r'role="img".*?aria-label="([^"]+)"', drawn)[1]
    assert one.says.replace("`", "")[:30] in words
    for key in one.families:
        for number in measured.numbers()[key].ids:
            if number in run.values:
                value = run.values[number]
                assert _draw.amount(value.value, value.unit) in words


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_drawn_within_its_picture(name):
    drawn = chart.draw(*chart.found(name))
    height = float(re.search(r'viewBox="0 0 420 (\d+)"', drawn)[1])
    for x, y in re.findall(r"M(-?[\d.]+) (-?[\d.]+)", drawn):
        assert 0 <= float(x) <= 420
        assert 0 <= float(y) <= height
    for x, anchor, text in re.findall(
        r'<text [^>]*x="(\d+)" y="\d+"(?: text-anchor="(\w+)")?>([^<]+)<', drawn
    ):
        wide = 6.8 * len(text) * {"end": 0, "middle": 0.5}.get(anchor, 1)
        assert int(x) + wide <= 424, text


def test_a_table_beside_each_chart_has_the_same_numbers():
    for name in CHARTS:
        one, run = chart.found(name)
        table = numbers.numbers(Here("numbers.md", ""), name)
        for key in one.families:
            for number in measured.numbers()[key].ids:
                if number in run.values:
                    value = run.values[number]
                    assert f"{_draw.amount(value.value, value.unit)} (" in table, number


def test_what_one_should_know_is_in_order_and_counted_in_tasks():
    rows = re.findall(r"\| ([\d.]+) (\S+) \|(?: ([\d.,]+) \|)?", numbers.numbers(Here("n.md", "")))
    values = [float(number) * BACK[unit] for number, unit, _ in rows]
    times = [v for v, (_, unit, _) in zip(values, rows, strict=True) if unit[-1] == "s" != unit]
    assert len(rows) >= 30
    assert times[:20] == sorted(times[:20])
    assert "| Start a task, and wait for its end |" in numbers.numbers(Here("n.md", ""))
    assert any(ratio == "1" for _, _, ratio in rows)


@pytest.mark.parametrize(
    ("value", "unit", "digits", "said"),
    [
        (4.3e-5, "s", 1, "40 µs"),
        (9.96e-7, "s", 1, "1 µs"),
        (0.0996, "s", 2, "100 ms"),
        (1.5e-9, "s", 3, "1.5 ns"),
        (12.0, "s", 3, "12 s"),
        (872.9, "B", 3, "873 bytes"),
        (2_465_000, "B", 3, "2.46 MB"),
    ],
)
def test_an_amount_is_rounded_and_in_the_unit_that_suits_it(value, unit, digits, said):
    assert _draw.amount(value, unit, digits) == said


def test_a_spread_is_in_the_unit_of_its_number():
    assert _draw.spread(Value(1.2e-3, 9e-4, 1.25e-3, "s", 1, 1)) == "0.9–1.25"


def test_what_pyperf_wrote_is_read_as_median_and_outermost_tenths(tmp_path):
    runs = [{"values": [1.0 + n, 2.0 + n], "metadata": {"loops": 4}} for n in range(10)]
    calibration = [{"warmups": [[1, 0.1]]}]
    one = {"metadata": {"name": "a.b", "unit": "second"}, "runs": [*calibration, *runs]}
    path = tmp_path / "out.json"
    suite = {"version": "1.0", "metadata": {"loops": 1}, "benchmarks": [one]}
    path.write_text(json.dumps(suite), encoding="utf-8")
    wanted = {"value": 6.0, "low": 2.0, "high": 10.0, "unit": "s", "loops": 4, "processes": 10}
    assert measure.values(path) == {"a.b": wanted}


def test_two_runs_are_compared_within_their_spread():
    first = {"a": {"value": 2, "low": 1, "high": 3}, "b": {"value": 2, "low": 2, "high": 2}}
    second = {"a": {"value": 3, "low": 2, "high": 4}, "b": {"value": 3, "low": 3, "high": 3}}
    said = measure.compare(first, second)
    assert said == "1 of 2 agree with the run before\n  b: 2 before, 3 now"


def test_a_second_run_widens_the_spread_to_hold_the_first():
    first = {"a": {"value": 2, "low": 1, "high": 3}, "gone": {"value": 1, "low": 1, "high": 1}}
    second = {"a": {"value": 3, "low": 2, "high": 4}, "new": {"value": 5, "low": 5, "high": 5}}
    wanted = second | {"a": {"value": 3, "low": 1, "high": 4}}
    assert measure.widened(first, second) == wanted


def test_a_busy_machine_is_not_measured(monkeypatch):
    loads = iter([(0.1,), (3.0,)])
    monkeypatch.setattr(measure.os, "getloadavg", lambda: next(loads), raising=False)
    assert measure.quiet(0.5) == 0.1
    with pytest.raises(Mistake, match=r"the load is 3.0: something else runs"):
        measure.quiet(0.5, patience=0)


# --- Faults ---------------------------------------------------------------------------------------

SCRIPT = '"""Planted."""\n'
TOML = """\
[[number]]
id = "start.task"
script = "start"
words = "a task"

[[number]]
id = "start.thread"
script = "start"
words = "a thread"

[[number]]
id = "lag"
script = "start"
words = "lag"
at = [1, 100]

[[chart]]
id = "start"
title = "To start"
says = "A thread costs tens of tasks."
holds = ["start.thread / start.task between 8 and 100", "start.task between 1 and 9 us"]
bars = ["start.task", "start.thread"]

[[chart]]
id = "lag"
title = "Lag"
says = "It grows."
holds = ["lag.100 / lag.1 between 2 and 20"]
lines = { "lag" = "lag" }
x = "how many"

[[known]]
id = "start.task"
says = "Start a task"
"""
TIMES = {"start.task": 4e-6, "start.thread": 8e-5, "lag.1": 0.1, "lag.100": 1.0}
HEAD = {
    "python": "3.14.1",
    "build": "by hand",
    "machine": {"cpu": "Planted", "cores": 2, "memory": 4, "system": "Linux 6"},
    "date": "2026-01-01",
    "load": 0.1,
    "quick": False,
}
DATA, LISTED = "docs/data/measured/planted.json", "docs/data/numbers.toml"
SHOWN = "# Numbers\n\n{{ numbers() }}\n\n{{ measured() }}\n\n{{ others() }}\n\n## Start { #start }"
SHOWN += '\n\n{{ numbers("start") }}\n\n## Lag { #lag }\n\n{{ numbers("lag") }}\n'


def data(code=None, times=TIMES, **head):
    values = {
        k: {"value": v, "low": v / 2, "high": v * 2, "unit": "s", "loops": 1, "processes": 1}
        for k, v in times.items()
    }
    code = code or hashlib.sha256(SCRIPT.encode()).hexdigest()[:16]
    return json.dumps(HEAD | head | {"scripts": {"start": {"code": code, "values": values}}})


@pytest.fixture
def figures(project):  # noqa: F811 - that fixture
    """Return `project` with a script, what it gave, and what is said of it."""
    menu = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    files = {
        "mkdocs.yml": menu.replace(NAV, NAV.replace("  - Quiz", "  - N: numbers.md\n  - Quiz")),
        "docs/numbers.md": SHOWN,
        "snippets/measure/start.py": SCRIPT,
        LISTED: TOML,
        DATA: data(),
    }
    for name, text in files.items():
        write(project.root, name, text)
    return project


def test_numbers_without_a_fault_are_good(figures):
    status, said = figures(RULES)
    assert (status, "2 snippets, 0 exercises: all rules kept" in said) == (0, True), said
    status, said = figures(SITE, line='{{ chart("start") }}')
    assert (status, "site/ holds" in said) == (0, True), said
    assert (figures.root / "site/snippets/measure/start.py").read_text() == SCRIPT
    page = (figures.root / "site/numbers.html").read_text(encoding="utf-8")
    assert "80 µs (40–160)" in page
    assert page.count("<svg") >= 2


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "between 8 and 100",
            "between 30 and 100",
            f"{LISTED}:17: 'start.thread / start.task between 30 and 100' is not so: it is 20 on "
            "Python 3.14.1: correct the sentence and its claim",
        ),
        ("1 and 9 us", "1 and 3 us", "'start.task between 1 and 3 us' is not so: it is 4 us on"),
        ("1 and 9 us", "1 and 9", "'start.task between 1 and 9' needs a unit, or something to"),
        ("between 8 and 100", "is big", f"{LISTED}:17: 'start.thread / start.task is big' is no"),
        ("start.thread / start.task b", "start.th / start.task b", "names 'start.th', which was"),
        (
            'holds = ["lag.100 / lag.1 between 2 and 20"]',
            "holds = []",
            "nothing holds the sentence",
        ),
        ('x = "how many"\n', "", f"{LISTED}:24: the chart 'lag' needs 'bars', or 'lines' and what"),
        ('bars = ["start.task", ', 'bars = ["start.t", ', "'start' shows 'start.t': add it as a"),
        (
            'bars = ["start.task", "start.thread"]',
            'bars = ["start.task"]',
            f"{LISTED}:6: no chart shows 'start.thread': name it in one, or drop it",
        ),
        ("at = [1, 100]", "at = [1, 10, 100]", f"{DATA}:1: 'lag.10' was not measured: run `nox"),
        ("at = [1, 100]", "at = [100]", f"{DATA}:1: nobody says what 'lag.1' is: add a [[number"),
        ('"lag"\nscript = "start"', '"lag"\nscript = "end"', "there is no snippets/measure/end.py"),
        ('[[known]]\nid = "start.task"', '[[known]]\nid = "start.t"', "'start.t' was not measured"),
        (
            'lines = { "lag" = "lag" }',
            'lines = { a = "lag", b = "lag", c = "lag", d = "lag", e = "lag" }',
            f"{LISTED}:24: 'lag' has 5 lines, more than 4: make two charts",
        ),
        ('title = "Lag"', 'name = "Lag"', f"{LISTED}:24: [[chart]] with a wrong or missing key"),
    ],
)
def test_what_is_said_of_the_numbers_and_is_wrong_is_named_once(figures, old, new, message):
    assert old in TOML
    status, said = figures(RULES, {LISTED: TOML.replace(old, new)})
    assert status == 1
    told = [x for x in said.splitlines() if message in x]
    assert len(told) == 1, said


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (data(code="0"), f"{DATA}:1: measured before snippets/measure/start.py changed: run `nox"),
        (data(times={k: v for k, v in TIMES.items() if k != "lag.1"}), "'lag.1' was not measured"),
        (data(times=TIMES | {"more": 1}), f"{DATA}:1: nobody says what 'more' is: add a [[number"),
        (data(date="2999-01-01"), f"{DATA}:1: date = '2999-01-01' is no day that has been: run"),
        (data(load="low"), f"{DATA}:1: it.load = 'low' should be a number: make it anew"),
        ("{", f"{DATA}:1: no JSON: Expecting property name"),
        (
            None,
            "docs/data/measured:1: nothing is measured: run `nox -s measure` on a quiet machine",
        ),
    ],
)
def test_what_was_measured_and_cannot_be_shown_is_named(figures, text, message):
    status, said = figures(RULES, {DATA: text})
    assert status == 1
    assert len([x for x in said.splitlines() if message in x]) == 1, said


def test_what_was_measured_in_a_hurry_builds_and_is_not_published(figures):
    hurry = {DATA: data(quick=True)}
    assert figures(RULES, hurry)[0] == 0
    status, said = figures(RULES, CI="true")
    assert status == 1
    assert "measured in a hurry, and not to be published: run" in only(said, DATA)


def test_a_chart_that_there_is_not_is_named_where_it_is_called(figures):
    status, said = figures(RULES, line='{{ chart("stop") }}')
    assert status == 1
    assert "there is no chart 'stop': there are start, lag" in only(
        said, "docs/planted/asked.md:13"
    )


BOTH = r"<th[^>]*>Python 3.14.1</th>\s*<th[^>]*>Python 3.13.1</th>"  # columns of one table


def test_pythons_that_were_built_otherwise_stand_apart(figures):
    other = "docs/data/measured/other.json"
    status, said = figures(SITE, {other: data(python="3.13.1", build="by another")})
    assert (status, "site/ holds" in said) == (0, True), said
    page = (figures.root / "site/numbers.html").read_text(encoding="utf-8")
    assert "Python 3.13.1 on Planted" in page
    assert not re.search(BOTH, page)
    assert figures(SITE, {other: data(python="3.13.1")})[0] == 0
    page = (figures.root / "site/numbers.html").read_text(encoding="utf-8")
    assert re.search(BOTH, page)


def test_a_claim_that_does_not_hold_on_another_machine_is_told_there(figures):
    there = data(build="by another", times=TIMES | {"start.thread": 1.0})
    status, said = figures(SITE, {"docs/data/measured/other.json": there})
    assert (status, "site/ holds" in said) == (0, True), said
    page = (figures.root / "site/numbers.html").read_text(encoding="utf-8")
    assert "Of 3 claims that sentences above rest on, 2 hold here too; not all below" in page
    assert "start.thread / start.task" not in page  # a name of ours tells a reader nothing


def test_charts_are_readable_on_a_phone_and_need_no_colour():
    css = (ROOT / "docs/assets/timeline.css").read_text(encoding="utf-8")
    dashes = re.findall(r"\.chart \.(\w+) \{[^}]*?stroke-dasharray: ([^;]+);", css)
    assert len({dash for _, dash in dashes}) == len(_draw.MARKS) - 1
    assert len({*_draw.MARKS.values()}) == len(_draw.MARKS)
