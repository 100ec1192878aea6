"""The one reader of the pages of exercises. (Their files are read without what reads pages.)"""

from dataclasses import dataclass

from publish.read import meant, nav, pages
from publish.read.exercises import INDEX, PAGES
from publish.read.pages import PageError
from publish.read.questions import LEVELS, no_level

KEYS = ("level", "minutes", "aka")
MINUTES = range(5, 121)


@dataclass(frozen=True)
class About:
    """What the front matter of an exercise's page says, and its title."""

    page: str
    title: str
    level: str
    minutes: int
    aka: tuple[str, ...]


def about(page: str, text: str) -> About:
    """Read the page of an exercise. Raises PageError."""
    data = pages.matter(text)
    for key in data.keys() - {*KEYS}:
        hint = meant.hint(str(key), KEYS, f"an exercise has {', '.join(KEYS)}")
        raise PageError(pages.line_of(text, f"{key}:", 1), f"unknown key {key!r}: {hint}")
    heading = next((h for _, h in pages.headings(text) if h["marks"] == "#"), None)
    if heading is None:
        raise PageError(1, "no title: begin the page with '# What is built'")
    if data.get("level") not in LEVELS:
        raise PageError(*no_level(text, data.get("level"), 1))
    if data.get("minutes") not in MINUTES:
        raise PageError(
            pages.line_of(text, "minutes:", 1),
            f"no time: say 'minutes: {MINUTES[0]}' to {MINUTES[-1]} in its front matter",
        )
    aka = tuple(map(str, data.get("aka", ())))
    return About(page, heading["title"], data["level"], data["minutes"], aka)


def every(sources: dict[str, str]) -> list[About]:
    """Return what is said of each exercise, by level, then as the navigation has them."""
    found = []
    for page in dict.fromkeys([*nav.pages(), *sources]):
        if page.startswith(PAGES) and page != INDEX and page in sources:
            found.append(about(page, sources[page]))
    return sorted(found, key=lambda a: LEVELS.index(a.level))
