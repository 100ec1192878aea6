"""Plays: every state that a program's threads can reach, recorded from real runs, to be walked.

`nox -s refresh` writes docs/data/plays/<chapter>/<name>.json beside the program's `# Ends:`. It has
the `lanes` (threads or tasks), the names that they share, how runs end, a table of texts, one of
places (line, why somebody is not simply running it, own variables: texts), and the states, in an
order in which moves lead onwards: number of the end or -1; what is printed; the place of each lane;
the value of each name; the state to which each lane leads, -1 where it cannot go on.
"""

import gzip
from typing import Any

import publish
from publish import ROOT
from publish.read import data, snippets
from publish.read.snippets import SnippetError

FOLDER = ROOT / "docs" / "data" / "plays"
MOST = 10_240  # bytes of a play as it is sent
SHAPE = {
    **dict.fromkeys(("program", "code", "steps"), str),
    **{key: [str] for key in ("lanes", "names", "ends", "texts")},
    **{key: [[int]] for key in ("shown", "places", "states")},
}


def names() -> list[str]:
    """Return the name of every program with a play, sorted: "races/seat_orders_broken.py"."""
    return sorted(p.relative_to(FOLDER).as_posix()[:-5] + ".py" for p in FOLDER.glob("*/*.json"))


def where(name: str) -> str:
    """Return how messages name the play of a program."""
    return f"docs/data/plays/{name.removesuffix('.py')}.json"


def read(name: str) -> dict[str, Any]:
    """Return the play of a program; raise SnippetError where there is none that is its own."""
    path = FOLDER / f"{name.removesuffix('.py')}.json"
    cure = f"record it with `nox -s refresh -- {name}`"
    snippet = snippets.read(name)
    if not path.exists():
        raise SnippetError(f"snippets/{name}:1: it has no play: {cure}")
    found: dict[str, Any] = data.document(path, SHAPE, where(name))
    width = 2 + 2 * len(found["lanes"]) + len(found["names"])
    if any(len(row) != width for row in found["states"]):
        raise SnippetError(f"{where(name)}:1: a state is no row of {width} numbers: {cure}")
    if found["code"] != snippet.code_digest:
        raise SnippetError(f"{where(name)}:1: recorded before snippets/{name} changed: {cure}")
    return found


def write(name: str, text: str) -> str:
    """Write a play; return what to say of it, "" where nothing has changed."""
    if not problems(name, text):
        return ""
    publish.write(FOLDER / f"{name.removesuffix('.py')}.json", text)
    return f"{where(name)}: recorded anew\n"


def problems(name: str, text: str) -> list[str]:
    """Return in what the play that is kept differs from the one that was explored just now."""
    path = FOLDER / f"{name.removesuffix('.py')}.json"
    if not path.exists():
        why = "there is no play of it"
    elif path.read_text(encoding="utf-8") != text:
        why = "the play differs from what its orders do"
    else:
        return []
    return [f"{where(name)}:1: {why}: record it with `nox -s refresh -- {name}`"]


def size(text: str) -> int:
    """Return the bytes of a text as it is sent."""
    return len(gzip.compress(text.encode(), 6, mtime=0))
