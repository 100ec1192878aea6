"""The site without a network: a zip that opens from disk."""

from pathlib import Path

from publish import ROOT
from publish.formats.archive import zipped
from publish.read.book import Book

TITLE = "This site, offline"
WHAT = "Unpack it and open index.html: search and copy buttons work from disk."
FILE = "python-concurrency-offline.zip"
GROUP = "offline"
SITE = ROOT / "build" / "offline"  # the finished site, but that it offers no files
# What no reader needs: addresses for crawlers, and what a server would be needed for.
OFF_LINE = ("service-worker.js", "assets/service-worker.js")
LEFT_OUT = ("404.html", "sitemap.xml", "sitemap.xml.gz", "changes.xml", *OFF_LINE)
UNUSED = ("downloads/", "previews/")


def files(site: Path) -> dict[str, Path]:
    """Return what a reader needs of a built site, by its name below the top, sorted."""
    found = {p.relative_to(site).as_posix(): p for p in sorted(site.rglob("*")) if p.is_file()}
    return {
        name: path
        for name, path in found.items()
        if name not in LEFT_OUT and not name.startswith(UNUSED)
    }


def build(whole: Book) -> bytes:
    """Return the zip of the finished site in SITE, which the job has just written."""
    folder = FILE.removesuffix(".zip")
    return zipped({f"{folder}/{name}": path.read_bytes() for name, path in files(SITE).items()})
