"""Dumps of programs that hang, as somebody sees them who looks at the process from outside.

`nox -s dumps` takes them and writes docs/data/dumps/<chapter>/<name>.json: the text, what was asked
(`dump` for the stacks of all threads, `pstree` for tasks), and on which Python.
"""

import hashlib
from pathlib import Path
from typing import Any

from publish import ROOT, SUPPORTED
from publish.read import data, snippets
from publish.read.snippets import SnippetError

FOLDER = ROOT / "docs" / "data" / "dumps"
ASKED = ("dump", "pstree")
SHAPE = dict.fromkeys(("program", "code", "python", "asked", "text"), str)


def names() -> list[str]:
    """Return the name of every program of which there is a dump, sorted."""
    return sorted(p.relative_to(FOLDER).as_posix()[:-5] + ".py" for p in FOLDER.glob("*/*.json"))


def file(name: str) -> Path:
    """Return where the dump of a program is kept."""
    return FOLDER / f"{name.removesuffix('.py')}.json"


def where(name: str) -> str:
    """Return how messages name the dump of a program."""
    return f"docs/data/dumps/{name.removesuffix('.py')}.json"


def read(name: str) -> dict[str, Any]:
    """Return the dump of a program. Raises SnippetError where there is none of what it is now."""
    path, cure = file(name), f"take it with `nox -s dumps -- {name}`"
    code = digest(name)
    if not path.exists():
        raise SnippetError(f"snippets/{name}:1: there is no dump of it: {cure}")
    found: dict[str, Any] = data.document(path, SHAPE, where(name))
    if found["asked"] not in ASKED or found["python"].rpartition(".")[0] not in SUPPORTED:
        raise SnippetError(
            f"{where(name)}:1: asked {found['asked']!r} of {found['python']}: {cure}"
        )
    if found["code"] != code:
        raise SnippetError(f"{where(name)}:1: taken before snippets/{name} changed: {cure}")
    return found


def digest(name: str) -> str:
    """Return what tells whether a program, as readers get it, has changed since its dump."""
    return hashlib.sha256(snippets.published(snippets.read(name)).encode()).hexdigest()[:16]
