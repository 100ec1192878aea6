"""Plays: a reader chooses who runs next and breaks the broken program; else a table of its ends.

`{{ play("races/seat_orders") }}` is a pair, or one program, that `nox -s refresh` has explored. The
player, assets/play.js, and its data are loaded when one is opened.
"""

import contextlib
import html
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import publish
from publish.read import ends, meant, pages, plays, snippets
from publish.read.data import DataError
from publish.read.ends import GOOD
from publish.read.pages import PageError
from publish.read.snippets import BROKEN, FIXED, Snippet, SnippetError
from publish.show import Here
from publish.show.snippet import UNSEEN, span, verdict
from publish.verify import evidence

ALL = "play.md"  # the page of all plays


def programs(name: str) -> list[Snippet]:
    """Return the programs of a play, the broken one first. Raises SnippetError for none."""
    found = [n for n in (name + BROKEN, name + FIXED, f"{name}.py") if n in snippets.names()]
    if not found:
        known = [n.removesuffix(".py") for n in plays.names()]
        known += [n.removesuffix("_broken") for n in known if n.endswith("_broken")]
        hint = meant.hint(name.removesuffix(".py"), known[::-1], "name an explored program")
        raise SnippetError(f"snippets/{name}{BROKEN} does not exist: {hint}")
    for one in found:
        if snippets.read(one).ends is None:
            raise SnippetError(f"snippets/{one} has no '# Ends:', so nobody can play it: add it")
    return [snippets.read(n) for n in found]


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield what is wrong with the plays: one that cannot be won, that no page has, that is old."""
    known = set(snippets.names())
    for name in plays.names():
        stem = name.removesuffix(BROKEN).removesuffix(FIXED).removesuffix(".py")
        if name not in known:
            yield f"{plays.where(name)}:1: the program is gone: delete its play"
        elif stem not in published:
            yield f'{plays.where(name)}:1: no page has it: write {{{{ play("{stem}") }}}}'
    yield from _unlisted(sources)
    for name in filter(_explored, sorted(known)):
        try:
            play = plays.read(name)
        except (SnippetError, DataError) as error:
            yield str(error)
            continue
        wrong = {play["ends"][row[0]] for row in play["states"] if row[0] >= 0} - {GOOD}
        if name.endswith(BROKEN) and not wrong:
            yield f"{plays.where(name)}:1: no order breaks the broken program: mend snippets/{name}"
        elif name.endswith(FIXED) and wrong:
            yield (
                f"{plays.where(name)}:1: an order breaks the fixed program, {min(wrong)}: mend "
                f"snippets/{name}"
            )


def _unlisted(sources: dict[str, str]) -> Iterator[str]:
    """Yield the calls of plays that the page of all plays has not."""
    calls = dict[str, list[pages.Call]]()
    for page, text in sources.items():
        with contextlib.suppress(PageError):  # told by its own line
            calls[page] = pages.named(text, "play")
    for page, found in calls.items():
        first = {c.args[0]: c.line for c in reversed(found)}
        for call in (c for c in found if c.line > first[c.args[0]]):
            line = first[call.args[0]]
            yield f"docs/{page}:{call.line}: the page has this play on line {line}: keep one"
    if ALL in calls:
        listed = {c.args[0] for c in calls.pop(ALL)}
        for page, found in calls.items():
            for call in (c for c in found if c.args[0] not in listed):
                yield (
                    f"docs/{page}:{call.line}: a play that docs/{ALL} has not: add "
                    f'{{{{ play("{call.args[0]}") }}}} there'
                )


def _explored(name: str) -> bool:
    """Tell whether a program has a record of its orders; what cannot be read is told elsewhere."""
    try:
        record = snippets.read(name).ends
    except SnippetError:
        return False
    return record is not None and bool(record.text.strip())


def show(here: Here, name: str) -> str:
    """Return a play as Markdown: what a script fills, and the ends where the page lacks them."""
    found = programs(name)
    told = "" if _shows(here, found[0]) else _ends(here, found)
    if here.plain:
        return told
    caption = html.escape(found[0].caption, quote=False)
    title = caption if told else "Play it: break the broken program, then try the fixed one"
    box = (
        f'<details class="play" id="play-{name.replace("/", "-")}" data-play="{name}" data-tool>'
        f'<summary><span class="caption">{title}</span></summary></details>'
    )
    return f'{box}\n\n<div class="ends" markdown>\n\n{told}\n\n</div>' if told else box


def _shows(here: Here, found: Snippet) -> bool:
    """Tell whether the page shows a program, and with it how it ends."""
    return found.name in _called(here.text, "snippet")


def _called(text: str, macro: str) -> set[str]:
    """Return what a page calls a macro with."""
    return {str(c.args[0]) for c in pages.calls(text, None) if c.name == macro and c.args}


def _ends(here: Here, found: list[Snippet]) -> str:
    """Return how the orders of these programs end, as a table."""
    rows = ["| Program | Orders | How they end | It prints |", "|---|---|---|---|"]
    for snippet in found:
        assert snippet.ends is not None
        link = snippet.name
        if not here.plain:
            address = f"{here.base}snippets/{snippet.name}"
            link = f'{verdict(snippet)}<a class="file" href="{address}">{snippet.path.name}</a>'
            link = f'<span class="{snippet.verdict}">{link}</span>'
        for orders in ends.read(snippet.ends.text):
            for end in orders.ends:
                printed = "; ".join(f"`{line}`" for line in end.printed)
                number = f"{end.number:,} of {orders.total:,}, by {orders.kind}"
                rows.append(f"| {link} | {number} | {end.how} | {printed} |")
    return "\n".join(rows)


def data(name: str) -> str:
    """Return the script that hands a play to the player; it works from disk too."""
    found: list[dict[str, Any]] = [
        {
            **{k: v for k, v in plays.read(s.name).items() if k not in ("program", "code")},
            "name": s.path.name,
            "caption": s.caption,
            "broken": s.name.endswith(BROKEN),
            "code": s.code.splitlines(),
            "seen": span([*evidence.seen(s)]) if evidence.seen(s) else UNSEEN,
        }
        for s in programs(name)
    ]
    said = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    return f"PLAYS[{json.dumps(name)}] = {said};\n"


def write(site: Path) -> None:
    """Write the data of each play that a page has, below assets/plays/."""
    for name in sorted({n for t in pages.sources().values() for n in _called(t, "play")}):
        publish.write(site / "assets" / "plays" / f"{name}.js", data(name))


MACROS: dict[str, Callable[..., str]] = {"play": show}
SHOWS = {"play": 0}
