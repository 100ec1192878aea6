"""Make the built search index answer the words people use, and show prose before code."""

import html as escapes
import json
from collections.abc import Iterator
from pathlib import Path

from lxml import html

from publish import pages, questions

TITLE = {"boost": 1000.0}
# Words end at punctuation, in camel case and at dots: "gather" finds asyncio.gather.
SEPARATOR = r"""[\s\-_,:;!?=\[\](){}"'/+*|]+|(?!\b)(?=[A-Z][a-z])|\.(?!\d)|&[lg]t;"""


def enrich(site: Path) -> int:
    """Rewrite site/search/search_index.json; return the number of questions in it.

    Each question gets its other wordings as tags that weigh as much as its title, and a text of
    prose, then code, without outputs, names of files and links to other questions.
    Exits where a question is not in the index.
    """
    path = site / "search" / "search_index.json"
    index = json.loads(path.read_text(encoding="utf-8"))
    entries = {entry["location"]: entry for entry in index["docs"]}
    asked = 0
    for page, text in pages.sources().items():
        built = page.replace(".md", ".html")
        if not (found := questions.read(page, text)):
            continue
        for heading in html.parse(site / built).xpath("//article//*[self::h1 or self::h2][@id]"):
            location = built if heading.tag == "h1" else f"{built}#{heading.get('id')}"
            if location in entries:
                entries[location]["text"] = section(heading)
        for question in found:
            entry = entries.get(f"{built}#{question.id}")
            if entry is None:
                raise SystemExit(
                    f"docs/{page}:{question.line}: search does not know this question: reword its "
                    "heading, which Markdown misreads, or let search read its page"
                )
            entry["tags"] = list(question.aka)
            asked += 1
    index["config"]["fields"]["tags"] = TITLE
    index["config"]["separator"] = SEPARATOR
    index["config"]["pipeline"] = ["stemmer", "stopWordFilter"]
    text = json.dumps(index, separators=(",", ":"), ensure_ascii=False)
    path.write_text(text, encoding="utf-8")
    if (script := path.with_suffix(".js")).exists():  # the same, for pages opened from disk
        script.write_text(f"var __index = {text}", encoding="utf-8")
    return asked


def adapt(site: Path) -> None:
    """Put docs/assets/query.js, which words the query, before Material's search worker.

    Exits where Material has changed so much that this must be looked at again.
    """
    workers = list((site / "assets" / "javascripts" / "workers").glob("search.*.min.js"))
    if len(workers) != 1:
        raise SystemExit("Material's search worker is not where it was: mend search.adapt")
    query = (pages.DOCS / "assets" / "query.js").read_text(encoding="utf-8")
    worker = workers[0].read_text(encoding="utf-8")
    if not worker.startswith(query):
        workers[0].write_text(query + worker, encoding="utf-8")


def section(heading: html.HtmlElement) -> str:
    """Return what search reads below a heading, as paragraphs: prose first, then code."""
    found: list[tuple[bool, str]] = []
    for element in heading.itersiblings():
        if element.tag in ("h1", "h2", "h3", "h4"):
            break
        found += _texts(element)
    prose = [
        f"<p>{escapes.escape(x, quote=False)}</p>" for is_code, x in found if x and not is_code
    ]
    code = [
        f"<pre><code>{escapes.escape(x, quote=False)}</code></pre>"
        for is_code, x in found
        if is_code
    ]
    return "".join(prose + code)


def _texts(element: html.HtmlElement) -> Iterator[tuple[bool, str]]:
    """Yield the texts of an element that answer something, each with whether it is code."""
    if element.tag == "figure" or {"snippet", "output"} & set(element.classes):
        return
    if element.tag == "pre":
        yield True, element.text_content().strip("\n")
    elif element.tag == "tr":
        yield False, ": ".join(filter(None, map(_words, element.iterchildren("td"))))
    elif element.tag in ("p", "li", "dt", "dd"):
        if not (words := _words(element)).startswith(("Asked next:", "Sources:", "Source:")):
            yield False, words
    else:
        for child in element.iterchildren("*"):
            yield from _texts(child)


def _words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())
