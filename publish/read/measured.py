"""The one reader of measurements: the scripts, what they gave, and what is said of it.

snippets/measure/*.py            each measures one topic with pyperf; its docstring says which
docs/data/measured/*.json        what came of it, a file a machine and Python: `nox -s measure`
docs/data/numbers.toml           numbers in words, and charts of them with a sentence each and what
                                 the sentence claims: "start.thread / start.task between 5 and 200"
"""

import ast
import functools
import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from publish import ROOT, SUPPORTED
from publish.read import data
from publish.read.data import DataError

SCRIPTS = ROOT / "snippets" / "measure"
FOLDER = data.FOLDER / "measured"
FILE = "numbers.toml"
WHERE = f"docs/data/{FILE}"
MEASURE = "`nox -s measure` on a quiet machine"
NUMBER = {"id": str, "script": str, "words": str, "at?": [int], "since?": str}
KNOWN = {"id": str, "says": str}
CHART = {
    **dict.fromkeys(("id", "title", "says"), str),
    "holds": [str],
    "bars?": [str],
    "lines?": {"*": str},
    "x?": str,
}
VALUE = {
    **dict.fromkeys(("value", "low", "high"), data.NUMBER),
    "unit": str,
    "loops": int,
    "processes": int,
}
MACHINE = {"cpu": str, "cores": int, "memory": data.NUMBER, "system": str}
RUN = {
    **dict.fromkeys(("python", "build", "date"), str),
    "machine": MACHINE,
    "load": data.NUMBER,
    "quick": bool,
    "scripts": {"*": {"code": str, "values": {"*": VALUE}}},
}
LINES = 4  # that one can tell apart in a chart
UNITS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0, "B": 1, "kB": 1e3, "MB": 1e6}
CLAIM = re.compile(
    r"(?P<of>[\w.]+)(?: / (?P<by>[\w.]+))? between (?P<low>[\d.]+) and (?P<high>[\d.]+)"
    rf"(?: (?P<unit>{'|'.join(UNITS)}))?"
)


@dataclass(frozen=True)
class Value:
    """A measured number: the median, its lowest and highest tenth, in seconds or bytes."""

    value: float
    low: float
    high: float
    unit: str  # "s" or "B"
    loops: int
    processes: int


@dataclass(frozen=True)
class Run:
    """What was measured on one machine with one Python."""

    name: str  # of its file
    python: str
    build: str
    machine: dict[str, Any]
    date: str
    load: float
    quick: bool  # in a hurry: to build with, not to publish
    codes: dict[str, str]  # digest of each script
    values: dict[str, Value]

    @property
    def where(self) -> str:
        """The start of a message about it."""
        return f"docs/data/measured/{self.name}:1"

    def like(self, other: "Run") -> bool:
        """Tell whether the two compare: one machine, Pythons built alike."""
        return (self.machine, self.build) == (other.machine, other.build)


@dataclass(frozen=True)
class Number:
    """A number, or a family of them by size, in words."""

    id: str
    script: str
    words: str
    line: int
    at: tuple[int, ...] = ()
    since: str = SUPPORTED[0]

    @property
    def ids(self) -> tuple[str, ...]:
        """What the data calls it."""
        return tuple(f"{self.id}.{n}" for n in self.at) or (self.id,)


@dataclass(frozen=True)
class Chart:
    """A chart: bars of numbers, or lines of families, with its sentence and what that claims."""

    id: str
    title: str
    says: str
    holds: tuple[str, ...]
    line: int
    bars: tuple[str, ...] = ()
    lines: dict[str, str] = field(default_factory=dict)  # family by what it is called
    x: str = ""

    @property
    def families(self) -> tuple[str, ...]:
        """The ids of what it shows, as numbers.toml has them."""
        return self.bars or tuple(self.lines.values())


def scripts() -> dict[str, Path]:
    """Return every script by its name."""
    return {path.stem: path for path in sorted(SCRIPTS.glob("*.py"))}


def about(path: Path) -> str:
    """Return what a script says that it measures."""
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""


def digest(path: Path) -> str:
    """Return what tells whether a script has changed since it was run."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:16]


def version(python: str) -> tuple[int, ...]:
    """Return a version as numbers."""
    return tuple(int(n) for n in re.findall(r"\d+", python))


@functools.lru_cache(maxsize=64)  # a file that has changed has another time
def _run(path: Path, time: int) -> Run:
    told = data.document(path, RUN)
    parts = told.pop("scripts")
    values = {k: Value(**v) for p in parts.values() for k, v in p["values"].items()}
    codes = {name: part["code"] for name, part in parts.items()}
    return Run(name=path.name, codes=codes, values=values, **told)


def runs() -> list[Run]:
    """Return every run, the newest Python first. Raises DataError for a malformed file."""
    found = [_run(path, path.stat().st_mtime_ns) for path in FOLDER.glob("*.json")]
    return sorted(found, key=lambda r: (version(r.python), r.name), reverse=True)


def shown() -> list[Run]:
    """Return the newest run and those that compare with it. Raises DataError for none."""
    every = runs()
    if not every:
        raise DataError(f"docs/data/measured:1: nothing is measured: run {MEASURE}")
    return [run for run in every if run.like(every[0])]


def numbers() -> dict[str, Number]:
    """Return the numbers by id. Raises DataError."""
    told = data.tables(FILE, "number", NUMBER)
    return {n["id"]: Number(**{**n, "at": tuple(n.get("at", ()))}) for n in told}


def charts() -> dict[str, Chart]:
    """Return the charts by id. Raises DataError."""
    told = data.tables(FILE, "chart", CHART)
    return {
        c["id"]: Chart(**{**c, "holds": tuple(c["holds"]), "bars": tuple(c.get("bars", ()))})
        for c in told
    }


def needed(run: Run, number: Number) -> list[str]:
    """Return what a run should have measured of a number."""
    return list(number.ids) if version(number.since) <= version(run.python) else []


def known() -> list[dict[str, Any]]:
    """Return which numbers are worth knowing, each with how it is put. Raises DataError."""
    return data.tables(FILE, "known", KNOWN)


def untrue(claim: str, run: Run) -> str | None:
    """Return why a claim does not hold in a run, or None where it does."""
    found = CLAIM.fullmatch(claim)
    if not found:
        return "is no claim: write 'a / b between 2 and 50' or 'a between 1 and 20 us'"
    for name in filter(None, (found["of"], found["by"])):
        if name not in run.values:
            return f"names {name!r}, which was not measured: correct it, or run {MEASURE}"
    is_ratio, unit = found["by"] is not None, found["unit"]
    if is_ratio == bool(unit):
        return "needs a unit, or something to divide by: name one of the two"
    value = run.values[found["of"]].value
    value /= run.values[found["by"]].value if is_ratio else UNITS[unit]
    if float(found["low"]) <= value <= float(found["high"]):
        return None
    said = f"{value:.3g} {unit or ''}".strip()
    return f"is not so: it is {said} on Python {run.python}: correct the sentence and its claim"
