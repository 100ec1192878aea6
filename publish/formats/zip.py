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
# What no reader needs: addresses for crawlers, debuggers' maps, Material's own search.
OFF_LINE = ("service-worker.js", "assets/service-worker.js")
LEFT_OUT = ("404.html", "sitemap.xml", "sitemap.xml.gz", "changes.xml", *OFF_LINE)
UNUSED = ("assets/javascripts/lunr/", "assets/javascripts/workers/", "downloads/", "previews/")


def files(site: Path) -> dict[str, Path]:
    """Return what a reader needs of a built site, by its name below the top, sorted."""
    found = {p.relative_to(site).as_posix(): p for p in sorted(site.rglob("*")) if p.is_file()}
    return {
        name: path
        for name, path in found.items()
        if name not in LEFT_OUT and not name.startswith(UNUSED) and not name.endswith(".map")
    }


def build(whole: Book) -> bytes:
    """Return the zip of the finished site in SITE, which the job has just written."""
    folder = FILE.removesuffix(".zip")
    content = {f"{folder}/LICENSE": (ROOT / "LICENSE").read_bytes()}
    for name, path in files(SITE).items():
        data = path.read_bytes()
        if path.suffix in (".js", ".css"):  # their maps are left out: nothing should ask for them
            data = b"\n".join(x for x in data.split(b"\n") if b"# sourceMappingURL=" not in x)
        content[f"{folder}/{name}"] = data
    return zipped(content)
