"""Walk a page's plain elements and write them as Typst: the one way from pages to paper.

An element or a class that the walk does not know stops the build and names page and element. What
is read is counted apart from what is written: nothing is lost on the way.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from lxml import etree

from publish import SITE_URL
from publish.formats.typst import PdfError, quote
from publish.read import book
from publish.read.book import Element, Page

# How a picture prints: filled, empty, framed.
GREYS = {
    "run": "fill:#555",
    "wait": "fill:#eee;stroke:#777;stroke-width:0.75",
    "hold": "fill:none;stroke:#000;stroke-width:2.5",
    "group": "font-size:13px;font-weight:700",
    "took": "font-size:13px",
    "lane": "font-size:12px;fill:#444",
    "tick": "font-size:12px;fill:#444",
    "rail": "stroke:#bbb;stroke-dasharray:1 4",
    "axis": "fill:none;stroke:#444",
    "spread": "fill:none;stroke:#000",
    "line": "fill:none;stroke:#000;stroke-width:1.5",
    "mark": "fill:#000;stroke:none",
    "first": "stroke-dasharray:none",
    "second": "stroke-dasharray:6 3",
    "third": "stroke-dasharray:2 3",
    "fourth": "stroke-dasharray:8 3 2 3",
}
ASKED = "Asked next:"  # begins the paragraph before an answer's sources


@dataclass
class Walk:
    """One page on its way: its name, what may be linked to, and what was written so far."""

    page: str  # "threading/stop-thread.html"
    labels: frozenset[str] | None  # the places in the PDF that links may lead to, if it links
    dropped: frozenset[str]  # what this paper does not need, named as in ELEMENTS
    site: frozenset[str] = frozenset()  # the pages that are on the site and not on this paper
    last: bool = False  # whether nothing follows before the next chapter
    wrote: Counter[str] = field(default_factory=Counter)

    def fail(self, element: Element, why: str) -> PdfError:
        """Return the error that names the page and the element."""
        attrs = "".join(f' {k}="{v}"' for k, v in element.attrib.items() if k in ("class", "id"))
        text = " ".join(element.text_content().split())[:40]
        source = f"docs/{self.page.removesuffix('.html')}.md"
        return PdfError(f"{source}: <{element.tag}{attrs}> {text!r}: {why}")

    def text(self, text: str | None) -> str:
        """Return text as Typst, its white space folded."""
        words = re.sub(r"[ \t\n]+", " ", text or "")
        return f"#{self.string(words)};" if words.strip(" ") else words

    def string(self, text: str) -> str:
        """Return text as a Typst string; count what can be seen of it."""
        self.wrote["characters"] += visible(text)
        return quote(text)


def visible(text: str) -> int:
    """Return the number of characters that are not blank."""
    return len("".join(text.split()))


def names(element: Element) -> list[str]:
    """Return the names that an element may be known by, the most telling first."""
    return [*(f"{element.tag}.{c}" for c in element.classes), element.tag]


def inside(walk: Walk, element: Element) -> str:
    """Return all that stands in an element: its text and its children."""
    parts = [walk.text(element.text)]
    for child in element:
        parts += [one(walk, child), walk.text(child.tail)]
    return "".join(parts)


def one(walk: Walk, element: Element) -> str:
    """Return one element as Typst."""
    known = [n for n in names(element) if n in ELEMENTS or n in walk.dropped]
    if not known or (element.get("class") and known == [element.tag] and element.tag != "details"):
        raise walk.fail(
            element,
            "the PDF does not know this element: write it otherwise, or teach it to ELEMENTS in "
            "publish/formats/typst/walk.py",
        )
    if known[0] in walk.dropped:
        return ""
    walk.wrote[element.tag] += 1
    return ELEMENTS[known[0]](walk, element)


def call(name: str) -> Callable[[Walk, Element], str]:
    """Return a writer that calls a Typst function with an element's content."""
    return lambda walk, element: f"#{name}[{inside(walk, element)}];"


