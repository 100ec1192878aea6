"""A program on a page: its caption, its verdict, its code with what matters marked, its output."""

import difflib
import functools
import html
from collections.abc import Callable

from publish import SUPPORTED
from publish.read import ends, pages, snippets
from publish.read.snippets import (
    ANY_ORDER,
    BROKEN,
    FIXED,
    PATTERN,
    SCAFFOLD,
    Record,
    Snippet,
    SnippetError,
)
from publish.show import Here, fenced
from publish.verify import evidence

MODE_LABELS = {ANY_ORDER: ", in any order", PATTERN: ", “...” varies"}
VERDICTS = {"breaks": "Breaks", "holds": "Holds", "raises": "Raises", "hangs": "Hangs"}
UNSEEN = "not yet run"
PLATFORMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}


def show(
    here: Here,
    name: str,
    region: str | None = None,
    output: bool | None = None,
    open: bool | None = None,  # noqa: A002 - the attribute's own name
) -> str:
    """Return a snippet as Markdown. Raises SnippetError.

    `region` picks a part of the code; `output` says whether the records are shown (by default with
    the whole file only); `open` whether it is unfolded (by default what an answer begins with).
    """
    found = snippets.read(name)
    code, lines = snippets.region(found, region)
    if output is None:
        output = region is None
    blocks = [_code(here, found, region, code, lines)]
    if output:
        blocks += [*_records(found), _orders(found.ends)]
        explored = found.ends and found.ends.text.strip()
        if not (found.output or found.error or explored or (found.hangs and not found.ends)):
            raise SnippetError(
                f"snippets/{name} has no record to show: run `nox -s refresh -- {name}`, or ask "
                "for output=False"
            )
    body = "\n\n".join(b for b in blocks if b)
    if here.plain:
        verdict = f"**{VERDICTS[found.verdict]}:** " if found.verdict else ""
        return f"{verdict}{found.caption} (snippets/{name})\n\n{body}"
    if open is None:
        open = (name, region) in begins(here.text)  # noqa: A001
    anchor = name.rpartition("/")[2].removesuffix(".py") + (f"--{region}" if region else "")
    title = summary(found, _which(here, found, region, lines))
    return (
        f'<details class="{f"program {found.verdict}".strip()}" id="{anchor}" markdown="1"'
        f"{' open' * open}>\n<summary>{title}</summary>\n"
        f'<p class="tools">{tools(here, found, region, lines)}</p>\n\n{body}\n\n</details>'
    )


def _which(here: Here, found: Snippet, region: str | None, lines: tuple[int, ...]) -> str:
    """Return what tells a program's title from an earlier one of the same file on its page."""
    every = [r for name, r in programs(here.text) if name == found.name]
    if region is None:
        return "In full: " if any(every) else ""
    if not every or region == every[0]:
        return ""
    first, last = (snippets.place(found, line) for line in (lines[0], lines[-1]))
    return f"Lines {first}–{last}: "


def summary(found: Snippet, which: str = "") -> str:
    """Return the title of a program: verdict, caption, and the last line that it prints."""
    lines = (found.error or found.output or Record("", "", 0)).text.splitlines()
    last = [line for line in lines if line.strip() != "..."][-1:]
    if found.ends and found.ends.text.strip():
        last = [ends.sentence(ends.read(found.ends.text))]
    return (
        verdict(found)
        + f'<span class="caption">{which}{html.escape(found.caption, quote=False)}</span>'
        + "".join(f' <span class="last">{html.escape(x, quote=False)}</span>' for x in last)
    )


def verdict(found: Snippet) -> str:
    """Return the word for what a reader is to think of a program, if there is one."""
    word = VERDICTS.get(found.verdict)
    return f'<span class="verdict">{word}</span> ' if word else ""


def tools(here: Here, found: Snippet, region: str | None, lines: tuple[int, ...]) -> str:
    """Return the line below the title: the file, where it was seen to run, where it does not."""
    part = ""
    if region:
        first, last = (snippets.place(found, line) for line in (lines[0], lines[-1]))
        span = f"line {first}" if first == last else f"lines {first}–{last}"
        part = f'<span class="part">{span} of</span> '
    link = f'<a class="file" href="{here.base}snippets/{found.name}">{found.path.name}</a>'
    badges = [found.build + " build"] if found.build else []
    badges += [", ".join(PLATFORMS.get(p, p) for p in found.platforms)] * bool(found.platforms)
    badges += [name.partition("[")[0] for name in found.dependencies]  # without their extras
    badges += [f"needs {snippets.SERVERS[sign]}" for sign in found.servers]
    badges += [
        f"as plain python: {said}" if world == "plain" else f"under {world}: {said}"
        for world, said in found.worlds.items()
        if "get_start_method" not in found.code  # it tells that itself
    ]
    said = "".join(f' <span class="badge">{html.escape(b)}</span>' for b in badges)
    return f"{part}{link} {seen(found)}{said}"


def seen(found: Snippet) -> str:
    """Return the Pythons on which this text of a program was seen to run, as evidence has it."""
    days = evidence.seen(found)
    if not days:
        return f'<span class="seen unseen">{UNSEEN}</span>'
    told = f"seen on Python {', '.join(days)}, last on {max(days.values())}"
    return f'<span class="seen" title="{told}">{span([*days])}</span>'


