"""Walk the built site's own HTML and write it as Typst: the one way from pages to paper.

An element, a class, a character or a link that the walk does not know stops the build and names
page and element. What is read is counted apart from what is written: nothing is lost on the way.
"""

import functools
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree, html

from publish import ROOT, SUPPORTED, dist

SITE = ROOT / "build" / "site"
FONTS = ROOT / "build" / "fonts"
WEB_FONTS = ROOT / "docs" / "assets" / "fonts"
TEXT, MONO = "inter-regular", "jetbrains-mono-regular"

# What the Pygments classes of Material's palette come down to on paper; the rest is plain.
TOKENS = {
    **dict.fromkeys(("k", "kc", "kd", "kn", "kp", "kr", "kt", "ow"), "k"),
    **dict.fromkeys(("s", "sa", "sb", "sc", "sd", "se", "sh", "si", "sr", "ss", "s1", "s2"), "s"),
    **dict.fromkeys(("c", "c1", "ch", "cm", "cs"), "c"),
    **dict.fromkeys(("m", "mb", "mf", "mh", "mi", "mo"), "m"),
    **dict.fromkeys(("nc", "nd", "nf", "fm", "ne"), "n"),
    **dict.fromkeys(("gp",), "c"),
}
# How a timeline prints: filled, empty, framed.
TIMELINE = {
    "run": "fill:#555",
    "wait": "fill:#eee;stroke:#777;stroke-width:0.75",
    "hold": "fill:none;stroke:#000;stroke-width:2.5",
    "group": "font-size:13px;font-weight:700",
    "took": "font-size:13px",
    "lane": "font-size:12px;fill:#444",
    "tick": "font-size:12px;fill:#444",
    "rail": "stroke:#bbb;stroke-dasharray:1 4",
    "axis": "fill:none;stroke:#444",
}


class PdfError(Exception):
    """Something on a page that paper cannot hold; the message names page, element and cure."""


@dataclass
class Walk:
    """One page on its way: its name, what may be linked to, and what was written so far."""

    page: str  # "threading.html"
    labels: frozenset[str] | None = (
        None  # the places in the PDF that links may lead to, if it links
    )
    dropped: frozenset[str] = frozenset()  # what this paper does not need, named as in ELEMENTS
    wrote: Counter[str] = field(default_factory=Counter)

    def fail(self, element: html.HtmlElement, why: str) -> PdfError:
        """Return the error that names the page and the element."""
        attrs = "".join(f' {k}="{v}"' for k, v in element.attrib.items() if k in ("class", "id"))
        text = " ".join(element.text_content().split())[:40]
        source = f"docs/{self.page.removesuffix('.html')}.md"
        return PdfError(f"{source}: <{element.tag}{attrs}> {text!r}: {why}")

    def text(self, element: html.HtmlElement, text: str | None, font: str = TEXT) -> str:
        """Return text as Typst; `element` is what it stands in, `font` must have its glyphs."""
        words = re.sub(r"[ \t\n]+", " ", text or "")
        return f"#{self.string(element, words, font)};" if words.strip(" ") else words

    def string(self, element: html.HtmlElement, text: str, font: str = TEXT) -> str:
        """Return text as a Typst string; see `text`."""
        for character in sorted({c for c in text if c not in glyphs(font)} - set("\n\t")):
            raise self.fail(
                element,
                f"the font {font} has no glyph for {character!r} (U+{ord(character):04X}): write "
                "another, or add it to CHARACTERS in publish/fonts.py and run that",
            )
        self.wrote["characters"] += visible(text)
        return quote(text)


@functools.cache
def glyphs(font: str) -> frozenset[str]:
    """Return the characters that one of our fonts can show."""
    from fontTools.ttLib import TTFont

    return frozenset(map(chr, TTFont(WEB_FONTS / f"{font}.woff2").getBestCmap()))


def fonts() -> Path:
    """Unpack the site's fonts for Typst, which reads no woff2; return their folder."""
    from fontTools.ttLib import TTFont

    FONTS.mkdir(parents=True, exist_ok=True)
    for source in sorted(WEB_FONTS.glob("*.woff2")):
        if source.stem.endswith("-base"):  # a part of the same face, for the site
            continue
        target = FONTS / f"{source.stem}.otf"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            font = TTFont(source, recalcTimestamp=False)
            font.flavor = None
            font.save(target)
    return FONTS


def quote(text: str) -> str:
    """Return text as a Typst string literal."""
    # JSON's escapes are Typst's, except \uXXXX; control characters do not occur on pages.
    return json.dumps(text, ensure_ascii=False)