def apart(name: str) -> Callable[[Walk, Element], str]:
    """Return the same for what is a block of its own."""
    return lambda walk, element: f"\n\n#{name}[{inside(walk, element)}];\n\n"


def heading(walk: Walk, element: Element) -> str:
    """Write a heading; a question's page begins with one that is labelled by the page's name."""
    level = element.get("data-as") or element.tag[1]
    place = label(walk.page, "" if element.tag == "h1" else element.get("id") or "")
    grade = f", grade: {quote(element.get('data-level'))}" if element.get("data-level") else ""
    return f"\n#title-{level}({quote(place)}{grade})[{inside(walk, element)}];\n"


def paragraph(walk: Walk, element: Element) -> str:
    """Write a paragraph; one of sources shows the addresses, which paper cannot follow."""
    first = element[0] if len(element) and not (element.text or "").strip() else None
    if first is None or first.tag != "strong" or first.text not in ("Sources:", "Source:"):
        text = element.text_content().strip()
        stays = text.endswith(":") or text.startswith(ASKED) or _before_asked(walk, element)
        form = "lead" if stays else "p"
        return f"\n#{form}[{inside(walk, element)}];\n"
    items = [""]
    for child in element:
        items[-1] += one(walk, child)
        before, *more = re.split(r"\s*·\s*", child.tail or "")
        items[-1] += walk.text(before)
        for text in more:
            walk.wrote["characters"] += 1  # the dot between two sources, now a line of its own
            items.append(walk.text(text))
    return f"\n#sources({', '.join(f'[{i}]' for i in items)});\n"


def _before_asked(walk: Walk, element: Element) -> bool:
    """Whether what is asked next follows, and would stand on a chapter's last page alone."""
    after = element.getnext()
    return walk.last and after is not None and after.text_content().startswith(ASKED)


def aside(walk: Walk, element: Element) -> str:
    """Write what stands beside the text, kept with the program that it announces, and with what
    is asked next at a chapter's end."""
    announces = element.text_content().strip().endswith(":")
    sticky = "true" if announces or _before_asked(walk, element) else "false"
    return f"\n\n#aside(sticky: {sticky})[{inside(walk, element)}];\n\n"


def link(walk: Walk, element: Element) -> str:
    """Write a link: with its page number within the book, with its address outside."""
    address = element.get("href") or ""
    target = urlsplit(address)
    content = inside(walk, element)
    if target.scheme:
        around = element.getparent()
        first = around[0].text if around.tag == "p" else ""
        form = "source" if first in ("Sources:", "Source:") else "outside"
        return f"#{form}({quote(address)})[{content}];"
    if not address:
        return content
    path = book.there(walk.page, unquote(target.path))
    place = label(path, unquote(target.fragment))
    for known in (place, label(path)):  # a program's place is that of its question
        if known in (walk.labels or ()):
            return f"#see({quote(known)})[{content}];"
    if walk.labels is None or path in walk.site:  # paper leads there only by a whole address
        return f"#link({quote(SITE_URL + path)})[{content}];" if SITE_URL else content
    raise walk.fail(element, f"its link leads to {address!r}, which the PDF does not hold")


def label(page: str, anchor: str = "") -> str:
    """Return the name of a place in the PDF."""
    return page.removesuffix(".html").replace("/", "-") + (f"--{anchor}" if anchor else "")


