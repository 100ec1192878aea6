"""Read the pages: their front matter, headings, macro calls, fenced blocks, prose."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
import yaml

from publish import ROOT, Mistake
from publish.read import meant, unread

DOCS = ROOT / "docs"
# Any fence, however deep in lists, tabs, admonitions or quotes it stands.
HEADING = re.compile(r"^(?P<marks>#{1,6})\s+(?P<title>.*?)(?:\s*\{(?P<attrs>[^{}]*)\})?\s*$")
ID = re.compile(r"#([\w-]+)")
MATTER = re.compile(r"\A---\n(?P<yaml>(?:.*?\n)??)---\n", re.DOTALL)
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


class PageError(Mistake):
    """Something on a page that Jinja would misread; `line` says where."""

    def __init__(self, line: int, message: str):
        super().__init__(message)
        self.line = line


@functools.cache  # until the next build: see build.check
def sources(docs: Path = DOCS) -> dict[str, str]:
    """Return the text of each page, by its path below docs/, as written."""
    return {
        p.relative_to(docs).as_posix(): read(p, p.stat().st_mtime_ns)
        for p in sorted(p for p in docs.rglob("*.md") if p.is_file())
    }


@functools.lru_cache(maxsize=1024)  # a page that has changed has another time
def read(path: Path, time: int) -> str:
    """Return the text of a file that changed last at that time; exit where it is none."""
    name = path.as_posix().removeprefix(f"{ROOT.as_posix()}/")
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise SystemExit(unread.no_text(name, error)) from None
    if fault := unread.unseen(name, text):
        raise SystemExit(fault)
    return text


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


def headings(text: str) -> list[tuple[int, re.Match[str]]]:
    """Return line and match of each heading outside fenced blocks and front matter."""
    return [(n, heading) for n, line in prose(text) if (heading := HEADING.match(line))]


@functools.lru_cache(maxsize=2048)  # YAML is slow, and one build asks a dozen times
def matter(text: str) -> dict[str, Any]:
    """Return a page's front matter; raise PageError where it is none."""
    found = MATTER.match(text)
    if not found:
        if text.lstrip().startswith("---\n"):
            raise PageError(1, unread.no_matter(text))
        return {}
    try:
        data: Any = yaml.load(found["yaml"], yaml.CSafeLoader)  # the other is slow
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = str(getattr(error, "problem", error))
        cure = "indent with blanks" if "\t" in found[1] else "quote what holds a colon or a sharp"
        line = mark.line + 2 if mark else 1
        raise PageError(line, f"the front matter is not YAML ({said}): {cure}") from None
    if not isinstance(data, dict):
        raise PageError(1, "the front matter holds no keys: write 'level: junior'")
    return data


def line_of(text: str, begins: str, otherwise: int) -> int:
    """Return the first line that is so, or begins so, but for the marks of a list and quotes."""
    bare = [x.strip("- \"'") for x in text.splitlines()]
    found = begins if begins in bare else next((x for x in bare if x.startswith(begins)), None)
    return otherwise if found is None else bare.index(found) + 1


@functools.lru_cache(maxsize=1024)  # one build asks for the same text a dozen times
def prose(text: str) -> tuple[tuple[int, str], ...]:
    """Return number and text of each line outside fenced blocks."""
    fenced = {n for fence in fences(text) for n in range(fence.line, fence.end + 1)}
    if found := MATTER.match(text):
        fenced |= {*range(1, found[0].count("\n") + 1)}
    return tuple((n, line) for n, line in enumerate(text.splitlines(), 1) if n not in fenced)


def unlinked(text: str) -> str:
    """Return Markdown without links, which lead from the page that it was taken from."""
    return re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text)


def named(text: str, *macros: str) -> list[Call]:
    """Return the calls of these macros that name something; raise PageError as `pieces` does."""
    found = (call for call in calls(text, None) if call.name in macros and call.args)
    return [call for call in found if call.args[0] and isinstance(call.args[0], str)]


def calls(text: str, known: set[str] | None) -> list[Call]:
    """Return the macro calls of a page; `known` names the macros there are, if that matters.

    Raises PageError as `pieces` does.
    """
    found = [piece for piece in pieces(text) if isinstance(piece, Call)]
    for call in found:
        if known is not None and call.name not in known:
            hint = meant.hint(call.name, known, f"there are {', '.join(sorted(known))}")
            raise PageError(call.line, f"no macro is called {call.name!r}: {hint}")
    return found


@functools.lru_cache(maxsize=2048)  # one build asks for the same text a dozen times
def pieces(text: str) -> tuple[str | Call, ...]:
    """Return what stands below the front matter of a page, in order: its text and its calls.

    Raises PageError for whatever else Jinja would take for its own: braces in code or prose
    that it would evaluate or swallow without a word.
    """
    matter(text)  # one that is malformed is told as that
    below = MATTER.sub("", text)
    above = text.count("\n") - below.count("\n")
    text = "\n" * above + below  # its lines keep their numbers
    try:
        tokens = list(JINJA.lex(text)) if "{%" in text or "{#" in text else []
        body = JINJA.parse(text).body
    except jinja2.TemplateSyntaxError as error:
        if opened := unread.unclosed(text, error.lineno):
            raise PageError(*opened) from None
        what = COMMENT if "comment" in str(error) else f"Jinja reads braces: {error.message}"
        raise PageError(error.lineno, f"{what}: {RAW}") from None
    for line, kind, value in tokens:
        if kind == "comment_begin":
            raise PageError(line, f"{COMMENT}: {RAW}")
        if kind == "block_begin":
            raise PageError(line, f"Jinja takes '{value}' for a statement: {RAW}")
    found: list[str | Call] = []
    for node in (n for out in body for n in out.iter_child_nodes()):
        if isinstance(node, jinja2.nodes.TemplateData):
            found.append(node.data if found else node.data[above:])
            continue
        if not isinstance(node, jinja2.nodes.Call) or not isinstance(node.node, jinja2.nodes.Name):
            raise PageError(node.lineno, f"Jinja would evaluate these braces: {RAW}")
        try:
            args = tuple(a.as_const() for a in node.args)
            options = {k.key: k.value.as_const() for k in node.kwargs}
        except jinja2.nodes.Impossible:
            name = node.node.name
            raise PageError(node.lineno, f"{name}() takes plain values: quote the name") from None
        found.append(Call(node.node.name, args, options, node.lineno))
    return tuple(found)


JINJA = jinja2.Environment(keep_trailing_newline=True)
COMMENT = "Jinja takes '{#' for a comment: write '{ #id }'"
RAW = "code belongs into snippets/; in prose wrap it in {% raw %} and {% endraw %}"
