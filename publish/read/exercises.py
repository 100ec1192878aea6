"""The one reader of exercises: a folder below snippets/exercises/ and its page in docs/exercises/.

task.py         its docstring is the story; what runs the checks; the stub to fill
check.py        the promises, `promise_<words>`, each told by the first line of its docstring
solution.py     the stub, filled
also_<x>.py     another right way, where there is one worth showing
wrong_<x>.py    a mistake, told by its docstring, whose last line is `Breaks: promise_<words>`
hints.md        two to four paragraphs
"""

import ast
import functools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from publish import ROOT, Mistake
from publish.read import meant, unread

FOLDER = ROOT / "snippets" / "exercises"
PAGES = "exercises/"  # below docs/
INDEX = f"{PAGES}index.md"
SHARED = ("harness.py", "explore.py")  # what checks them all
BREAKS = "Breaks: "
PARTS = re.compile(r"(?:task|check|solution|also_\w+|wrong_\w+)\.py|hints\.md")
LEAST, HINTS = 3, range(2, 5)  # wrong solutions; hints


class ExerciseError(Mistake):
    """An exercise that cannot be right; names file, line and cure."""


@dataclass(frozen=True)
class File:
    """A Python file of an exercise."""

    path: Path
    doc: str  # its docstring, but for what it breaks
    code: str  # what is shown: no docstring, nothing of what starts the checks
    breaks: tuple[str, ...] = ()  # promises, for a wrong solution

    @property
    def name(self) -> str:
        """What tells it from all others: "bounded_buffer/task.py"."""
        return f"{self.path.parent.name}/{self.path.name}"


@dataclass(frozen=True)
class Exercise:
    """An exercise, read."""

    name: str  # "bounded_buffer"
    folder: Path
    promises: dict[str, str]  # in words, by function
    task: File
    solution: File
    also: tuple[File, ...]  # other right ways
    wrong: tuple[File, ...]
    hints: tuple[str, ...]  # Markdown

    @property
    def page(self) -> str:
        """Its page below docs/: "exercises/bounded-buffer.md"."""
        return f"{PAGES}{self.name.replace('_', '-')}.md"

    @property
    def files(self) -> tuple[File, ...]:
        """What is run against the promises."""
        return (self.task, self.solution, *self.also, *self.wrong)


def names() -> list[str]:
    """Return the name of every exercise, sorted."""
    inside = FOLDER.iterdir() if FOLDER.is_dir() else ()
    return sorted(p.name for p in inside if p.is_dir() and p.name[0] not in "_.")


def on(page: str) -> str | None:
    """Return the name of the exercise that a page below docs/ is of, or None."""
    is_one = page.startswith(PAGES) and page != INDEX
    return Path(page).stem.replace("-", "_") if is_one else None


def unknown(name: str) -> str:
    """Return the message on a name that no exercise has: which one may be meant."""
    cure = meant.hint(name, names(), "name a folder that lies there")
    return f"snippets/exercises/{name} does not exist: {cure}"


def read(name: str) -> Exercise:
    """Read an exercise. Raises ExerciseError where a part of it is missing or malformed."""
    where = FOLDER / name
    if not where.is_dir():
        raise ExerciseError(unknown(name))
    for path in sorted(where.iterdir()):
        if path.suffix in (".py", ".md") and not PARTS.fullmatch(path.name):
            raise _error(
                path,
                1,
                "no part of an exercise: name it wrong_<mistake>.py, also_<way>.py, or away",
            )
    promises = _promises(where / "check.py")
    wrong = tuple(_wrong(path, promises) for path in sorted(where.glob("wrong_*.py")))
    if len(wrong) < LEAST:
        raise _error(where / "task.py", 1, f"{len(wrong)} wrong solutions: write {LEAST} or more")
    known = {promise for file in wrong for promise in file.breaks}
    for promise, (line, _) in promises.items():
        if promise not in known:
            raise _error(
                where / "check.py",
                line,
                f"no wrong solution breaks {promise}, so nobody has seen that it can be broken: "
                f"write a wrong_*.py whose docstring ends in '{BREAKS}{promise}'",
            )
    hints = tuple(h.strip() for h in _text(where / "hints.md").split("\n\n") if h.strip())
    if len(hints) not in HINTS:
        raise _error(
            where / "hints.md", 1, f"{len(hints)} hints: write two to four, a blank line between"
        )
    return Exercise(
        name=name,
        folder=where,
        promises={k: words for k, (_, words) in promises.items()},
        task=_file(where / "task.py"),
        solution=_file(where / "solution.py"),
        also=tuple(_file(path) for path in sorted(where.glob("also_*.py"))),
        wrong=wrong,
        hints=hints,
    )


def _error(path: Path, line: int, what: str) -> ExerciseError:
    return ExerciseError(f"snippets/exercises/{path.parent.name}/{path.name}:{line}: {what}")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise _error(path, 1, "the exercise lacks this file: write it") from None
    except UnicodeDecodeError as error:
        name = f"snippets/exercises/{path.parent.name}/{path.name}"
        raise ExerciseError(unread.no_text(name, error)) from None


@functools.lru_cache(maxsize=1024)  # the text is part of the key: a changed file is read anew
def _tree(path: Path, text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise _error(path, error.lineno or 1, f"no Python: {error.msg}") from None


def _promises(path: Path) -> dict[str, tuple[int, str]]:
    """Return line and words of each promise, in order."""
    found: dict[str, tuple[int, str]] = {}
    for node in _tree(path, _text(path)).body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("promise_"):
            if node.name in found:
                line = found[node.name][0]
                raise _error(path, node.lineno, f"{node.name} stands on line {line} too: rename it")
            words = (ast.get_docstring(node) or "").partition("\n")[0]
            if not words.endswith("."):
                raise _error(
                    path, node.lineno, f"{node.name} has no words: say in a sentence what is kept"
                )
            found[node.name] = node.lineno, words
    if not found:
        raise _error(path, 1, "no promise: write functions named promise_<words>(task)")
    return found


def _file(path: Path) -> File:
    """Read a task or a solution."""
    text = _text(path)
    tree = _tree(path, text)
    doc = ast.get_docstring(tree)
    if not doc:
        raise _error(path, 1, "no docstring: say what it is, readers see it")
    lines = text.splitlines()
    hidden: list[ast.stmt] = [tree.body[0]]
    starts = [n for n in tree.body if isinstance(n, ast.If)]
    if path.name == "task.py" and not starts:
        raise _error(path, 1, "nothing starts the checks: see another exercise's task.py")
    hidden += starts
    gone = {n for node in hidden for n in range(node.lineno, (node.end_lineno or 0) + 1)}
    code = "\n".join(x for n, x in enumerate(lines, 1) if n not in gone).strip("\n") + "\n"
    return File(path, doc, code)


def _wrong(path: Path, promises: dict[str, Any]) -> File:
    """Read a wrong solution."""
    file = _file(path)
    head, _, last = file.doc.rpartition("\n")
    named = tuple(last.removeprefix(BREAKS).split(", "))
    if not last.startswith(BREAKS) or not {*named} <= promises.keys() or not head.strip():
        raise _error(
            path,
            1,
            f"say in its docstring the mistake and, in the last line, '{BREAKS}promise_<words>', "
            f"one of {', '.join(promises)}",
        )
    return File(path, " ".join(head.split()), file.code, named)
