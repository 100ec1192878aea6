"""What a hanging program looks like from outside: a recorded dump of it; see publish/read/dumps.py.

`{{ hang("races/lock_order_broken.py") }}` shows all threads, `asked="pstree"` the tree of tasks.
"""

from collections.abc import Callable, Iterator

from publish.read import dumps, pages, snippets
from publish.read.data import DataError
from publish.read.snippets import SnippetError
from publish.show import Here
from publish.show.snippet import output

TOLD = {
    "dump": "python -m profiling.sampling dump -a PID",
    "pstree": "python -m asyncio pstree PID",
}


def show(here: Here, name: str, asked: str = "dump") -> str:
    """Return a program's dump as Markdown, with the way to the program. Raises SnippetError."""
    found, program = dumps.read(name), snippets.read(name)
    shown = output(f"{TOLD[found['asked']]} (Python {found['python']})", found["text"])
    if here.plain:
        return f"{program.caption} (snippets/{name})\n\n{shown}"
    link = f'<a class="file" href="{here.base}snippets/{name}">{program.path.name}</a>'
    return f'<div class="door hang" markdown>\n\n{shown}\n\n<p class="of">{link}</p>\n\n</div>'


def shown(sources: dict[str, str]) -> dict[str, str]:
    """Return the programs whose dumps these pages show, each with what was asked."""
    return {
        str(c.args[0]): str(c.options.get("asked", "dump"))
        for text in sources.values()
        if "{{ hang(" in text
        for c in pages.calls(text, None)
        if c.name == "hang" and c.args
    }


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield each dump that is not there, is old, or that no page shows."""
    wanted = shown(sources)
    for name, asked in wanted.items():
        try:
            if (told := dumps.read(name)["asked"]) != asked:
                yield (
                    f"{dumps.where(name)}:1: asked {told!r}, and its page shows {asked!r}: take it "
                    f"with `nox -s dumps -- {name}`"
                )
        except (SnippetError, DataError) as error:
            yield str(error)
    for name in dumps.names():
        if name not in wanted:
            yield (
                f'{dumps.where(name)}:1: no page shows it: write {{{{ hang("{name}") }}}}, or '
                "delete the file"
            )


MACROS: dict[str, Callable[..., str]] = {"hang": show}