def visible(text: str) -> int:
    """Return the number of characters that are not blank."""
    return len("".join(text.split()))


# --- elements ------------------------------------------------------------------------------------


def names(element: html.HtmlElement) -> list[str]:
    """Return the names that an element may be known by, the most telling first."""
    tag = element.tag
    return [f"{tag}#{element.get('id')}", *(f"{tag}.{c}" for c in element.classes), tag]


def kind(walk: Walk, element: html.HtmlElement) -> str:
    """Return the name by which the walk knows an element, `tag` or `tag.class`; else PdfError."""
    known = [n for n in names(element) if n in ELEMENTS or n in walk.dropped]
    if not known or (element.get("class") and known == [element.tag]):
        raise walk.fail(
            element,
            "the PDF does not know this element: write it otherwise, or teach it to ELEMENTS in "
            "publish/typst.py",
        )
    return known[0]


def inside(walk: Walk, element: html.HtmlElement, font: str = TEXT) -> str:
    """Return all that stands in an element: its text and its children."""
    parts = [walk.text(element, element.text, font)]
    for child in element:
        parts.append(one(walk, child))
        parts.append(walk.text(element, child.tail, font))
    return "".join(parts)


def one(walk: Walk, element: html.HtmlElement) -> str:
    """Return one element as Typst."""
    if not isinstance(element.tag, str):  # a comment
        return ""
    name = kind(walk, element)
    if name in walk.dropped:
        return ""
    walk.wrote[name] += 1
    return ELEMENTS[name](walk, element)


def call(name: str, *strings: str) -> Callable[[Walk, html.HtmlElement], str]:
    """Return a writer that calls a Typst function with an element's content."""
    first = f"({', '.join(strings)})" if strings else ""
    return lambda walk, element: f"#{name}{first}[{inside(walk, element)}];"


def heading(walk: Walk, element: html.HtmlElement) -> str:
    """Write a heading; the place is labelled so that links find it."""
    level = int(element.tag[1])
    place = label(walk.page, element.get("id") or "")
    also = f'#place-of("{label(walk.page)}");' if level == 1 else ""
    grade = f", grade: {quote(element.get('data-level'))}" if element.get("data-level") else ""
    return f"\n{also}#title-{level}({quote(place)}{grade})[{inside(walk, element)}];\n"


def paragraph(walk: Walk, element: html.HtmlElement) -> str:
    """Write a paragraph; one of sources shows the addresses, which paper cannot follow."""
    first = element[0] if len(element) and not (element.text or "").strip() else None
    if first is None or first.tag != "strong" or first.text not in ("Sources:", "Source:"):
        text = element.text_content().strip()
        form = "lead" if text.endswith(":") or text.startswith("Asked next:") else "p"
        return f"\n#{form}[{inside(walk, element)}];\n"
    items = [""]
    for child in element:
        items[-1] += one(walk, child)
        before, *more = re.split(r"\s*·\s*", child.tail or "")
        items[-1] += walk.text(element, before)
        for text in more:
            walk.wrote["characters"] += 1  # the dot between two sources, now a line of its own
            items.append(walk.text(element, text))
    return f"\n#sources({', '.join(f'[{i}]' for i in items)});\n"


def link(walk: Walk, element: html.HtmlElement) -> str:
    """Write a link: with its page number within the book, with its address outside."""
    target = urlsplit(element.get("href"))
    content = inside(walk, element)
    if target.scheme:
        around = element.getparent()
        form = "source" if around.tag == "p" and around[0].text == "Sources:" else "outside"
        return f"#{form}({quote(element.get('href'))})[{content}];"
    if walk.labels is None:
        return content
    place = label(unquote(target.path) or walk.page, unquote(target.fragment))
    if place not in walk.labels:
        raise walk.fail(
            element, f"its link leads to {element.get('href')!r}, which the PDF does not hold"
        )
    return f"#see({quote(place)})[{content}];"


def label(page: str, anchor: str = "") -> str:
    """Return the name of a place in the PDF."""
    return page.removesuffix(".html") + (f"--{anchor}" if anchor else "")


def code(walk: Walk, element: html.HtmlElement) -> str:
    """Write a code block as its text and its lines of coloured pieces."""
    holder = element.find("code")
    if holder is None:
        raise walk.fail(element, "a block without code: write it as a fence")
    walk.wrote["code"] += 1
    text = holder.text_content().rstrip("\n")
    if not text:
        return "#nothing;"
    lines = [[]]  # type: list[list[tuple[str, str]]]
    for style, piece in pieces(walk, holder):
        for number, part in enumerate(piece.split("\n")):
            if number:
                lines.append([])
            if part and lines[-1] and lines[-1][-1][0] == style:
                lines[-1][-1] = (style, lines[-1][-1][1] + part)
            elif part:
                lines[-1].append((style, part))
    shown = "".join(
        "(" + "".join(f"({quote(s)},{quote(t)})," if s else f"{quote(t)}," for s, t in line) + "),"
        for line in lines[: text.count("\n") + 1]
    )
    return f"#code({walk.string(element, text, MONO)}, ({shown}));"


