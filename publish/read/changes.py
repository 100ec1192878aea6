"""What changed, by day: docs/changes.md read as entries, for home page and feed."""

import re

from publish.read import pages

DAY = re.compile(r"(?m)^## (\d{4}-\d\d-\d\d)\n\n((?:- .*\n?(?:  .*\n?)*)+)")


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