def block(walk: Walk, element: Element) -> str:
    """Write a fenced block: a snippet's code with its changed lines, its output, or a plain one."""
    pre = element.find("pre")
    code = pre.find("code")
    for child in element.iterdescendants():
        walk.wrote[child.tag] += 1
    title = element.find("span")
    said = walk.text(title.text_content()) if title is not None else ""
    text = code.text_content().rstrip("\n")
    form = "program" if element.get("data-snippet") else "plain"
    form = "output" if "output" in element.classes else form
    first = code.xpath("string(.//span[@data-linenos][1]/@data-linenos)").strip() or "0"
    # changed: what cures, or what is missing; dim: what only forces the timing
    dim = [int(n) for n in element.get("data-dim", "").split(",") if n]
    marks = {"changed": _marked(code), "dim": dim}
    if form == "program" and first == "0":  # PEP 8's two empty lines are one here: it is paper
        lines = text.split("\n")
        kept = [n for n in range(len(lines)) if n == 0 or lines[n] or lines[n - 1]]
        text = "\n".join(lines[n] for n in kept)
        at = {n + 1: new for new, n in enumerate(kept, 1)}
        marks = {k: [at[n] for n in v if n in at] for k, v in marks.items()}
    options = "".join(f", {k}: ({','.join(map(str, v))},)" for k, v in marks.items() if v)
    options += f", first: {first}" if first != "0" else ""
    lang = ', lang: "python"' if form == "program" else ""
    shown = f"#code({walk.string(text)}{lang}{options});" if text else "#nothing;"
    return f"\n#{form}({text.count(chr(10)) + 1}, [{said}])[{shown}];\n"


def _marked(code: Element) -> list[int]:
    """Return the lines of a block, from 1, that are marked as changed."""
    found, at = [], 1 + (code.text or "").count("\n")
    for child in code:
        if "hll" in child.classes:
            found.append(at)
        at += child.text_content().count("\n") + (child.tail or "").count("\n")
    return found


def table(walk: Walk, element: Element) -> str:
    """Write a table; its first rows are repeated on every page it runs over."""
    parts = {}
    for name in ("thead", "tbody"):
        rows = element.findall(name)
        walk.wrote[name] += len(rows)
        parts[name] = "".join(one(walk, row) for part in rows for row in part)
    columns = len(element.find(".//tr"))
    return f"\n#grid-of({columns}, ({parts['thead']}), ({parts['tbody']}));\n"


def cells(walk: Walk, element: Element) -> str:
    """Write the children of a row or a list, each as one content."""
    found = []
    for child in element:
        walk.wrote[child.tag] += 1
        found.append(f"[{inside(walk, child)}],")
    return "".join(found)


def picture(walk: Walk, element: Element) -> str:
    """Write an inline SVG as a picture in greys; its label says what it shows."""
    alt = element.get("aria-label")
    if not alt:
        raise walk.fail(element, "a picture without words: give its svg an aria-label")
    for child in element.iterdescendants():
        walk.wrote[child.tag] += 1
        walk.string(child.text or "")
        if unknown := {*child.classes} - GREYS.keys():
            name = min(unknown)
            raise walk.fail(element, f"no grey for class {name!r}: add it to GREYS in walk.py")
    style = "text{font-family:Inter}" + "".join(f".{k}{{{v}}}" for k, v in GREYS.items())
    svg = etree.tostring(element, encoding="unicode", with_tail=False)
    svg = svg.replace(">", f"><style>{style}</style>", 1)
    return f"\n#picture({quote(svg)}, {quote(alt)});\n"


def program(walk: Walk, element: Element) -> str:
    """Write a program: its title with its verdict, then what it holds.

    A folded one, which is three lines, is kept with what is asked next at a chapter's end.
    """
    verdict = (element.get("class") or "").removeprefix("program").strip()
    stays = element.get("open") is None and _before_asked(walk, element)
    sticky = ", sticky: true" if stays else ""
    return f'\n\n#program-of("{verdict}"{sticky})[{inside(walk, element)}];\n\n'


def topic(walk: Walk, element: Element) -> str:
    """Write a group of the cheat sheet, by its other class: its colour is that of its topic."""
    (name,) = {*element.classes} - {"sheet-group"}
    return f'#group("{name}")[{inside(walk, element)}];'


def inline_code(walk: Walk, element: Element) -> str:
    """Write code within a line, whatever colours it has."""
    for child in element.iterdescendants():
        walk.wrote[child.tag] += 1
    return f"#c({walk.string(element.text_content())});"


