"""An exercise on its page: story, stub, promises, hints one by one, a solution, the mistakes."""

import contextlib
import html
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from publish.read import exercises, pages
from publish.read.exercises import PAGES, Exercise, ExerciseError, File
from publish.read.pages import PageError
from publish.read.practice import About, about, every
from publish.read.questions import LEVELS
from publish.show import Here, fenced, inline

CHECK = """\
Get `python-concurrency-exercises.zip` from {here}, unpack it, and fill the stub:

```console
$ cd python-concurrency-exercises/{name}
$ python task.py
```

It needs Python 3.11 or later and nothing else (`uv run task.py` does as well), and says of each promise whether
it is kept; of a broken one, the order of events that broke it. In a clone of the source nothing is to be unpacked:
`python snippets/exercises/{name}/task.py`."""  # noqa: E501


def exercise(here: Here, name: str) -> str:
    """Return an exercise as Markdown. Raises ExerciseError."""
    found = exercises.read(name)
    told = about(here.page, here.text)
    place = "this site's downloads"  # a form that holds none drops the link
    place = place if here.plain else f"[{place}]({here.base}downloads.md)"
    promised = "\n".join(f"- {words}" for words in found.promises.values())
    parts = [
        grade(here, told),
        found.task.doc.partition("\n\nCheck it with")[0],
        f"## What it promises\n\n{promised}",
        f"## Begin with this\n\n{_code(here, found.task)}",
        f"## Check it\n\n{CHECK.format(here=place, name=name)}",
        "## Hints",
        *_hints(here, found),
        # On paper they would be read before the exercise is done: there they are left out.
        '<div class="answers" data-tool markdown>',
        "## A solution",
        _folded(here, found.solution, "solution", "<strong>Solution</strong> "),
        *(_folded(here, f, "solution", "<strong>Right as well</strong> ") for f in found.also),
        "## Mistakes that the checks find",
        *(_mistake(here, found, file) for file in found.wrong),
        "</div>",
    ]
    if here.plain:
        parts = [p for p in parts if not p.startswith(("<div", "</div"))]
    return "\n\n".join(parts)


def grade(here: Here, told: About) -> str:
    """Return the line below the title: how hard it is, and how long it takes."""
    if here.plain:
        return f"({told.level}, about {told.minutes} minutes)"
    return (
        f'<p class="about"><span class="level">{told.level}</span> about {told.minutes} minutes</p>'
    )


def _hints(here: Here, found: Exercise) -> Iterator[str]:
    for number, hint in enumerate(found.hints, 1):
        if here.plain:
            yield f"{number}. {hint}"
        else:
            yield (
                f'<details class="hint" markdown="1">\n<summary>Hint {number} of '
                f"{len(found.hints)}</summary>\n\n{hint}\n\n</details>"
            )


def _mistake(here: Here, found: Exercise, file: File) -> str:
    broken = " ".join(found.promises[promise] for promise in file.breaks)
    shown = _folded(here, file, "wrong", "")
    if here.plain:
        return f"{shown}\n\nIt breaks: {broken}"
    said = f'<p class="breaks">{file.path.name} breaks: <em>{html.escape(broken)}</em></p>'
    return shown.replace("</summary>\n", f"</summary>\n{said}\n", 1)


def _folded(here: Here, file: File, kind: str, word: str) -> str:
    if here.plain:
        return f"{file.doc} ({file.name})\n\n{_code(here, file)}"
    said = word + inline(file.doc)
    return (
        f'<details class="{kind}" id="{file.path.stem}" markdown="1">\n'
        f"<summary>{said}</summary>\n\n{_code(here, file)}\n\n</details>"
    )


def _code(here: Here, file: File) -> str:
    info = "python" if here.plain else f'{{ .python data-exercise="{file.name}" }}'
    return fenced(info, file.code)


def listed(here: Here) -> str:
    """Return the list of all exercises, by level, each with the time it takes and what it is."""
    told = every(pages.sources())
    what = {e.page: e.task.doc.partition("\n\n")[0] for e in map(exercises.read, exercises.names())}
    parts = []
    for level in LEVELS:
        rows = [
            f"- [{a.title}]({Path(a.page).name}) · {a.minutes} minutes. "
            + what.get(a.page, "").replace("\n", " ")
            for a in told
            if a.level == level
        ]
        if rows:
            parts += [f"## {level.capitalize()}", "\n".join(rows)]
    return "\n\n".join(parts)


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield every exercise without its page, every page without its exercise, and what is bad."""
    names = exercises.names()
    for path in sorted(exercises.FOLDER.glob("*.py")):
        if path.name not in exercises.SHARED:
            yield f"snippets/exercises/{path.name}:1: of no exercise: put it into a folder of one"
    misspelt = {page: [*_misspelt(text, names)] for page, text in sources.items()}
    for name in names:
        if not re.fullmatch(r"[a-z0-9_]+", name):
            yield f"snippets/exercises/{name}:1: name the folder with small letters and underscores"
            continue
        try:
            page = exercises.read(name).page
        except ExerciseError as error:
            yield str(error)
            continue
        shows = f'{{{{ exercise("{name}") }}}}' in sources.get(page, "")
        if not shows and not misspelt.get(page):
            yield (
                f"snippets/exercises/{name}/task.py:1: no page shows it: write docs/{page} with "
                f'{{{{ exercise("{name}") }}}}'
            )
    for page, text in sources.items():
        mine = exercises.on(page)
        if mine is None or mine in names:
            yield from (f"docs/{page}:{line}: {fault}" for line, fault in misspelt[page])
        if mine is None:
            yield from _astray(page, text, names)
        if not page.startswith(PAGES):
            continue
        if mine:
            try:
                about(page, text)
            except PageError as error:
                yield f"docs/{page}:{error.line}: {error}"
            if mine not in names and mine.replace("_", "-") not in names:
                yield (
                    f"docs/{page}:1: there is no snippets/exercises/{mine}/: write the exercise, "
                    "or delete the page"
                )
        elif "{{ exercises() }}" not in text:
            yield f"docs/{page}:1: does not list the exercises: end it with {{{{ exercises() }}}}"


def _astray(page: str, text: str, names: list[str]) -> Iterator[str]:
    """Yield the calls of exercises on a page that is none of an exercise."""
    with contextlib.suppress(PageError):  # told by its own line
        for call in pages.named(text, "exercise"):
            if call.args[0] in names:
                there = f"docs/{PAGES}{call.args[0].replace('_', '-')}.md"
                yield f"docs/{page}:{call.line}: an exercise has a page of its own: link {there}"


def _misspelt(text: str, names: list[str]) -> Iterator[tuple[int, str]]:
    """Yield line and message of each call on a page that names no exercise."""
    with contextlib.suppress(PageError):  # told by its own line
        for call in pages.named(text, "exercise"):
            if call.args[0] not in names:
                yield call.line, exercises.unknown(call.args[0])


MACROS: dict[str, Callable[..., str]] = {"exercise": exercise, "exercises": listed}
