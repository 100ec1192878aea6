"""The navigation in mkdocs.yml: chapters, and the order of their questions."""

import functools
from dataclasses import dataclass
from typing import Any

import yaml

from publish import ROOT
from publish.read.exercises import PAGES
from publish.read.pages import read, sources

FILE = ROOT / "mkdocs.yml"


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml, whose own tags (!ENV) mean nothing to us."""


_Loader.add_multi_constructor("!", lambda loader, suffix, node: None)
_Loader.add_multi_constructor("tag:", lambda loader, suffix, node: None)


@dataclass(frozen=True)
class Chapter:
    """A chapter: its folder, its title, and its questions' pages in order."""

    name: str
    title: str
    questions: tuple[str, ...]  # "threading/stop-thread.md"


def entries() -> list[Any]:
    """Return the navigation as mkdocs.yml has it."""
    return _load(read(FILE, FILE.stat().st_mtime_ns))


@functools.lru_cache(maxsize=4)
def _load(text: str) -> list[Any]:
    try:
        found: list[Any] = yaml.load(text, _Loader)["nav"]
    except (KeyError, TypeError):  # nothing there, or no keys
        raise SystemExit("mkdocs.yml:1: it has no nav: list the pages below 'nav:'") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SystemExit(f"mkdocs.yml:{line}: {error.problem}: indent with blanks") from None
    return found


def chapters() -> list[Chapter]:
    """Return the chapters in order: the sections whose first page is a folder's index.md.

    The exercises have such a page too, and are no chapter of questions.
    """
    found = []
    for entry in entries():
        ((title, inside),) = entry.items() if isinstance(entry, dict) else ((None, entry),)
        if isinstance(inside, list) and inside and str(inside[0]).endswith("/index.md"):
            name = inside[0].removesuffix("/index.md")
            if f"{name}/" == PAGES:
                continue
            # A page that is not there is told by the rules, once.
            there = tuple(q for q in inside[1:] if q in sources())
            found.append(Chapter(name, str(title), there))
    return found


def pages() -> list[str]:
    """Return every page of the navigation in order, sections opened."""
    todo, found = list(entries()), []
    while todo:
        entry = todo.pop(0)
        if isinstance(entry, dict):
            (entry,) = entry.values()
        if isinstance(entry, list):
            todo = entry + todo
        else:
            found.append(str(entry))
    return found
