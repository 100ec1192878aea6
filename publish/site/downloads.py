"""What can be taken away: the files of dist/ that are of this commit, and who offers them."""

import hashlib
import html
from pathlib import Path

from lxml.html import fragments_fromstring

from publish import formats, write
from publish.formats.archive import DIST, current
from publish.read import licences
from publish.read.book import Book

PAGE = "downloads.html"


def add(whole: Book, site: Path, offer: bool) -> list[str]:
    """Put what dist/ holds of just these sources on the site; return the files' names.

    The page says of the others, or of all where it is not to `offer` any, which job makes them.
    """
    holder = whole.pages[PAGE].body.find(".//div[@id='downloads']")
    if holder is None:
        raise SystemExit(
            'docs/downloads.md: no place for the files: write <div id="downloads"></div>'
        )
    there = current() if offer else set()
    added, sums, shown = [], "", ""
    for form in formats.listed():
        path = DIST / form.FILE
        said = f"made from the source by <code>nox -s {form.GROUP}</code>"
        if path.name in there:
            (site / "downloads").mkdir(exist_ok=True)
            content = path.read_bytes()
            (site / "downloads" / path.name).write_bytes(content)
            added.append(path.name)
            sums += f"{hashlib.sha256(content).hexdigest()}  {path.name}\n"
            said = (
                f'<a class="file" href="downloads/{form.FILE}">{form.FILE}</a> · '
                f"{size(len(content))}"
            )
        shown += (
            f'<div class="download"><p><strong>{html.escape(form.TITLE)}</strong><br>'
            f"{html.escape(form.WHAT)}</p><p>{said}</p></div>"
        )
    if added:
        write(site / "downloads" / "SHA256SUMS", sums)
        shown += (
            '<p>To check a file, compare its <a href="downloads/SHA256SUMS">SHA-256</a>: '
            "built again from the same commit it is the same, byte for byte.</p>"
        )
    shown += (
        f'<p>The work of others that this site ships: <a href="{licences.FILE}">names and '
        'terms</a>. Our own: <a href="LICENSE.txt">code MIT, prose CC BY 4.0</a>.</p>'
    )
    holder.extend(fragments_fromstring(shown))
    return added


def size(count: int) -> str:
    """Return a number of bytes for people."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(count / 1e3, 1):.0f} kB"
