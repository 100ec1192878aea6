"""The one-way road from docs/ and snippets/ to what people read."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUPPORTED = ("3.11", "3.12", "3.13", "3.14", "3.15")
# The addresses of site and repository, with a slash at the end; where one is unset, what needs it
# is not shown. mkdocs.yml reads the same two.
SITE_URL, REPO_URL = (
    url.rstrip("/") + "/" if (url := os.environ.get(name, "")) else ""
    for name in ("SITE_URL", "REPO_URL")
)


class Mistake(Exception):
    """What an author can mend; a command tells it in a line, without a traceback."""


def write(path: Path, text: str) -> None:
    """Write a text, in the same bytes on every system; make its folder where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
