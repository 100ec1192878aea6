"""Read the pages: macro calls, fenced blocks, prose, and the text once macros are expanded."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2

from publish import ROOT

DOCS = ROOT / "docs"
# Any fence, however deep in lists, tabs, admonitions or quotes it stands.
FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?P<ticks>`{3,}|~{3,})[ \t]*(?P<info>[^`\n]*)$")
PYTHON = re.compile(r"^\{?\s*\.?(python3?|py3?|pycon|ipython)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Call:
    """A macro call as a page writes it."""

    name: str
    args: tuple[Any, ...]
    options: dict[str, Any]
    line: int


@dataclass(frozen=True)
class Fence:
    """A fenced block: the text behind its opening ticks, its content, and its lines."""

    info: str
    code: str
    line: int
    end: int  # the line of its closing ticks

    @property
    def is_python(self) -> bool:
        """Whether a reader would take the block for Python."""
        return bool(PYTHON.match(self.info))


class PageError(Exception):
    """Something on a page that Jinja would misread; `line` says where."""

    def __init__(self, line: int, message: str):
        super().__init__(message)
        self.line = line


def sources(docs: Path = DOCS) -> dict[str, str]:
    """Return the text of each page, by its path below docs/, as written."""
    return {
        p.relative_to(docs).as_posix(): p.read_text(encoding="utf-8")
        for p in sorted(docs.rglob("*.md"))
    }


def fences(text: str) -> Iterator[Fence]:
    """Yield every fenced block of a Markdown text by a plain scan of its lines."""
    opened: re.Match[str] | None = None
    number, start, lines = 0, 0, list[str]()
    for number, text_line in enumerate(text.splitlines(), 1):
        found = FENCE.match(text_line)
        if opened is None:
            if found:
                opened, start, lines = found, number, []
        elif found and not found["info"].strip() and found["ticks"].startswith(opened["ticks"]):
            yield Fence(opened["info"].strip(), "".join(f"{x}\n" for x in lines), start, number)
            opened = None
        else:
            lines.append(text_line.removeprefix(opened["indent"]))
    if opened is not None:
        yield Fence(opened["info"].strip(), "".join(f"{x}\n" for x in lines), start, number)


@functools.lru_cache(maxsize=1024)  # one build asks for the same text a dozen times
def prose(text: str) -> tuple[tuple[int, str], ...]:
    """Return number and text of each line outside fenced blocks."""
    fenced = {n for fence in fences(text) for n in range(fence.line, fence.end + 1)}
    return tuple((n, line) for n, line in enumerate(text.splitlines(), 1) if n not in fenced)


def calls(text: str, known: set[str]) -> list[Call]:
    """Return the macro calls of a page; `known` names the macros there are.

    Raises PageError for whatever else Jinja would take for its own: braces in code or prose
    that it would evaluate or swallow without a word.
    """
    env = jinja2.Environment()
    try:
        tokens = list(env.lex(text))
        body = env.parse(text).body
    except jinja2.TemplateSyntaxError as error:
        what = COMMENT if "comment" in str(error) else f"Jinja reads braces: {error.message}"
        raise PageError(error.lineno, f"{what}: {RAW}") from None
    for line, kind, value in tokens:
        if kind == "comment_begin":
            raise PageError(line, f"{COMMENT}: {RAW}")
        if kind == "block_begin":
            raise PageError(line, f"Jinja takes '{value}' for a statement: {RAW}")
    found = []
    for node in (n for out in body for n in out.iter_child_nodes()):
        if isinstance(node, jinja2.nodes.TemplateData):
            continue
        call = node
        while isinstance(call, jinja2.nodes.Filter):  # {{ snippet(...) | indent(4) }}
            call = call.node  # type: ignore[assignment]
        if not isinstance(call, jinja2.nodes.Call) or not isinstance(call.node, jinja2.nodes.Name):
            raise PageError(node.lineno, f"Jinja would evaluate these braces: {RAW}")
        if call.node.name not in known:
            raise PageError(
                node.lineno,
                f"no macro is called {call.node.name!r} (there are {', '.join(sorted(known))}): "
                "correct the name",
            )
        try:
            args = tuple(a.as_const() for a in call.args)
            options = {k.key: k.value.as_const() for k in call.kwargs}
        except jinja2.nodes.Impossible:
            raise PageError(
                node.lineno, f"{call.node.name}() takes plain values: quote the name"
            ) from None
        found.append(Call(call.node.name, args, options, node.lineno))
    return found


COMMENT = "Jinja takes '{#' for a comment: write '{ #id }'"
RAW = "code belongs into snippets/; in prose wrap it in {% raw %} and {% endraw %}"


def expand(root: Path = ROOT) -> dict[str, str]:
    """Return the Markdown of each page after its macros, exactly as MkDocs goes on to render it.

    The only place that knows the builder's insides. Exits like a build where a macro fails.
    """
    from mkdocs.config import load_config
    from mkdocs.structure.files import get_files
    from mkdocs.structure.nav import get_navigation

    config = load_config(str(root / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    config = config.plugins.on_config(config)
    files = get_files(config)
    nav = get_navigation(files, config)
    nav = config.plugins.on_nav(nav, config=config, files=files)
    expanded = {}
    for file in files.documentation_pages():
        page = file.page
        assert page is not None
        page.read_source(config)
        expanded[file.src_uri] = config.plugins.on_page_markdown(
            page.markdown or "", page=page, config=config, files=files
        )
    return expanded


def write(target: Path, root: Path = ROOT) -> int:
    """Write the expanded pages below `target`, replacing what is there; return their number."""
    import shutil

    pages = expand(root)
    shutil.rmtree(target, ignore_errors=True)
    for name, text in pages.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return len(pages)


if __name__ == "__main__":
    folder = ROOT / "build" / "pages"
    print(f"{write(folder)} pages expanded into {folder.relative_to(ROOT)}/")
