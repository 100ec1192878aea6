"""Give Material's HTML what screen readers miss in it."""

import re
from pathlib import Path

# The dialog has no name; a corner cell that heads nothing is announced as a header.
MENDED = (
    (re.compile(r'data-md-component="search" role="dialog"(?! )'), r'\g<0> aria-label="Search"'),
    (re.compile(r"<th\b([^>]*)></th>"), r"<td\1></td>"),
)


def mend(site: Path) -> None:
    """Rewrite every page of a built site; exit where Material has changed."""
    for path in sorted(site.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        for pattern, better in MENDED:
            text = pattern.sub(better, text)
        if text.count('role="dialog" aria-label="Search"') != 1:
            raise SystemExit(
                f"{path}: Material's search dialog is not what it was: correct publish/mend.py"
            )
        path.write_text(text, encoding="utf-8", newline="\n")
