"""The glossary: its page, and the terms that explain themselves where a question uses them.

docs/data/glossary.toml holds the terms.
"""

import html
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from publish.read import data, doors, pages, questions
from publish.read.data import DataError
from publish.show import Here

WHERE = "docs/data/glossary.toml"
TERM = {
    "id": str,
    "term": str,
    "source": str,
    "says?": str,
    "means?": str,
    "also?": [str],
    "quiet?": bool,
}
SHOWN = "In the text a term shows its meaning when it is hovered, focused or tapped."
OFFICIAL = ("https://docs.python.org/", "https://peps.python.org/")


@dataclass(frozen=True)
class Term:
    """A term: its anchor, its name, other words for it, what it means, and who explains it."""

    id: str
    term: str
    told: str  # what it means, names in `backticks`
    source: str  # "gil/gil", or an address in the official documentation
    line: int
    also: tuple[str, ...] = ()
    quiet: bool = False  # not marked in the text, because every page uses it

    @property
    def means(self) -> str:
        """What it means, as plain text."""
        return self.told.replace("`", "")

    @property
    def words(self) -> tuple[str, ...]:
        """Every wording that means this term, in lower case."""
        return (self.term.lower(), *(a.lower() for a in self.also))


def read() -> list[Term]:
    """Return the terms in the file's order; raise DataError where the file is malformed."""
    found = data.tables("glossary.toml", "term", TERM)
    sources = pages.sources()
    return [
        Term(
            t["id"], t["term"], _means(t, sources), t["source"], t["line"],
            tuple(t.get("also", ())), t.get("quiet", False),
        )
        for t in found
    ]  # fmt: skip


def _means(term: dict[str, Any], sources: dict[str, str]) -> str:
    """Return what a term means: what its question says, or what we say of official words."""
    where, source = f"{WHERE}:{term['line']}: {term['term']!r}", term["source"]
    official = source.startswith(OFFICIAL)
    if ("means" in term) != official or ("says" in term) == official:
        raise DataError(
            f"{where}: a term that a question explains quotes it, 'says = \"its first words\"'; "
            "'means' is for official sources"
        )
    if official:
        return str(term["means"])
    if f"{source}.md" not in sources:
        raise DataError(
            f"{where} has the source {source}, which is neither a question here "
            "(chapter/question) nor official documentation: correct it"
        )
    return re.sub(r"\*+([^\s*]+)\*+", r"\1", doors.quoted(source, term["says"], where))


def pattern(words: list[str]) -> re.Pattern[str]:
    """Return what finds these words in a text, in the plural too, the longest first."""
    longest = sorted(words, key=lambda w: (-len(w), w))
    each = (r"\s+".join(map(re.escape, w.split())) for w in longest)
    return re.compile(rf"(?<![\w.-])(?P<word>{'|'.join(each)})s?(?![\w-])", re.IGNORECASE)


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield what is wrong with the glossary; `sources` are the pages that use its terms."""
    try:
        terms = read()
    except DataError as error:
        yield str(error)
        return
    # Not by reading questions: one that cannot be read is told once, by its own line.
    asked = {page: text for page, text in sources.items() if questions.is_question(page)}
    text = "\n".join(
        re.sub(r"`[^`]*`", "`", line) for text in asked.values() for _, line in pages.prose(text)
    )
    claimed: dict[str, Term] = {}
    for before, term in itertools.pairwise([None, *terms]):
        assert term is not None
        where = f"{WHERE}:{term.line}"
        if not re.fullmatch(r"[a-z0-9-]+", term.id):
            yield f"{where}: {term.id!r} is no good id: small letters, digits and hyphens"
        if before and before.term.lower() > term.term.lower():
            yield f"{where}: {term.term!r} stands below {before.term!r}: sort by name"
        for word in (f"#{term.id}", *term.words):
            if word in claimed:
                yield f"{where}: {word!r} is taken by line {claimed[word].line}: keep one"
                break
            claimed[word] = term
        if not pattern(list(term.words)).search(text):
            yield f"{where}: no question uses the term {term.term!r}: delete it, or use it"


def show(here: Here) -> str:
    """Return the glossary as Markdown: each term, its meaning, and where it is explained."""
    titles = {q.page.removesuffix(".md"): q.title for q in questions.every(pages.sources())}

    def source(term: Term) -> str:
        if term.source in titles:
            return f"[{titles[term.source]}]({here.base}{term.source}.md)"
        return f"[The Python documentation]({term.source})"

    if here.plain:
        return "\n".join(f"- **{t.term}**: {t.told} {source(t)}" for t in read())
    terms = read()
    first = {t.term[0].upper(): t.id for t in reversed(terms)}  # each letter's first term
    jumps = " ".join(f"[{letter}](#{first[letter]})" for letter in sorted(first))
    rows = (f"{t.term} {{ #{t.id} }}\n:   {_plain(t.told)} {source(t)}" for t in terms)
    said = f"<p data-tool>{SHOWN}</p>"
    return "\n\n".join([said, f'<p class="jumps" data-tool markdown="span">{jumps}</p>', *rows])


def _plain(text: str) -> str:
    """Return a text as Markdown that says just that, code in backticks as code."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(
        part if part.startswith("`") else html.escape(part, quote=False).replace("__", "&#95;&#95;")
        for part in parts
    )


MACROS: dict[str, Callable[..., str]] = {"glossary": show}
