"""What a page may call: one file a kind, found by listing this folder.

A kind exports `MACROS`, by name: each takes the page that calls it first and returns Markdown, for
people or, where `here.plain`, for programs that read text. It may export `problems(sources)`: its
own rules; and `SHOWS`: the macros whose call shows a snippet, with the place of its name.
"""

import functools
import html
import importlib
import inspect
import pkgutil
import re
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from publish import Mistake
from publish.read import pages
from publish.read.data import DataError
from publish.read.exercises import ExerciseError
from publish.read.pages import PageError
from publish.read.snippets import SnippetError

Macro = Callable[..., str]
BARE = re.compile(r"(?<![\w.])(?P<name>[a-z_]+)\((?=[\"'\)])")  # of a macro, its braces forgotten
CALLS = re.compile(r"(?s)\{\{.*?\}\}")  # they may be of several lines
CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_made: dict[tuple[Any, ...], str] = {}  # what the rules called last, until MkDocs asks for it


@dataclass(frozen=True)
class Here:
    """The page that calls a macro: its path below docs/, its text as written."""

    page: str
    text: str
    plain: bool = False  # for programs that read text: no widgets

    @property
    def base(self) -> str:
        """The way from the page's address to the top of the site."""
        return "../" * self.page.count("/")


@functools.cache
def kinds() -> tuple[ModuleType, ...]:
    """Return every kind's module, by name."""
    names = sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
    return tuple(importlib.import_module(f"{__name__}.{name}") for name in names)


@functools.cache
def macros() -> dict[str, Macro]:
    """Return what a page may call, by name."""
    return {name: macro for kind in kinds() for name, macro in kind.MACROS.items()}


@functools.cache
def places() -> dict[str, int]:
    """Return the macros that show a snippet or a recording, with the place of its name."""
    return {k: v for kind in kinds() for k, v in getattr(kind, "SHOWS", {}).items()}


def shown(calls: list[pages.Call]) -> Iterator[str]:
    """Yield the name of each snippet, or recording, that these calls show."""
    for call in calls:
        if call.name in places() and len(call.args) > places()[call.name]:
            yield str(call.args[places()[call.name]])


def define_env(env: Any) -> None:
    """Register the macros (called by mkdocs-macros-plugin)."""

    def on_this_page(macro: Macro) -> Macro:
        @functools.wraps(macro)
        def call(*args: Any, **options: Any) -> str:
            file = env.page.file
            here = Here(file.src_uri, pages.sources()[file.src_uri])
            try:
                made = _made.pop(_key(here, macro, args, options), None)
                return macro(here, *args, **options) if made is None else made
            except Mistake as error:  # the plugin would print a traceback
                raise SystemExit(f"docs/{file.src_uri}: {error}") from None

        return call

    for name, macro in macros().items():
        env.macro(on_this_page(macro), name)


def _key(here: Here, macro: Macro, args: Any, options: Any) -> tuple[Any, ...]:
    return here, macro, repr(args), repr(options)


def expand(here: Here) -> str:
    """Return the text of a page with its macros called, as MkDocs goes on to render it."""
    return "".join(
        p if isinstance(p, str) else macros()[p.name](here, *p.args, **p.options)
        for p in pages.pieces(here.text)
    )


def problems(
    sources: dict[str, str], snippets: list[str], some: set[str] | None = None
) -> Iterator[str]:
    """Yield what is wrong in the calls of these pages, and which of the snippets no page shows.

    The calls of `some` pages are tried; without it, those of all.
    """
    published, known = set[str](), set(snippets)
    unread = False
    _made.clear()
    for page, text in sources.items():
        try:
            calls = pages.calls(text, set(macros()))
        except PageError as error:
            unread = True
            yield f"docs/{page}:{error.line}: {error}"
            continue
        published.update(shown(calls))
        named = shown([call for call in calls if call.name == "snippet"])
        unread |= not known.issuperset(named) or any(
            not c.args for c in calls if c.name == "snippet"
        )
        here = Here(page, text)
        for number, line in pages.prose(CALLS.sub(lambda m: "\n" * m[0].count("\n"), text)):
            bare = BARE.search(CODE.sub("", line))
            if bare and bare["name"] in macros():
                yield (
                    f"docs/{page}:{number}: {bare[0]!r} would be shown as it stands: write "
                    f"{{{{ {bare['name']}(...) }}}}"
                )
        for call in calls if some is None or page in some else ():
            if fault := _call(here, call):
                yield f"docs/{page}:{call.line}: {fault}"
            elif call.name == "snippet" and text.splitlines()[call.line - 1][:1].isspace():
                yield (
                    f"docs/{page}:{call.line}: a program inside of a list or an admonition: put it "
                    "at the margin, below; programs fold by themselves"
                )
    for kind in kinds():
        if rules := getattr(kind, "problems", None):
            yield from rules(sources, published)
    for name in snippets:
        if name.count("/") != 1:
            yield f"snippets/{name}:1: no chapter's: move it to snippets/<chapter>/<program>.py"
        elif name not in published and not unread:  # what they show is not known
            chapter = name.partition("/")[0]
            yield (
                f'snippets/{name}:1: no page publishes it: add {{{{ snippet("{name}") }}}} to a '
                f"question in docs/{chapter}/, or delete the file"
            )


def _call(here: Here, call: pages.Call) -> str | None:
    """Make a call; return what is wrong with it, unless another message tells it already."""
    macro = macros()[call.name]
    try:
        bound = inspect.signature(macro).bind(here, *call.args, **call.options)
    except TypeError as error:
        return f"{error}: write {_usage(call.name)}"
    kinds = typing.get_type_hints(macro)
    for name, value in bound.arguments.items():
        if not isinstance(value, kinds[name]):
            return f"{name} = {value!r} is of the wrong kind: write {_usage(call.name)}"
    try:
        made = macro(here, *call.args, **call.options)
        _made[_key(here, macro, call.args, call.options)] = made
    except SnippetError as error:
        if call.name not in places():
            return None  # drawn from other pages, which report it themselves
        # A malformed file is reported once, by its own line.
        return None if re.match(r"snippets/\S+:\d+: ", str(error)) else str(error)
    except (PageError, DataError, ExerciseError):
        return None  # another page's fault, or a data file's: reported by its own line
    return None


def _usage(name: str) -> str:
    """Return how a macro is called."""
    given = re.sub(r"here: [\w.]+(, )?", "", str(inspect.signature(macros()[name])))
    return f"{{{{ {name}{given.partition(' ->')[0]} }}}}"


def inline(text: str) -> str:
    """Return a line of Markdown as HTML; code is all it may hold."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))


def fenced(info: str, text: str) -> str:
    """Return whole lines as a block, in a fence that no run of ticks in them can close."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    ticks = "`" * max(3, longest + 1)
    return f"{ticks} {info}\n{text}{ticks}"
