"""A card of the cheat sheet, for browser and paper: a part of a program, and a note."""

from collections.abc import Callable

from publish.read import snippets
from publish.show import Here
from publish.show.snippet import tools


def card(here: Here, title: str, name: str, region: str, note: str = "") -> str:
    """Return a card as Markdown. Raises SnippetError as `snippet` does."""
    found = snippets.read(name)
    code, lines = snippets.region(found, region)
    if here.plain:
        return f"### {title}\n\n``` python\n{code}```\n\n{note}"
    parts = [
        '<div class="sheet-card" markdown>',
        f"### {title}",
        f'``` {{ .python data-snippet="{name}#{region}" }}\n{code}```',
        note,
        f'<p class="tools">{tools(here, found, region, lines)}</p>',
        "</div>",
    ]
    return "\n\n".join(p for p in parts if p)


MACROS: dict[str, Callable[..., str]] = {"card": card}
SHOWS = {"card": 1}
