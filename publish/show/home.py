"""What the home page says of the whole: search, chapters, what was seen to run, what changed."""

import re
from collections.abc import Callable, Iterator

from publish import SITE_URL, SUPPORTED
from publish.read import changes, commit, nav, pages, questions, snippets
from publish.show import Here
from publish.show.snippet import span
from publish.verify import evidence

NEWEST = 3  # corrections that the home page names


def search_field(here: Here) -> str:
    """Return what opens the search: a link to all questions, which a script leads there."""
    count = len(questions.every(pages.sources()))
    return f"[Search {count} questions]({here.base}questions.md){{ .home-search }}"


def chapters(here: Here) -> str:
    """Return the list of chapters in order, with the number of their questions."""
    rows = []
    for chapter in nav.chapters():
        count = len(chapter.questions)
        unit = "question" if count == 1 else "questions"
        number = f"({count} {unit})"
        if not here.plain:
            number = f'<span class="count">{count}<span> {unit}</span></span>'
        rows.append(f"- [{chapter.title}]({here.base}{chapter.name}/index.md) {number}")
    listed = "\n".join(rows)
    return listed if here.plain else f'<div class="chapters" markdown>\n\n{listed}\n\n</div>'


def proof(here: Here) -> str:
    """Return what evidence says of all programs: how many were seen, on which Pythons, and when."""
    said = f"{counted()} {built()}"
    return re.sub(r"<[^>]+>", "", said) if here.plain else said


def counted() -> str:
    """Return how many programs were seen to print what is shown, by Python where they differ."""
    found = [snippets.read(name) for name in snippets.names()]
    seen = [evidence.seen(s) for s in found]
    days = [day for days in seen for day in days.values()]
    if not days:
        return f"{len(found)} programs, none of them run yet."
    ran = [v for v in SUPPORTED if any(v in days for days in seen)]
    # What a header rules out for a Python was not to run there.
    missing = [
        sum(s.due(v) and v not in days for s, days in zip(found, seen, strict=True)) for v in ran
    ]
    unseen = sum(not days for days in seen)
    said = f"{len(found) - unseen} of {len(found)}" if unseen else f"All {len(found)}"
    where = f"on every Python they support, {span(ran)}"
    if any(missing):
        where = "on Python " + ", ".join(
            f"{v} ({n} not yet)" if n else v for v, n in zip(ran, missing, strict=True)
        )
    return f"{said} programs were seen to print what is shown, {where}, last on {max(days)}."


def built() -> str:
    """Return which commit a build is of."""
    seconds, name = commit.stamp(), commit.commit()
    if seconds is None or name is None:
        return "Built without git."
    state = " and changes since" if name[1] else ""
    return f'Built from commit <span class="commit">{name[0]}</span>{state}, {commit.day(seconds)}.'


def newest(here: Here) -> str:
    """Return the newest entries of docs/changes.md, which tells them all, that are of an answer."""
    answers = [x for x in changes.entries() if questions.is_question(changes.page(x[1]))]
    rows = [f"- {day}: {changes.linked(entry, here.base)}" for day, entry in answers[:NEWEST]]
    return "\n".join([*rows, "", f"[All changes]({here.base}changes.md)"])


def feed(here: Here) -> str:
    """Return the link to the feed of changes, where the site has an address for it."""
    link = '<a href="changes.xml">feed</a>'
    return f"Follow them with this {link}." if SITE_URL and not here.plain else ""


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield the entries of docs/changes.md that name no page, or say not what is so today."""
    for line, cure in changes.faults(sources.get("changes.md", "")):
        yield f"docs/changes.md:{line}: {cure}"


MACROS: dict[str, Callable[..., str]] = {
    "search_field": search_field,
    "chapters": chapters,
    "proof": proof,
    "newest_changes": newest,
    "feed": feed,
}
