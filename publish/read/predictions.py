"""The one reader of docs/data/predictions.toml: what one might think that a program prints.

The file holds the wrong choices. The right one is the record of the program.
"""

import hashlib
from dataclasses import dataclass

from publish.read import data, snippets

WHERE = "docs/data/predictions.toml"
CHOICE = {"prints?": str, "raises?": str, "hangs?": bool, "why": str}
PREDICTION = {"program": str, "choice": [CHOICE]}


@dataclass(frozen=True)
class Choice:
    """One outcome to choose: what is printed, and how it ends where it does not simply end."""

    prints: str = ""
    raises: str = ""
    hangs: bool = False
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

        def mixed(choice: Choice) -> bytes:
            told = "\0".join((self.program, *map(str, choice.outcome)))
            return hashlib.sha256(told.encode()).digest()

        return sorted((right(self.program), *self.wrong), key=mixed)


def right(program: str) -> Choice:
    """Return the choice that is right: what the program's file records."""
    found = snippets.read(program)
    prints, raises = (record.text if record else "" for record in (found.output, found.error))
    return Choice(prints, raises, found.hangs)


def read() -> list[Prediction]:
    """Return the predictions in the file's order; raise DataError where the file is malformed."""
    return [
        Prediction(t["program"], tuple(Choice(**c) for c in t["choice"]), t["line"])
        for t in data.tables("predictions.toml", "prediction", PREDICTION)
    ]
