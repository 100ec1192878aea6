"""What the home page says of the whole: the search field, the chapters, and the proof line."""

from typing import Any

from publish import ROOT, SUPPORTED, dist, pages, questions, snippets


def search_field() -> str:
    """Return what opens the search: a link to all questions, which assets/home.js leads there."""
    return (
        f"[Search {asked()} questions](questions.md){{ .home-search }}\n\n"
        '<script src="assets/home.js" defer></script>'
    )


def asked() -> int:
    """Return the number of questions in the book."""
    return sum(len(questions.read(page, text)) for page, text in pages.sources().items())


def chapters() -> str:
    """Return the list of chapters, in the order of the navigation, with their questions' number."""
    rows = []
    sources = pages.sources()
    for title, page in navigation():
        if count := len(questions.read(page, sources.get(page, ""))):
            unit = "question" if count == 1 else "questions"
            rows.append(
                f'- [{title}]({page})<span class="count">{count}<span> {unit}</span></span>'
            )
    return '<div class="chapters" markdown>\n\n' + "\n".join(rows) + "\n\n</div>"


def navigation() -> list[tuple[str, str]]:
    """Return title and page of each entry of the navigation, groups opened."""
    from mkdocs.utils.yaml import yaml_load

    with (ROOT / "mkdocs.yml").open(encoding="utf-8") as file:
        return opened(yaml_load(file)["nav"])


def opened(nav: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Return title and page of each entry of such a navigation."""
    todo, found = list(nav), []
    while todo:
        ((title, what),) = todo.pop(0).items()
        if isinstance(what, list):
            todo = what + todo
        else:
            found.append((title, what))
    return found


def proof() -> str:
    """Return the line that says what has been run, and when.

    The day is that of SOURCE_DATE_EPOCH if it is set, otherwise that of the commit.
    """
    return (
        f"{len(snippets.names())} programs, run on Python {SUPPORTED[0]}–{SUPPORTED[-1]} "
        f"{_commit()}."
    )


def _commit() -> str:
    seconds, built = dist.stamp(), dist.commit()
    if seconds is None:
        return "built without git: no date"
    if built is None:
        return f"on {dist.day(seconds)}, built without git"
    name, changed = built
    state = " and changes since" if changed else ""
    return f'on {dist.day(seconds)}, commit <span class="commit">{name}</span>{state}'
