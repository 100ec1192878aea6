"""The hosted site without a network: a service worker that keeps one whole release of it."""

import base64
import hashlib
import json
from pathlib import Path

# What no reader needs: addresses for crawlers, debuggers' maps, other languages' stemmers.
LEFT_OUT = ("404.html", "sitemap.xml", "sitemap.xml.gz", "assets/service-worker.js")
UNUSED = ("assets/javascripts/lunr/",)
# What the service worker leaves to the network: what is large and looked at one by one, and what
# only other programs read.
FETCHED = ("downloads/", "snippets/", "service-worker.js", "assets/iframe-worker.js")
FOR_PROGRAMS = (".json", ".md", ".toml", ".txt")
INDEX = "search/search_index.json"


def files(site: Path) -> dict[str, Path]:
    """Return what a reader needs of a built site, by its name below the top, sorted."""
    found = {p.relative_to(site).as_posix(): p for p in sorted(site.rglob("*")) if p.is_file()}
    return {
        name: path
        for name, path in found.items()
        if name not in LEFT_OUT and not name.startswith(UNUSED) and not name.endswith(".map")
    }


def add(site: Path) -> int:
    """Write site/service-worker.js for just these files; return how many it keeps."""
    template = site / "assets" / "service-worker.js"
    kept = {
        name: "sha256-" + base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()
        for name, path in files(site).items()
        if name == INDEX or not (name.startswith(FETCHED) or name.endswith(FOR_PROGRAMS))
    }
    listed = json.dumps(kept, indent=0)
    release = hashlib.sha256(listed.encode()).hexdigest()[:16]
    script = template.read_text(encoding="utf-8")
    for mark, value in (("{{ release }}", release), ("FILES = {}", f"FILES = {listed}")):
        if script.count(mark) != 1:
            raise SystemExit(f"docs/assets/service-worker.js: write {mark!r} exactly once")
        script = script.replace(mark, value)
    (site / "service-worker.js").write_text(script, encoding="utf-8", newline="\n")
    template.unlink()
    return len(kept)
