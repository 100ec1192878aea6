"""The macros that pages call; MkDocs reaches the house only through `define_env`."""

import functools
from collections.abc import Callable
from typing import Any

from publish import chooser, downloads, glossary, home, index, snippets, timelines
from publish.snippets import ANY_ORDER, PATTERN, Record, Snippet, SnippetError

MODE_LABELS = {ANY_ORDER: ", in any order", PATTERN: ", “...” varies"}


def define_env(env: Any) -> None:
    """Register the macros (called by mkdocs-macros-plugin)."""

    def on_this_page(macro: Callable[..., str]) -> Callable[..., str]:
        @functools.wraps(macro)
        def call(*args: Any, **options: Any) -> str:
            try:
                return macro(*args, **options, base=_base(env.page.url))
            except SnippetError as error:  # the plugin would bury the message in a traceback
                raise SystemExit(f"docs/{env.page.file.src_uri}: {error}") from None

        return call

    for name, function in MACROS.items():
        env.macro(on_this_page(function) if function in (card, show) else function, name)


def _base(url: str) -> str:
    """Return the way from a page's address to the top of the site."""
    return "../" * url.count("/")


def since(version: str) -> str:
    """Return the badge for what came with a version."""
    return f'<span class="since" title="new in Python {version}">{version}+</span>'


def until(version: str) -> str:
    """Return the badge for what is gone after a version."""
    return f'<span class="until" title="last in Python {version}">until {version}</span>'


def show(name: str, region: str | None = None, output: bool | None = None, base: str = "") -> str:
    """Return the Markdown that shows a snippet: its file, its code, its recorded output.

    `region` picks a part of the code; `output` says whether the records are shown (by default
    with the whole file only). `base` is the way to the top of the site. Raises SnippetError.
    """
    found = snippets.read(name)
    code = snippets.region(found, region)
    if output is None:
        output = region is None
    blocks = [_head(found, region, base), _code(found, region, code)]
    if output:
        blocks += [_block(found, "Output", found.output), _block(found, "Error", found.error)]
        if not (found.output or found.error or found.hangs):
            raise SnippetError(
                f"snippets/{name} has no record to show: run `nox -s refresh -- {name}`, or ask "
                "for output=False"
            )
    return "\n\n".join(b for b in blocks if b)


def card(title: str, name: str, region: str, note: str = "", base: str = "") -> str:
    """Return a card of the cheat sheet, for browser and paper: a region of a snippet, and a note.

    Raises SnippetError as `show` does.
    """
    code = show(name, region, base=base)
    parts = ['<div class="sheet-card" markdown>', f"### {title}", code, note, "</div>"]
    return "\n\n".join(p for p in parts if p)


def versions(found: Snippet) -> str:
    """Return the Python versions a snippet needs as a reader's label, or "" for all."""
    if found.since and found.until:
        return found.since if found.since == found.until else f"{found.since}–{found.until}"
    return f"{found.since}+" if found.since else f"up to {found.until}" if found.until else ""


def _head(found: Snippet, region: str | None, base: str) -> str:
    part = ' <span class="part">part of</span>' if region else ""
    link = (
        f'<span class="run">uv run snippets/<a class="file" href="{base}snippets/{found.name}" '
        f"download>{found.name}</a></span>"
    )
    badges = ""
    if label := versions(found):
        badges += f' <span class="since">Python {label}</span>'
    if found.build:
        badges += f' <span class="since">{found.build} build</span>'
    if found.platforms:
        badges += f' <span class="since">{", ".join(found.platforms)}</span>'
    if found.hangs or found.raises:
        badges += ' <span class="broken">broken on purpose</span>'
    return f"{part}{link}{badges}\n{{ .snippet }}".lstrip()


def _code(found: Snippet, region: str | None, code: str) -> str:
    source = found.name + (f"#{region}" if region else "")
    return f'``` {{ .python data-snippet="{source}" }}\n{code}```'


def _block(found: Snippet, stream: str, record: Record | None) -> str:
    """Return a recorded stream as a labelled block; nothing where there is no record."""
    if record is None:
        if stream == "Output" and found.hangs:
            return '``` { .text .output title="It prints nothing and never ends" }\n```'
        return ""
    label = stream
    if stream == "Error":
        label = "It fails with"
    elif found.hangs:
        label = "Output, then it hangs"
    label += MODE_LABELS.get(record.mode, "")
    return f'``` {{ .text .output title="{label}" }}\n{record.text}\n```'


# What a page may call, by name.
MACROS: dict[str, Callable[..., str]] = {
    "card": card,
    "chapters": home.chapters,
    "chooser": chooser.show,
    "downloads": downloads.show,
    "glossary": glossary.show,
    "proof": home.proof,
    "search_field": home.search_field,
    "since": since,
    "question_index": index.question_index,
    "snippet": show,
    "timeline": timelines.figure,
    "until": until,
}
