"""A card of the cheat sheet, for browser and paper: a part of a program, and a note."""

import html
from collections.abc import Callable

from publish.read import pages, questions, snippets
from publish.read.snippets import SnippetError
from publish.show import Here, fenced
from publish.show.snippet import since, tools


def card(
    here: Here, api: str, words: str, name: str, region: str, question: str, note: str = ""
) -> str:
    """Return a card as Markdown. Raises SnippetError as `snippet` does.

    Its title is the name that the eye looks for, and what it does in words. `question` is the one
    that the card abridges: "threading/stop-thread".
    """
    found = snippets.read(name)
    code, lines = snippets.region(found, region)
    page = f"{question}.md"
    if page not in pages.sources():
        raise SnippetError(
            f"card {api!r} abridges {question!r}, and there is no such question: name one, as "
            "in 'threading/stop-thread'"
        )
    if here.plain:
        return f"### `{api}` {words}\n\n{fenced('python', code)}\n\n{note}"
    asked = questions.read(page, pages.sources()[page]).title.replace("`", "")
    link = f'<a href="{here.base}{question}.html" title="{html.escape(asked)}">{words}</a>'
    first = f" {since(here, found.since)}" if found.since else ""
    parts = [
        '<div class="sheet-card" markdown>',
        f"### `{api}` {link}{first}",
        fenced(f'{{ .python data-snippet="{name}#{region}" }}', code),
        note,
        f'<p class="tools">{tools(here, found, region, lines)}</p>',
        "</div>",
    ]
    return "\n\n".join(p for p in parts if p)


MACROS: dict[str, Callable[..., str]] = {"card": card}
SHOWS = {"card": 2}
