"""A card of the cheat sheet, for browser and paper: a part of a program, and a note."""

import html
from collections.abc import Callable

from publish.read import pages, questions, snippets
from publish.read.snippets import SnippetError
from publish.show import Here, fence
from publish.show.snippet import tools


def card(here: Here, title: str, name: str, region: str, question: str, note: str = "") -> str:
    """Return a card as Markdown. Raises SnippetError as `snippet` does.

    `question` is the one that the card abridges: "threading/stop-thread".
    """
    found = snippets.read(name)
    code, lines = snippets.region(found, region)
    page = f"{question}.md"
    if page not in pages.sources():
        raise SnippetError(
            f"card {title!r} abridges {question!r}, and there is no such question: name one, as "
            "in 'threading/stop-thread'"
        )
    if here.plain:
        return f"### {title}\n\n{fence(code)} python\n{code}{fence(code)}\n\n{note}"
    asked = questions.read(page, pages.sources()[page]).title.replace("`", "")
    link = (
        f'<a class="asked" href="{here.base}{question}.html">{html.escape(asked, quote=False)}</a>'
    )
    parts = [
        '<div class="sheet-card" markdown>',
        f"### {title}",
        f'{fence(code)} {{ .python data-snippet="{name}#{region}" }}\n{code}{fence(code)}',
        note,
        f'<p class="tools">{tools(here, found, region, lines)}</p>',
        f'<p class="abridges">{link}</p>',
        "</div>",
    ]
    return "\n\n".join(p for p in parts if p)


MACROS: dict[str, Callable[..., str]] = {"card": card}
SHOWS = {"card": 1}
