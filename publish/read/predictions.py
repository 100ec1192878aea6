"""The one reader of docs/data/predictions.toml: what one might think that a program prints.

The file holds the wrong choices. The right one is the record of the program.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

from publish.read import data, snippets

WHERE = "docs/data/predictions.toml"
CHOICE = {"prints?": str, "raises?": str, "hangs?": bool, "why": str}
PREDICTION = {"program": str, "choice": [CHOICE]}


@dataclass(frozen=True)
class Choice:
    """One outcome to choose: what is printed, and how it ends where it does not simply end."""

    prints: str
    raises: str
    hangs: bool
    why: str = ""  # not so; of the right one nothing

    @property
    def outcome(self) -> tuple[str, str, bool]:
        """What tells it from another choice."""
        lines = [x.rstrip() for x in self.prints.strip().splitlines()]
        return "\n".join(lines), self.raises.strip(), self.hangs

    @property
    def verdict(self) -> str:
        """How it ends: "hangs", "raises" or ""."""
        return "hangs" if self.hangs else "raises" if self.raises else ""


@dataclass(frozen=True)
class Prediction:
    """A program, and what one might think that it prints."""

    program: str  # "races/lost_update_broken.py"
    wrong: tuple[Choice, ...]
    line: int

    def choices(self) -> list[Choice]:
        """Return all choices in an order that tells nothing and is the same in each build."""
        every = (right(self.program), *self.wrong)
        return sorted(every, key=lambda c: _mixed(self.program, *map(str, c.outcome)))


def _mixed(*parts: str) -> bytes:
    return hashlib.sha256("\0".join(parts).encode()).digest()


def right(program: str) -> Choice:
    """Return the choice that is right: what the program's file records."""
    found = snippets.read(program)
    prints, raises = (record.text if record else "" for record in (found.output, found.error))
    return Choice(prints, raises, found.hangs)


def read() -> list[Prediction]:
    """Return the predictions in the file's order; raise DataError where the file is malformed."""
    return [
        Prediction(t["program"], tuple(map(_choice, t["choice"])), t["line"])
        for t in data.tables("predictions.toml", "prediction", PREDICTION)
    ]


def _choice(given: dict[str, Any]) -> Choice:
    prints, raises = (given.get(key, "") for key in ("prints", "raises"))
    return Choice(prints, raises, given.get("hangs", False), given["why"])
