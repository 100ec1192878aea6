"""The hosted site without a network: a service worker that keeps one whole release of it."""

import base64
import hashlib
import json
from pathlib import Path

from publish import write
from publish.formats.zip import files

# What the service worker leaves to the network: what is large and looked at one by one, and what
# only other programs read.
FETCHED = ("downloads/", "previews/", "snippets/", "service-worker.js")
FOR_PROGRAMS = (".json", ".md", ".toml", ".txt", ".xml")


def add(site: Path) -> None:
    """Write site/service-worker.js for just these files."""
    template = site / "assets" / "service-worker.js"
    kept = {
        name: "sha256-" + base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()
        for name, path in files(site).items()
        if not (name.startswith(FETCHED) or name.endswith(FOR_PROGRAMS))
    }
    listed = json.dumps(kept, indent=0)
    release = hashlib.sha256(listed.encode()).hexdigest()[:16]
    script = template.read_text(encoding="utf-8")
    for mark, value in (("{{ release }}", release), ("FILES = {}", f"FILES = {listed}")):
        if script.count(mark) != 1:
            raise SystemExit(f"docs/assets/service-worker.js: write {mark!r} exactly once")
        script = script.replace(mark, value)
    write(site / "service-worker.js", script)
    template.unlink()
