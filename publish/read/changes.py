"""What changed, by day: docs/changes.md read as entries, for home page and feed."""

import re
from collections.abc import Iterator

from publish.read import pages

DAY = re.compile(r"(?m)^## (\d{4}-\d\d-\d\d)\n\n((?:- .*\n?(?:  .*\n?)*)+)")
ENTRY = re.compile(r"(?m)^- .*(?:\n  .*)*")
LINK = re.compile(r"\[([^]]*)\]\(([\w/-]+)\.md(#[\w-]+)?\)")  # words, page below docs/, place on it


def entries(text: str | None = None) -> list[tuple[str, str]]:
    """Return day and Markdown of each entry, newest first, in one line each."""
    if text is None:
        text = pages.sources().get("changes.md", "")
    return [
        (day, " ".join(entry.split()))
        for day, block in DAY.findall(text)
        for entry in re.split(r"(?m)^- ", block)
        if entry.strip()
    ]


def unnamed(text: str) -> Iterator[int]:
    """Yield the line of each entry that links no page of the site."""
    for entry in ENTRY.finditer(text):
        if not LINK.search(entry[0]):
            yield text.count("\n", 0, entry.start()) + 1


def linked(entry: str, base: str, suffix: str = ".md") -> str:
    """Return an entry whose links, written from docs/, lead to the pages from elsewhere."""
    return LINK.sub(rf"[\1]({base}\2{suffix}\3)", entry)
