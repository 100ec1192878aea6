"""The one reader of questions: a page with a level is one question and its whole answer."""

import functools
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from publish.read import meant, nav, pages
from publish.read.exercises import PAGES
from publish.read.pages import PageError

# What `nox -s new` writes in place of an answer: no page may keep it.
UNWRITTEN = "(The answer, in one to three sentences that could be spoken.)"
UNASKED = "other words people ask it with"
UNSOURCED = "https://docs.python.org/3/"
LEVELS = ("junior", "mid", "senior", "staff")
KEYS = {"level": (str, type(None)), "aka": (list,), "no_code": (str,), "shown": (list,)}
ITEMS = {"aka": (str, "a list of quoted words"), "shown": (dict, "a list, '  - words: what shows'")}
SOURCES = re.compile(r"^\*\*Sources?:?\*\*:?\s*(?P<links>.*(?:\n(?!\n).*)*)", re.MULTILINE)
LINK = re.compile(r"\]\((https?://[^)\s]+)\)")


@dataclass(frozen=True)
class Question:
    """A question and its answer as its page holds them."""

    page: str  # "threading/stop-thread.md"
    line: int  # of its heading
    title: str  # Markdown
    level: str | None
    aka: tuple[str, ...]  # the other ways people ask it
    no_code: str | None  # why it has no snippet, where it has none
    shown: dict[str, str]  # what shows a claim, by some of its words
    body: str  # Markdown below the heading

    @property
    def chapter(self) -> str:
        """The folder it is in: "threading"."""
        return self.page.partition("/")[0]

    @property
    def id(self) -> str:
        """Its permanent name: "stop-thread"."""
        return PurePosixPath(self.page).stem

    @property
    def address(self) -> str:
        """Where it stands on the site: "threading/stop-thread.html"."""
        return f"{self.page.removesuffix('.md')}.html"

    @property
    def short(self) -> str:
        """The short answer: the first paragraph, as Markdown."""
        return self.body.strip().split("\n\n")[0].strip()

    @property
    def sources(self) -> tuple[str, ...]:
        """The addresses that the answer names as its sources."""
        found = SOURCES.search(self.body)
        return tuple(LINK.findall(found["links"])) if found else ()


def no_level(text: str, level: object, line: int) -> tuple[int, str]:
    """Return where a page has a level that is none, else `line`, and what is wrong with it."""
    said = "no level" if level is None else f"{level!r} is no level"
    cure = f"give it one of {', '.join(LEVELS)} in its front matter"
    return pages.line_of(text, "level:", line), f"{said}: {cure}"


def is_question(page: str) -> bool:
    """Tell whether a page, by its path below docs/, is a question: in a chapter, not its index."""
    other = page.endswith("/index.md") or page.startswith(PAGES)
    return page.count("/") == 1 and not other


@functools.lru_cache(maxsize=2048)  # the text is part of the key: a changed page is read anew
def read(page: str, text: str) -> Question:
    """Return the question of one page. Raises PageError where it is not one."""
    data = pages.matter(text)
    for key, value in data.items():
        line = pages.line_of(text, f"{key}:", 1)
        if key not in KEYS:
            hint = meant.hint(str(key), KEYS, f"known are {', '.join(KEYS)}")
            raise PageError(line, f"unknown key {key!r}: {hint}")
        kind, wanted = ITEMS.get(key, (str, "words"))
        if not (isinstance(value, KEYS[key]) and all(isinstance(v, kind) for v in value or ())):
            raise PageError(line, f"{key} should be {wanted}: quote what YAML reads otherwise")
    first = next((h for h in pages.headings(text) if h[1]["marks"] == "#"), None)
    if first is None:
        raise PageError(1, "no question: begin the page with '# How do I ...?'")
    line, heading = first
    return Question(
        page=page,
        line=line,
        title=heading["title"],
        level=data.get("level"),
        aka=tuple(data.get("aka", ())),
        no_code=data.get("no_code"),
        shown={str(k): str(v) for pair in data.get("shown", ()) for k, v in dict(pair).items()},
        body="\n".join(text.splitlines()[line:]),
    )


def every(sources: dict[str, str]) -> list[Question]:
    """Return every question of these pages in the order of the navigation, the unlisted last.

    Pages that cannot be read are left out: the rules report them.
    """
    order = {page: n for n, page in enumerate(nav.pages())}
    found = []
    for page, text in sources.items():
        if is_question(page):
            try:
                found.append(read(page, text))
            except PageError:
                continue
    return sorted(found, key=lambda q: (order.get(q.page, len(order)), q.page))


def said(page: str, text: str, begins: str) -> str | None:
    """Return what an answer says from these words on to the end of the clause, without links.

    Words that end with "…" ask for the whole sentence, beyond a semicolon. None where the answer
    does not say them.
    """
    lines = [x for _, x in pages.prose(text)]
    plain = pages.unlinked(re.sub(r"\{\{.*?\}\}", "", " ".join(lines)))
    plain = " ".join(plain.split()).replace(" ,", ",").replace(" .", ".")
    stop = "[.]" if begins.endswith("…") else "[.;]"
    words = re.escape(begins.removesuffix("…"))
    at = re.search(rf"(?:^|(?<=[\s(])){words}.*?(?={stop}(?:\s|$))", plain)
    if at is None:
        return None
    clause = at[0].removesuffix(",")
    return clause[0].upper() + clause[1:] + "."
