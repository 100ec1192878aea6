"""What a program's orders are recorded as, below its `# Ends:`; read and written here.

70 orders of lines, 42 states
2: ok, prints sold: [1, 2]
68: one seat is sold twice, prints sold: [1, 1]
"""

import re
from dataclasses import dataclass

GOOD = "ok"
STUCK = ("deadlock", "waits for ever")
HEAD = re.compile(
    r"(?P<total>[\d,]+) orders? of (?P<kind>lines|accesses|waits), (?P<states>[\d,]+) states"
    r"(?P<circles>, one can go round for ever)?"
)
LINE = re.compile(r"(?P<number>[\d,]+): (?P<how>.*?)(?:, prints (?P<printed>.*))?")


@dataclass(frozen=True)
class End:
    """One way in which orders end."""

    number: int  # of the orders that end so
    how: str  # GOOD, what is wrong, "deadlock", "waits for ever", or an exception
    printed: tuple[str, ...]


@dataclass(frozen=True)
class Orders:
    """All orders of one kind of step."""

    kind: str  # "lines", "accesses", or "waits"
    total: int
    states: int
    circles: bool  # whether a thread can go round without end: such orders are not counted
    ends: tuple[End, ...]

    @property
    def wrong(self) -> int:
        """How many of the orders do not end well."""
        return sum(e.number for e in self.ends if e.how != GOOD)


def read(text: str) -> list[Orders]:
    """Return what a record says. Raises ValueError, with the line, where it is none."""
    found: list[tuple[re.Match[str], list[End]]] = []
    for line in text.splitlines():
        if head := HEAD.fullmatch(line):
            found.append((head, []))
        elif (end := LINE.fullmatch(line)) and found:
            printed = tuple(end["printed"].split(" / ")) if end["printed"] else ()
            found[-1][1].append(End(_number(end["number"]), end["how"], printed))
        else:
            raise ValueError(line)
    return [
        Orders(h["kind"], _number(h["total"]), _number(h["states"]), bool(h["circles"]), tuple(e))
        for h, e in found
    ]


def _number(text: str) -> int:
    return int(text.replace(",", ""))


def write(orders: list[Orders]) -> str:
    """Return the record of orders."""
    lines = []
    for o in orders:
        tail = ", one can go round for ever" if o.circles else ""
        plural = "" if o.total == 1 else "s"
        lines.append(f"{o.total:,} order{plural} of {o.kind}, {o.states:,} states{tail}")
        for e in o.ends:
            printed = f", prints {' / '.join(e.printed)}" if e.printed else ""
            lines.append(f"{e.number:,}: {e.how}{printed}")
    return "\n".join(lines)


def sentence(orders: list[Orders]) -> str:
    """Return in words what the orders show, as a page says it."""
    first = orders[0]
    for o in orders:
        unit = "" if o is first and first.kind == "lines" else f" of its {o.kind}"
        if o.wrong == o.total:
            return f"Goes wrong in every order{unit}"
        if o.wrong:
            return f"Goes wrong in {o.wrong:,} of {o.total:,} orders{unit}"
    if first.circles:
        return "Held in every order, however often a thread goes round"
    also = "".join(f" and all {o.total:,} of its {o.kind}" for o in orders[1:])
    unit = f" of its {first.kind}" if also or first.kind == "waits" else ""
    return f"Held in all {first.total:,} orders{unit}{also}"
