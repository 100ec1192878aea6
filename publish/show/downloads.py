"""What can be taken away: the page that offers it, and the files themselves on the built site."""

import datetime
import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from publish.dist import DIST

PAGE = "downloads.html"


@dataclass(frozen=True)
class Download:
    """An artefact in dist/: its file, what it is called, what it is for, the job that makes it."""

    file: str
    title: str
    what: str
    job: str


DOWNLOADS = (
    Download(
        "python-concurrency-cheatsheet.pdf",
        "Cheat sheet, A4",
        "Two landscape pages to print and keep beside the keyboard.",
        "pdf",
    ),
    Download(
        "python-concurrency-cheatsheet-letter.pdf",
        "Cheat sheet, US Letter",
        "The same two pages for American paper.",
        "pdf",
    ),
    Download(
        "python-concurrency.pdf",
        "The book, PDF",
        "Every chapter with page numbers and bookmarks, for screen and paper.",
        "pdf",
    ),
    Download(
        "python-concurrency.epub",
        "The book, EPUB",
        "Every chapter with highlighted code, for e-readers and phones.",
        "offline",
    ),
    Download(
        "python-concurrency-offline.zip",
        "This site, offline",
        "Unpack it and open <code>index.html</code>: search and copy buttons work from disk.",
        "offline",
    ),
    Download(
        "Python_Concurrency.docset.tgz",
        "Docset for Dash and Zeal",
        "Every question, every chapter and every name of the standard library that is shown. "
        "Unpack it into the folder of your docsets; ask with <code>pyconc:</code>.",
        "offline",
    ),
    Download(
        "python-concurrency.apkg",
        "Anki deck",
        "One card a question, tagged by chapter and level. Import a newer one over it: the cards "
        "are updated, your progress stays.",
        "offline",
    ),
)


def show() -> str:
    """Return the list of what there is; `add` fills in what only the built files tell."""
    return "\n".join(
        f'<div class="download"><p><strong>{d.title}</strong><br>{d.what}</p>'
        f"<p>{made_by(d)}</p></div>"
        for d in DOWNLOADS
    )


def made_by(download: Download) -> str:
    """Return what the page says of a file that it cannot offer."""
    return (
        f'<span class="file">{download.file}</span><br>made from the source by <code>nox -s '
        f"{download.job}</code>"
    )


def offered(download: Download, path: Path) -> str:
    """Return what the page says of a file that it offers: size, day, checksum."""
    content = path.read_bytes()
    day = datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC).date()
    digest = hashlib.sha256(content).hexdigest()
    return (
        f'<a class="file" href="downloads/{download.file}" download>{download.file}</a><br>'
        f'{size(len(content))} · <time datetime="{day}">{day}</time><br>'
        f'SHA-256 <code class="digest">{digest}</code>'
    )


def size(count: int) -> str:
    """Return a number of bytes for people."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(count / 1e3, 1):.0f} kB"


def add(site: Path, dist: Path = DIST) -> list[str]:
    """Put what lies in dist/ on the built site, offer it on its page; return the files' names."""
    page = site / PAGE
    text = page.read_text(encoding="utf-8")
    folder = site / "downloads"
    shutil.rmtree(folder, ignore_errors=True)
    added, sums = [], []
    for download in DOWNLOADS:
        path = dist / download.file
        if text.count(made_by(download)) != 1:
            raise SystemExit(
                f"{page}: no place for {download.file}: show {{{{ downloads() }}}} once on "
                "docs/downloads.md, and build the site anew"
            )
        if path.is_file():
            folder.mkdir(exist_ok=True)
            shutil.copy2(path, folder / path.name)
            text = text.replace(made_by(download), offered(download, path))
            added.append(path.name)
            sums.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n")
    if added:
        (folder / "SHA256SUMS").write_text("".join(sums), encoding="utf-8", newline="\n")
    page.write_text(text, encoding="utf-8", newline="\n")
    return added
