"""Shrink the built HTML without changing what a reader sees."""

import re
from pathlib import Path

# Kinds of code that docs/assets/style.css and Material leave in the colour of plain code.
PLAIN = ("n", "nn", "p", "o", "w", "sa", "kc", "vm", "fm")
# Kinds that share a colour: neighbours become one span.
ALIKE = {
    "k": ("kd", "kn", "kp", "kr", "kt", "ow"),
    "s2": ("s", "s1", "sb", "sc", "si", "ss"),
    "mi": ("il", "m", "mb", "mf", "mh", "mo"),
    "nf": ("nc", "ne"),
    "nb": ("bp", "no"),
    "c1": ("c", "ch", "cm", "cs", "sd"),
}
FIRST = {kind: first for first, kinds in ALIKE.items() for kind in kinds}
CODE = re.compile(r"(<pre\b[^>]*>)(.*?)(</pre>)", re.DOTALL)
TOKEN = re.compile(r'<span class="(\w+)">([^<]*)</span>')
NEIGHBOURS = re.compile(r'<span class="(\w+)">([^<]*)</span>(\s*)<span class="\1">')
# Read by publish/ alone, never by a browser; spaces between a page's own tags.
UNREAD = re.compile(r' data-(?:aka|no-code|search-exclude)="[^"]*"')
SPACE = re.compile(r"\n\s+(?=<|\n)")
KEPT = re.compile(r"(<(pre|script|style|textarea|svg)\b.*?</\2>)", re.DOTALL)


def page(text: str) -> str:
    """Return the HTML of a page with less in it and the same to see."""
    parts = KEPT.split(text)  # between, element, its name, between, ...
    between = [SPACE.sub("\n", UNREAD.sub("", part)) for part in parts[::3]]
    elements = [CODE.sub(_pre, part) for part in parts[1::3]]
    return "".join(a + b for a, b in zip(between, [*elements, ""], strict=True))


def _pre(found: re.Match[str]) -> str:
    """Return a block of code that tells its height: style.css lays it out when it is near."""
    lines = found[2].count("\n")
    return f'<pre style="--lines:{lines}">{code(found[2])}</pre>'


def code(text: str) -> str:
    """Return highlighted code with spans only where there is a colour."""

    def token(found: re.Match[str]) -> str:
        kind, words = FIRST.get(found[1], found[1]), found[2]
        return words if kind in PLAIN else f'<span class="{kind}">{words}</span>'

    text = TOKEN.sub(token, text.replace("<span></span>", "", 1))
    while (merged := NEIGHBOURS.sub(r'<span class="\1">\2\3', text)) != text:
        text = merged
    return text


def shrink(site: Path) -> None:
    """Rewrite every page of a built site."""
    for path in sorted(site.rglob("*.html")):
        path.write_text(page(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
