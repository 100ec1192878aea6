"""What changed, by day: docs/changes.md read as entries, for home page and feed."""

import re
from collections.abc import Iterator

from publish.read import data, pages

DAY = re.compile(r"(?m)^## (\d{4}-\d\d-\d\d)$")
ENTRY = re.compile(r"(?m)^- .*(?:\n  .*)*")
# Below the link of its page: what was added, or what was said and then what is so.
TOLD = re.compile(r"\):\s(?:.*\*\*added\*\*|.*[.)?]\s+\*\*Now:\*\*\s+\S)", re.DOTALL)
LINK = re.compile(r"\[([^]]*)\]\(([\w/-]+)\.md(#[\w-]+)?\)")  # words, page below docs/, place on it


def entries(text: str | None = None) -> list[tuple[str, str]]:
    """Return day and Markdown of each entry, newest first, in one line each."""
    if text is None:
        text = pages.sources().get("changes.md", "")
    _, *days = DAY.split(text)
    return [
        (day, " ".join(entry.removeprefix("- ").split()))
        for day, block in zip(days[::2], days[1::2], strict=True)
        for entry in ENTRY.findall(block)
    ]


def faults(text: str) -> Iterator[tuple[int, str]]:
    """Yield line and cure of each entry that links no page of the site, or says not what is so."""
    above, begun = "", False
    for line, row in enumerate(text.splitlines(), 1):
        if row.startswith("## "):
            begun, named = True, row.removeprefix("## ")
            if not data.day(named):
                yield line, f"{named!r} is no day that has been: write it as YYYY-MM-DD"
            elif above and named >= above:
                yield line, f"{named} stands below {above}: newest first, a day once"
            else:
                above = named
        elif begun and row.strip() and not row.startswith(("- ", "  ")):
            yield line, "below a day stand entries alone: begin it with '- ', go on with two blanks"
    for entry in ENTRY.finditer(text):
        line = text.count("\n", 0, entry.start()) + 1
        if not LINK.search(entry[0]):
            cure = (
                "an entry names the page that it corrects: - [Question](chapter/question.md): ..."
            )
            yield line, cure
        elif not TOLD.search(entry[0]):
            yield (
                line,
                "an entry says what the page said and what is so, or what it left out: "
                "'... it said that X. **Now:** Y.', or '... **added** that Y.'",
            )


def page(entry: str) -> str:
    """Return the page below docs/ that an entry is of, the first that it links; "" without one."""
    found = LINK.search(entry)
    return f"{found[2]}.md" if found else ""


def linked(entry: str, base: str, suffix: str = ".md") -> str:
    """Return an entry whose links, written from docs/, lead to the pages from elsewhere."""
    return LINK.sub(rf"[\1]({base}\2{suffix}\3)", entry)