def span(versions: list[str]) -> str:
    """Return supported versions for a reader: "3.11–3.15", or each where one in between lacks."""
    first, last = SUPPORTED.index(versions[0]), SUPPORTED.index(versions[-1])
    if len(versions) > 1 and [*SUPPORTED[first : last + 1]] == versions:
        return f"{versions[0]}–{versions[-1]}"
    return ", ".join(versions)


@functools.lru_cache(maxsize=512)
def programs(text: str) -> tuple[tuple[str, str | None], ...]:
    """Return the programs of a page in order, each with its region if it is shown in part."""
    return tuple(
        (str(c.args[0]), c.options.get("region") or (c.args[1] if len(c.args) > 1 else None))
        for c in pages.calls(text, None)
        if c.name == "snippet" and c.args
    )


@functools.lru_cache(maxsize=512)
def begins(text: str) -> frozenset[tuple[str, str | None]]:
    """Return the programs of a page that are open: the plain pattern, and the first pair.

    Without a pair, the first whole program takes its place, unless its pattern stands open above.
    """
    every = programs(text)
    whole = [name for name, region in every if not region]
    twins = ([n, n.removesuffix(BROKEN) + FIXED] for n in whole if n.endswith(BROKEN))
    alone = [name for name in whole[:1] if name != every[0][0]]
    pair = next((two for two in twins if two[1] in whole), alone)
    return frozenset([*every[:1], *((name, None) for name in pair)])


def changed(found: Snippet) -> set[int]:
    """Return which lines of the code, from 0, its twin lacks, but for imports and scaffold."""
    if not found.twin:
        return set()
    ours = found.code.splitlines()
    other = snippets.read(found.twin).code.splitlines()
    # A line that moves out of a block counts where nothing else differs.
    bare = str.rstrip if [*map(str.strip, ours)] == [*map(str.strip, other)] else str.strip
    same = difflib.SequenceMatcher(None, [*map(bare, other)], [*map(bare, ours)], autojunk=False)
    return {
        i
        for kind, _, _, start, stop in same.get_opcodes()
        if kind in ("insert", "replace")
        for i in range(start, stop)
        if ours[i].strip() and not ours[i].startswith(("import ", "from "))
    }.difference(found.regions.get(SCAFFOLD, ()))


def _code(here: Here, found: Snippet, region: str | None, code: str, lines: tuple[int, ...]) -> str:
    """Return the fence: changed lines marked, scaffolding named, a part with its line numbers."""
    source = found.name + (f"#{region}" if region else "")
    if here.plain:
        return fenced("python", code)
    at = {line: n for n, line in enumerate(lines, 1)}  # line of the file -> line of the block
    marks = sorted(at[found.lines[i]] for i in changed(found) if found.lines[i] in at)
    scaffold = found.regions.get(SCAFFOLD, ())
    dim = sorted(at[found.lines[i]] for i in scaffold if found.lines[i] in at)
    extra = f' hl_lines="{" ".join(map(str, marks))}"' if marks else ""
    extra += f' data-dim="{",".join(map(str, dim))}"' if dim else ""
    extra += f' linenums="{snippets.place(found, lines[0])}"' if region else ""
    return fenced(f'{{ .python data-snippet="{source}"{extra} }}', code)


def _records(found: Snippet) -> list[str]:
    """Return the recorded streams as labelled blocks."""
    return [output(*told) for told in recorded(found.output, found.error, found.hangs)]


def recorded(printed: Record | None, failed: Record | None, hangs: bool) -> list[tuple[str, str]]:
    """Return what is told of a run, as labels and texts."""
    told = []
    if printed:
        label = "Output, then it hangs" if hangs else "Output"
        told.append((label + MODE_LABELS.get(printed.mode, ""), printed.text))
    elif hangs:
        told.append(("It prints nothing and never ends", ""))
    if failed:
        told.append(("It fails with" + MODE_LABELS.get(failed.mode, ""), failed.text))
    return told


def output(label: str, text: str) -> str:
    """Return what a program printed, as a labelled block."""
    return fenced(f'{{ .text .output title="{label}" }}', f"{text}\n" if text else "")


def _orders(record: Record | None) -> str:
    """Return how every order of a program ends, as a labelled block."""
    if record is None or not record.text.strip():
        return ""
    told = ends.read(record.text)
    rows = [
        f"{e.number:>{len(f'{o.total:,}')},} of {o.total:,} orders: {e.how}"
        + "".join(f"\n{' ' * (len(f'{o.total:,}') + 1)}{line}" for line in e.printed)
        for o in told
        for e in o.ends
    ]
    return output(ends.sentence(told), "\n".join(rows))


def since(here: Here, version: str) -> str:
    """Return the badge for what came with a version."""
    if here.plain:
        return f"({version}+)"
    return f'<span class="since" title="new in Python {version}">{version}+</span>'


def until(here: Here, version: str) -> str:
    """Return the badge for what is gone after a version."""
    if here.plain:
        return f"(until {version})"
    return f'<span class="until" title="last in Python {version}">until {version}</span>'


MACROS: dict[str, Callable[..., str]] = {"snippet": show, "since": since, "until": until}
SHOWS = {"snippet": 0}