# Every element that a page may have, by tag or by tag and class.
ELEMENTS: dict[str, Callable[[Walk, Element], str]] = {
    "h1": heading,
    "h2": heading,
    "h3": heading,
    "p": paragraph,
    "p.tools": apart("tools"),
    "p.about": apart("tools"),
    "p.screen": paragraph,
    "p.admonition-title": apart("aside-title"),
    "div": inside,
    "div.sheet-group": topic,
    "div.sheet-card": apart("card"),
    "a": link,
    "a.file": inline_code,
    "strong": call("strong"),
    "em": call("emph"),
    "small": call("small"),
    "code": inline_code,
    "br": lambda walk, e: "#linebreak();",
    "ul": lambda walk, e: f"\n#list({cells(walk, e)});\n",
    "ol": lambda walk, e: f"\n#enum({cells(walk, e)});\n",
    "dl": inside,
    "dt": apart("term"),
    "dd": apart("meaning"),
    "span.since": call("badge"),
    "span.until": call("badge"),
    "span.badge": call("badge"),
    "span.seen": call("seen"),
    "span.part": call("small"),
    "span.verdict": call("verdict"),
    "span.caption": inside,
    "span.level": inside,
    "span.ends": call("ends"),
    "div.highlight": block,
    "div.admonition": aside,
    "details": aside,
    "details.program": program,
    "summary": apart("aside-title"),
    "table": table,
    "tr": cells,
    "figure.timeline": apart("figure-of"),
    "svg": picture,
    "svg.chart": picture,
    "figcaption": apart("caption"),
}


def count(element: Element, dropped: frozenset[str]) -> Counter[str]:
    """Count the elements and the visible characters below an element, but for what is dropped."""
    counts: Counter[str] = Counter()
    tags = {name.partition(".")[0] for name in dropped}

    def add(element: Element) -> None:
        counts["characters"] += visible(element.text or "")
        for child in element:
            counts["characters"] += visible(child.tail or "")
            if child.tag not in tags or dropped.isdisjoint(names(child)):
                counts[child.tag] += 1
                add(child)

    add(element)
    return counts


def write(
    page: Page,
    labels: frozenset[str] | None,
    dropped: frozenset[str],
    lowered: int = 0,
    site: frozenset[str] = frozenset(),
    last: bool = False,
) -> str:
    """Return a page as Typst.

    `lowered` moves its headings down, for a question in its chapter; `last` tells that no other
    follows there. Raises PdfError for what cannot be written, and where less or more is written
    than was read.
    """
    source = book.plain(page)
    for each in source.iter("h1", "h2", "h3"):
        each.set("data-as", str(int(each.tag[1]) + lowered))
        if each.tag == "h1" and page.question:
            each.set("data-level", page.question.level or "")
    for each in source.xpath(".//details[contains(@class, 'program') and not(@open)]"):
        _fold(each)
    walk = Walk(page.name, labels, dropped, site, last)
    text = inside(walk, source)
    counts = count(source, dropped)
    if wrong := {n for n in counts | walk.wrote if counts[n] != walk.wrote[n]}:
        said = "; ".join(f"{n}: {counts[n]} read, {walk.wrote[n]} written" for n in sorted(wrong))
        raise PdfError(f"docs/{page.name.replace('.html', '.md')}: {said}: mend walk.py")
    return text


def _fold(program: Element) -> None:
    """Leave of a program that is folded on the screen its title, its last line and its address."""
    for child in [*program]:
        if child.tag != "summary" and "tools" not in child.classes:
            child.drop_tree()
    for last in program.xpath("./summary/span[@class='last']"):
        last.set("class", "ends")
    for file in program.xpath(".//a[@class='file']"):
        file.text = re.sub(r"^(\.\./)*", "", file.get("href"))


def places(page: Page) -> frozenset[str]:
    """Return every place on a page that a link may lead to."""
    ids = page.body.xpath(".//h2/@id | .//h3/@id")
    return frozenset({label(page.name), *(label(page.name, i) for i in ids)})
