"""What a page may load and run, told to the browser: ours, and nothing else."""

import base64
import hashlib
from collections.abc import Iterable

from publish.read.book import Element

# Pygments and Material style by attribute. `file:` is where the pages of the zip come from.
POLICY = {
    "default-src": "'none'",
    "style-src": "'self' file: 'unsafe-inline'",
    "img-src": "'self' file: data:",
    "font-src": "'self' file:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
DATA = ("application/json", "application/ld+json", "text/plain")  # what is no program


def policy(scripts: Iterable[str]) -> str:
    """Return the policy of a page with these scripts in it, each allowed by its digest.

    See Content Security Policy Level 3, https://www.w3.org/TR/CSP3/.
    """
    digests = {base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in scripts}
    ours = " ".join(["'self'", "file:", *(f"'sha256-{d}'" for d in sorted(digests))])
    return "; ".join(f"{k} {v}" for k, v in (POLICY | {"script-src": ours}).items())


def inline(tree: Element) -> list[str]:
    """Return the text of each script that a page holds itself."""
    return [
        script.text or ""
        for script in tree.iter("script")
        if not script.get("src") and script.get("type") not in DATA
    ]
