"""The glossary: its page, and each term made to explain itself where a question first uses it.

docs/assets/glossary.toml holds the terms.
"""

import html
import itertools
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from publish import pages, questions
from publish.snippets import SnippetError

FILE = pages.DOCS / "assets" / "glossary.toml"
WHERE = "docs/assets/glossary.toml"
MARK = re.compile(r'<a class="term"[^>]*>(.*?)</a>', re.DOTALL)
OFFICIAL = ("https://docs.python.org/", "https://peps.python.org/")
# Where a term is not marked: code, headings, other links, what is not text.
CLOSED = {
    "a",
    "button",
    "code",
    "figure",
    "form",
    "kbd",
    "pre",
    "script",
    "style",
    "summary",
    "svg",
}
CLOSED |= {"h1", "h2", "h3", "h4", "h5", "h6", "th"}
CLOSED_CLASSES = {"admonition-title", "snippet", "highlight"}
# Nothing is marked in them, and reading them takes most of the time.
SKIPPED = re.compile(r"(?<=<pre>).*?(?=</pre>)|(?<=</title>).*?(?=</svg>)", re.DOTALL)
BLANK = re.compile(r"[^\n]")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}


@dataclass(frozen=True)
class Term:
    """A term: its anchor, its name, other words for it, what it means, and who explains it."""

    id: str
    term: str
    means: str
    source: str  # "gil.md#gil", or an address in the official documentation
    line: int
    also: tuple[str, ...] = ()
    quiet: bool = False  # not marked in the text, because every page uses it

    @property
    def words(self) -> tuple[str, ...]:
        """Every wording that means this term, in lower case."""
        return (self.term.lower(), *(a.lower() for a in self.also))


def read() -> list[Term]:
    """Return the terms in the file's order; raise SnippetError where the file is malformed."""
    text = FILE.read_text(encoding="utf-8")
    lines = (n for n, x in enumerate(text.splitlines(), 1) if x.strip() == "[[term]]")
    try:
        found = tomllib.loads(text)["term"]
        return [
            Term(**{**t, "also": tuple(t.get("also", ()))}, line=n)
            for t, n in zip(found, lines, strict=True)
        ]
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise SnippetError(
            f"{WHERE}: {error}: write a [[term]] with id, term, means, source, and also or quiet"
        ) from None


def pattern(words: list[str]) -> re.Pattern[str]:
    """Return what finds these words in a text, in the plural too, the longest first."""
    longest = sorted(words, key=lambda w: (-len(w), w))
    each = (r"\s+".join(map(re.escape, w.split())) for w in longest)
    return re.compile(rf"(?<![\w.-])(?P<word>{'|'.join(each)})s?(?![\w-])", re.IGNORECASE)


def problems(sources: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the glossary; `sources` are the pages that use its terms."""
    try:
        terms = read()
    except SnippetError as error:
        yield str(error)
        return
    asked = [q for page, text in sources.items() for q in questions.read(page, text)]
    addresses = {f"{q.page}#{q.id}" for q in asked}
    text = "\n".join(
        re.sub(r"`[^`]*`", "`", line)
        for q in asked
        for line in (q.title, *(x for _, x in pages.prose(q.body)))
    )
    claimed: dict[str, Term] = {}
    for before, term in itertools.pairwise([None, *terms]):
        assert term is not None
        where = f"{WHERE}:{term.line}"
        if before and before.term.lower() > term.term.lower():
            yield f"{where}: {term.term!r} stands below {before.term!r}: sort by name"
        for word in (f"#{term.id}", *term.words):
            if word in claimed:
                yield f"{where}: {word!r} is taken by line {claimed[word].line}: keep one"
            claimed[word] = term
        if not term.source.startswith(OFFICIAL) and term.source not in addresses:
            yield (
                f"{where}: {term.term!r} has the source {term.source}, which is neither a question "
                "here (page.md#id) nor official documentation: correct it"
            )
        if not pattern(list(term.words)).search(text):
            yield f"{where}: no question uses the term {term.term!r}: delete it, or use it"


def show() -> str:
    """Return the glossary as Markdown: each term, its meaning, and where it is explained."""
    titles = {
        f"{q.page}#{q.id}": q.title
        for page, text in pages.sources().items()
        for q in questions.read(page, text)
    }
    return "\n\n".join(
        f"{t.term} {{ #{t.id} }}\n:   {_plain(t.means)} "
        f"[{titles.get(t.source, 'The Python documentation')}]({t.source})"
        for t in read()
    )


def _plain(text: str) -> str:
    """Return a text as Markdown that says just that."""
    return html.escape(text, quote=False).replace("__", "&#95;&#95;")


def mark(page: str, text: str, terms: list[Term]) -> tuple[str, set[str]]:
    """Return the HTML of a built page with terms marked, and the ids of those marked.

    The first use of a term in each question becomes a link to the glossary whose title is the
    meaning, except in the question that explains the term.
    """
    spoken = {word: t for t in terms if not t.quiet for word in t.words}
    find = pattern(list(spoken))
    parts, done, used = [], 0, set()
    seen: set[tuple[str, str]] = set()
    for question, start, words in _prose(text):
        for found in find.finditer(words):
            term = spoken[" ".join(found["word"].lower().split())]
            own = term.source == f"{page.removesuffix('.html')}.md#{question}"
            if own or (question, term.id) in seen:
                continue
            seen.add((question, term.id))
            used.add(term.id)
            parts += [
                text[done : start + found.start()],
                f'<a class="term" href="glossary.html#{term.id}" '
                f'title="{html.escape(term.means)}">{found[0]}</a>',
            ]
            done = start + found.end()
    return "".join(parts) + text[done:], used


def mark_site(site: Path) -> int:
    """Mark the terms on every chapter of a built site; return the number of marks.

    Marks of an earlier call are replaced.
    """
    terms, count = read(), 0
    for page, source in pages.sources().items():
        if questions.read(page, source):
            path = site / page.replace(".md", ".html")
            plain = MARK.sub(r"\1", path.read_text(encoding="utf-8"))
            marked, _ = mark(path.name, plain, terms)
            path.write_text(marked, encoding="utf-8")
            count += marked.count('<a class="term"')
    return count


def _prose(text: str) -> Iterator[tuple[str, int, str]]:
    """Yield the pieces of a page's text that may be marked: question's id, offset, piece."""
    scanner = _Scanner(text)
    scanner.feed(SKIPPED.sub(lambda found: BLANK.sub(" ", found[0]), text))
    scanner.close()
    yield from scanner.pieces


class _Scanner(HTMLParser):
    """Finds text in questions by its offset; the file is edited there and nowhere else."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=False)
        self.pieces: list[tuple[str, int, str]] = []
        self.starts = [0, *(m.end() for m in re.finditer("\n", text))]
        self.open: list[tuple[str, bool]] = []  # tag, and whether it is closed to marks
        self.question: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        classes = set((named.get("class") or "").split())
        if tag == "h2":
            self.question = named.get("id") if "q" in classes else None
        if tag not in VOID:
            self.open.append((tag, tag in CLOSED or bool(classes & CLOSED_CLASSES)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass  # <path/>, <br />

    def handle_endtag(self, tag: str) -> None:
        if tag == "article":
            self.question = None
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.question and not any(closed for _, closed in self.open):
            line, column = self.getpos()
            self.pieces.append((self.question, self.starts[line - 1] + column, data))
