"""Mend Material: what screen readers miss in its HTML, and what its script does needlessly."""

import re
from pathlib import Path

# The dialog has no name; a corner cell that heads nothing is announced as a header; the box in
# which a wide table scrolls came late, by a script, and moved the page below it.
MENDED = (
    (re.compile(r'data-md-component="search" role="dialog"(?! )'), r'\g<0> aria-label="Search"'),
    # As Material's script would, before anything is drawn that it changes.
    (
        re.compile(r"<head>\s*(?=<meta charset)"),
        r'\g<0><script>document.documentElement.className="js"</script>',
    ),
    (re.compile(r"<th\b([^>]*)></th>"), r"<td\1></td>"),
    (
        re.compile(r'(?<!"md-typeset__table">)<table>.*?</table>', re.DOTALL),
        r'<div class="md-typeset__scrollwrap"><div class="md-typeset__table">\g<0></div></div>',
    ),
)

SCRIPT = (
    # The search index is loaded with every page: only when search is opened, as on file://.
    ('$(location.protocol!=="file:"),Je("search")', '$(false),Je("search")'),
    # So is the worker that reads it: only when it is first sent something.
    (
        "function Mn(e,t=new Worker(e)){",
        "function Mn(e,t=(()=>{let w,l=[];return{"
        "addEventListener(...a){w?w.addEventListener(...a):l.push(a)},"
        "removeEventListener(...a){w&&w.removeEventListener(...a)},"
        "postMessage(m){if(!w){w=new Worker(e);for(let a of l)w.addEventListener(...a)}"
        "w.postMessage(m)}}})()){",
    ),
    # Each block of code and each table is measured on its own, which lays out the whole page anew
    # each time; docs/assets/scroll.js does what we need of it.
    ("pre:not(.mermaid) > code", "pre.unmeasured > code"),
    ("table:not([class])", "table.unmeasured"),
    # This element restyles the whole page twice; docs/assets/style.css sets the root's scheme.
    (
        'x("meta",{name:"color-scheme"});document.head.appendChild(o);',
        'x("meta",{name:"color-scheme"});',
    ),
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


def mend_script(site: Path) -> None:
    """Rewrite Material's script in a built site; exit where it has changed."""
    bundles = list((site / "assets" / "javascripts").glob("bundle.*.min.js"))
    text = bundles[0].read_text(encoding="utf-8") if len(bundles) == 1 else ""
    for old, new in SCRIPT:
        if text.count(old) != 1 and new not in text:
            raise SystemExit(
                f"Material's script does not say {old!r} once, as it did: correct publish/mend.py"
            )
        text = text.replace(old, new)
    bundles[0].write_text(text, encoding="utf-8", newline="\n")