def pieces(walk: Walk, element: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """Yield style and text of each piece of a code block."""
    yield "", element.text or ""
    for span in element:
        if span.tag != "span" or len(span):
            raise walk.fail(span, "a code block holds only coloured text: write it as a fence")
        walk.wrote["span"] += 1
        yield TOKENS.get(span.get("class") or "", ""), span.text or ""
        yield "", span.tail or ""


def block(walk: Walk, element: html.HtmlElement) -> str:
    """Write a fenced block: a snippet's code, its output, or a plain one."""
    classes = (element.get("class") or "").split()
    form = "program" if element.get("data-snippet") else "plain"
    form = "output" if "output" in classes else form
    title = ""
    for child in element:
        if child.tag == "span":
            walk.wrote["span"] += 1
            title = inside(walk, child)
    pre = element.find("pre")
    walk.wrote["pre"] += 1
    walk.wrote["span"] += len(pre.findall("span"))  # empty, a line number's place
    lines = pre.text_content().rstrip("\n").count("\n") + 1
    return f"\n#{form}({lines}, [{title}])[{code(walk, pre)}];\n"


def table(walk: Walk, element: html.HtmlElement) -> str:
    """Write a table; its first rows are repeated on every page it runs over."""
    head = [one(walk, row) for rows in element.findall("thead") for row in counted(walk, rows)]
    body = [one(walk, row) for rows in element.findall("tbody") for row in counted(walk, rows)]
    columns = len(element.find(".//tr"))
    return f"\n#grid-of({columns}, ({''.join(head)}), ({''.join(body)}));\n"


def counted(walk: Walk, element: html.HtmlElement) -> html.HtmlElement:
    """Count an element that only holds others, and return it."""
    walk.wrote[element.tag] += 1
    return element


def picture(walk: Walk, element: html.HtmlElement) -> str:
    """Write an inline SVG as a picture in greys; its label says what it shows."""
    alt = element.get("aria-label")
    if not alt:
        raise walk.fail(element, "a picture without words: give its svg an aria-label")
    used = {
        c for e in element.iterdescendants() if isinstance(e.tag, str) for c in e.classes
    } - TIMELINE.keys()
    if used:
        raise walk.fail(
            element,
            f"no grey for class {sorted(used)[0]!r}: add it to TIMELINE in publish/typst.py",
        )
    for child in element.iterdescendants():
        walk.wrote[child.tag] += 1
        walk.string(child, child.text or "")
    style = "text{font-family:Inter}" + "".join(f".{k}{{{v}}}" for k, v in TIMELINE.items())
    # The HTML reader turns every name to lower case; SVG wants this one as it was.
    svg = etree.tostring(element, encoding="unicode", with_tail=False)
    svg = svg.replace("viewbox=", "viewBox=", 1).replace(">", f"><style>{style}</style>", 1)
    return f"\n#picture({quote(svg)}, {quote(alt)});\n"


def inline_code(walk: Walk, element: html.HtmlElement) -> str:
    """Write code within a line."""
    # Material colours code within a line where it is told a language; paper does not.
    walk.wrote["span"] += sum(1 for _ in element.iter("span"))
    return f"#c({walk.string(element, element.text_content(), MONO)});"


# Every element that a page may have, by tag or by tag and class.
ELEMENTS: dict[str, Callable[[Walk, html.HtmlElement], str]] = {
    "h1": heading,
    "h2": heading,
    "h2.q": heading,
    "h3": heading,
    "p": paragraph,
    "p.snippet": call("file-of"),
    "span.run": call("command"),
    "div.sheet-card": call("card"),
    "p.admonition-title": call("aside-title"),
    "a": link,
    "a.file": lambda walk, e: f"#c({walk.string(e, e.text_content(), MONO)});",
    "strong": call("strong"),
    "em": call("emph"),
    "small": call("small"),
    "code": inline_code,
    "br": lambda walk, e: "#linebreak();",
    "ul": lambda walk, e: f"\n#list({items(walk, e)});\n",
    "ol": lambda walk, e: f"\n#enum({items(walk, e)});\n",
    "span.since": call("badge"),
    "span.until": call("badge"),
    "span.broken": call("badge"),
    "span.part": call("small"),
    "div.highlight": block,
    "div#chooser-table": inside,
    "div.admonition": call("aside"),
    "details": call("aside"),
    "details.example": call("aside"),
    "summary": call("aside-title"),
    "table": table,
    "tr": lambda walk, e: "".join(f"[{inside(walk, counted(walk, cell))}]," for cell in e),
    "figure.timeline": call("figure-of"),
    "svg": picture,
    "figcaption": call("caption"),
}


def items(walk: Walk, element: html.HtmlElement) -> str:
    """Write the items of a list."""
    return "".join(f"[{inside(walk, counted(walk, item))}]," for item in element)


# --- pages ---------------------------------------------------------------------------------------


def article(site: Path, page: str) -> html.HtmlElement:
    """Return the content of a built page. Raises PdfError where it is missing."""
    path = site / page
    if not path.exists():
        raise PdfError(f"{path} does not exist: build the site first, `nox -s pdf` does")
    found = html.parse(path, html.HTMLParser(encoding="utf-8")).xpath("//article")
    if len(found) != 1:
        raise PdfError(f"docs/{page}: {len(found)} <article> elements: the PDF reads one a page")
    return found[0]


def about(site: Path) -> tuple[str, str]:
    """Return the site's title and description."""
    page = html.parse(site / "index.html", html.HTMLParser(encoding="utf-8"))
    name = page.xpath("string(//a[contains(@class, 'md-logo')]/@title)")
    return name, page.xpath("string(//meta[@name='description']/@content)")


def read(element: html.HtmlElement, dropped: frozenset[str]) -> Counter[str]:
    """Count the elements and the visible characters below an element, but for what is dropped."""
    counts = Counter({"characters": visible(element.text or "")})
    for child in element:
        counts["characters"] += visible(child.tail or "")
        if isinstance(child.tag, str) and dropped.isdisjoint(names(child)):
            counts[child.tag] += 1
            counts += read(child, dropped)
    return counts


def write(
    site: Path, page: str, labels: frozenset[str] | None, dropped: frozenset[str]
) -> tuple[str, Counter[str]]:
    """Return a page as Typst, and how many elements of each tag and characters were written.

    Raises PdfError for what cannot be written, and where less or more is written than was read.
    """
    source = article(site, page)
    walk = Walk(page, labels, dropped)
    text = inside(walk, source)
    wrote: Counter[str] = Counter()
    for name, count in walk.wrote.items():
        wrote[re.split("[.#]", name)[0]] += count
    counts = read(source, dropped)
    if wrong := {n for n in counts | wrote if counts[n] != wrote[n]}:
        said = "; ".join(f"{n}: {counts[n]} read, {wrote[n]} written" for n in sorted(wrong))
        raise PdfError(f"docs/{page.replace('.html', '.md')}: {said}: mend publish/typst.py")
    return text, wrote


def places(site: Path, page: str) -> frozenset[str]:
    """Return every place on a page that a link may lead to."""
    ids = article(site, page).xpath(".//h1/@id | .//h2/@id | .//h3/@id")
    return frozenset({label(page), *(label(page, i) for i in ids)})


def commit() -> str:
    """Return the name of the commit that is built, with a + where sources differ from it."""
    name, changed = dist.commit() or ("unknown", False)
    return name + "+" * changed


def make(name: str, source: str, **inputs: str) -> bytes:
    """Compile Typst source, kept in build/, into a PDF that is tagged as PDF/UA-1.

    The templates read date, commit and Python versions from `sys.inputs`, and what else is
    given. Raises PdfError.
    """
    import pikepdf
    import typst

    path = ROOT / "build" / f"{name}.typ"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8", newline="\n")
    try:
        pdf, warnings = typst.compile_with_warnings(
            str(path),
            root=str(ROOT),
            font_paths=[str(fonts())],
            ignore_system_fonts=True,
            sys_inputs={
                "date": dist.date(),
                "commit": commit(),
                "versions": ", ".join(SUPPORTED),
                **inputs,
            },
            format="pdf",
            pdf_standards=["ua-1"],
            timestamp=dist.epoch(),
        )
    except typst.TypstError as error:
        raise PdfError(f"build/{name}.typ: {error}") from None
    if warnings:
        raise PdfError(f"build/{name}.typ: {warnings[0]}")
    pikepdf.settings.set_flate_compression_level(9)
    small = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:  # Typst leaves the tags uncompressed
        document.save(
            small,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
            deterministic_id=True,
        )
    return small.getvalue()
