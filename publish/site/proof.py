"""Read the built pages as a printer reads proofs: nothing is lost, bent, or not as recorded."""

import functools
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml.etree import XPath

from publish import REPO_URL, SITE_URL
from publish.read import book, ends, snippets
from publish.read.book import Book, Page
from publish.read.snippets import Snippet

PLACES = XPath("//@id | //a/@name", smart_strings=False)
REFERENCES = XPath("//@href | //@src", smart_strings=False)
RAW = XPath(".//text()[contains(., '`')][not(ancestor::code)][not(ancestor::template)]")
SCHEMES = ("https", "mailto", "data")
OURS = tuple(filter(None, (SITE_URL, REPO_URL)))  # an intranet may be without TLS


def problems(whole: Book, target: Path) -> list[str]:
    """Return what is wrong with the pages below `target`, each with its page and the cure."""
    return [*_dead_links(whole, target), *_lost(whole), *_raw(whole), *_unlike(whole)]


def _dead_links(whole: Book, target: Path) -> list[str]:
    """Return every reference that leads nowhere in the site, or out of it by other than https."""
    ids = {name: _ids(page) for name, page in whole.pages.items()}
    files = {p.relative_to(target).as_posix() for p in target.rglob("*") if p.is_file()}
    dead = set()
    for name, page in whole.pages.items():
        if name == "404.html":  # its links are absolute: it is served at any address
            continue
        folder = name[: name.rfind("/") + 1]
        for reference in _references(page):
            parts = urlsplit(reference)
            if parts.scheme or parts.netloc:
                if parts.scheme not in SCHEMES and not reference.startswith(OURS):
                    dead.add(f"{name}: link {reference!r}: begin it with https://")
                continue
            there = _below(folder, parts.path) if parts.path else name
            anchor = unquote(parts.fragment)
            if "=" in anchor:  # no place: what the page's script is to do
                anchor = ""
            if there in files and (not anchor or anchor in ids.get(there, {anchor})):
                continue
            if there.startswith("assets/"):  # the same on many pages
                dead.add(f"docs/{there}:1: pages load it, and there is no such file: restore it")
            else:
                dead.add(f"{name}: dead link {reference!r}: correct its page")
    return sorted(dead)


@functools.lru_cache(maxsize=4096)  # the pages of a folder refer to much the same
def _below(folder: str, path: str) -> str:
    return book.there(folder, unquote(path))


@functools.lru_cache(maxsize=512)  # a preview asks again of the pages that it has kept
def _ids(page: Page) -> frozenset[str]:
    """Return the places on a finished page that a link may lead to."""
    return frozenset(PLACES(page.tree))


@functools.lru_cache(maxsize=512)
def _references(page: Page) -> frozenset[str]:
    """Return all that a finished page refers to."""
    return frozenset(REFERENCES(page.tree))


def _lost(whole: Book) -> list[str]:
    """Return every question that the site does not show with the words of its heading."""
    wrong = []
    for page in whole.pages.values():
        if question := page.question:
            said = "".join(c for c in question.title if c.isalnum())
            shown = "".join(c for c in page.title if c.isalnum())
            if said != shown:
                wrong.append(
                    f"docs/{question.page}:{question.line}: the site shows this question as "
                    f"{page.title!r}: Markdown bends its heading: put names between `backticks`"
                )
    return wrong


def _raw(whole: Book) -> list[str]:
    """Return every text that shows the backticks that should have made it code."""
    return [
        f"{page.name}: shows {' '.join(text.split())!r}: HTML is not read as Markdown: have "
        "publish.show.inline make its code"
        for page in whole.pages.values()
        for text in RAW(page.body)
    ]


def _unlike(whole: Book) -> list[str]:
    """Return every program whose code, or whose output, a page shows otherwise than its file."""
    wrong = []
    for name, page in whole.pages.items():
        for program in page.body.xpath(".//details[contains(@class, 'program')]"):
            blocks = program.xpath(".//div[contains(@class, 'highlight')]")
            source = blocks[0].get("data-snippet", "") if blocks else ""
            if not source:
                wrong.append(f"{name}: a program's box without its program: {book.text(program)}")
                continue
            file, _, region = source.partition("#")
            found = snippets.read(file)
            told = [b.xpath("string(.//code)").rstrip("\n") for b in blocks]
            if told != [snippets.region(found, region or None)[0].rstrip("\n"), *told[1:]]:
                wrong.append(f"{name}: shows other code than snippets/{source}: see its fence")
            if not region and not _as_recorded(found, told[1:]):
                wrong.append(f"{name}: shows another output than snippets/{file} records")
    return wrong


def _as_recorded(found: Snippet, shown: list[str]) -> bool:
    """Tell whether the blocks below a whole program say what its file records."""
    printed = _printed(found)
    told = ends.read(found.ends.text) if found.ends else []
    rows = [
        f"{e.number:,} of {o.total:,} orders: {e.how} {' '.join(e.printed)}"
        for o in told
        for e in o.ends
    ]
    rest = " ".join(shown[len(printed) :]).split()  # ends are set out in columns
    return shown[: len(printed)] == printed and rest == " ".join(rows).split()


def _printed(found: Snippet) -> list[str]:
    """Return what the blocks below a whole program say."""
    records = [r.text for r in (found.output, found.error) if r]
    return records if found.output or not found.hangs else ["", *records]
