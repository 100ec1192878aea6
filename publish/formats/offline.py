"""The site without a network: dist/python-concurrency-offline.zip, which opens from disk."""

import sys
from pathlib import Path

from publish import ROOT, dist, site, worker
from publish.articles import SITE

ZIP = "python-concurrency-offline.zip"


def pack(built: Path) -> bytes:
    """Return the zip of a site that mkdocs.offline.yml built: unpack it, open index.html."""
    folder = ZIP.removesuffix(".zip")
    content = {f"{folder}/LICENSE": (ROOT / "LICENSE").read_bytes()}
    for name, path in worker.files(built).items():
        data = path.read_bytes()
        if name == worker.INDEX:
            continue  # from disk the same is read as a script
        if path.suffix in (".js", ".css"):  # their maps are left out: nothing should ask for them
            data = b"\n".join(x for x in data.split(b"\n") if b"# sourceMappingURL=" not in x)
        content[f"{folder}/{name}"] = data
    return dist.zipped(content)


def main() -> int:
    """Write dist/python-concurrency-offline.zip; return the exit status."""
    site.finish(SITE)
    site.check(SITE)
    dist.write(ZIP, pack(SITE))
    return 0


if __name__ == "__main__":
    sys.exit(main())
