"""What is left to do once MkDocs has rendered: each page is edited as a tree and written once."""

import itertools
import re
import shutil
from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urlencode

from lxml import html
from lxml.etree import XPath
from rcssmin import cssmin

from publish import REPO_URL, ROOT, SITE_URL, SUPPORTED, write
from publish.read import book, licences, measured, nav, pages, snippets
from publish.read.book import Book, Element, Page
from publish.show import Here, expand, glossary, play
from publish.show.snippet import span
from publish.site import changed, downloads, offline, policy, proof, quiz, search, share, terms
from publish.verify import evidence

HTML = ROOT / "build" / "html"
# What is written anew here, and what no reader needs: debuggers' maps, Material's own search.
UNUSED = ("*.html", "*.map", "lunr", "workers")
CLASSES = XPath(".//@class", smart_strings=False)
GAP = re.compile(r"\n\s+")
MAP = re.compile(r"(?m)^.*# sourceMappingURL=.*\n?")
COMMENT = re.compile(r"(?m)^\s*(?://.*\n)?|[ ]+// .*$")  # and what a line is indented by
# Where a name in a table, or one longer than a phone's line, may break: behind a dot, a bar below,
# a bracket; before a capital.
JOINT = re.compile(r"(?<=[a-z][._(])(?=\w)|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
OPTION = re.compile(r"(?<!\S)(--?[a-z][\w-]*)")  # where a command may not
NAMES = "(.//td | .//th)//code[not(*)] | (.//p | .//li)//code[not(*) and string-length() > 33]"
WIDE = 60  # characters: a line of code longer than this may need its box to scroll, on a phone
LONG = 24  # lines: a third of a printed page
# What a page needs that holds an element of such a class.
NEEDS = {
    "home-search": ("home.css",),
    "chooser": ("home.css", "chooser.js"),
    "asked": ("chapter.css",),
    "jumps": ("chapter.css",),
    "questions": ("lists.css", "questions.js"),
    "quiz": ("lists.css", "quiz.css", "quiz-data.js", "quiz.js"),
    "sheet-card": ("sheet.css",),
    "timeline": ("timeline.css",),
    "download": ("downloads.css",),
    "hint": ("exercise.css",),
    "door": ("doors.css",),
    "review": ("checklist.js",),
    "changed": ("lists.css", "changes.css", "changes.js"),
}
REPORT = "Tell what is wrong with this answer, and what you saw (program, Python, output):"


def site(whole: Book, target: Path, offer: bool = True, rendered: Path = HTML) -> None:
    """Write the finished site to `target`, in place of what is there.

    `whole` was read from the folder `rendered`; `offer` says whether to offer the files of dist/.
    Exits with every link that leads nowhere and every question that was lost.
    """
    final, target = target, HTML.parent / "unfinished"  # cut short, it leaves the old site
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(rendered, target, ignore=shutil.ignore_patterns(*UNUSED))
    for script in (*target.rglob("*.js"), *target.rglob("*.css")):
        text = script.read_text(encoding="utf-8")
        write(script, MAP.sub("", text))
    write(target / licences.FILE, licences.notice())
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE.txt")
    for path in (target / "assets").glob("*.*s"):  # ours; a first visit keeps to 100 KB
        text = path.read_text(encoding="utf-8")
        write(path, cssmin(text) if path.suffix == ".css" else COMMENT.sub("", text))
    offered = downloads.add(whole, target, offer)
    _pages(whole.pages.values(), target)
    _programs(target, snippets.names())
    for name, source in measured.scripts().items():
        path = target / "snippets" / "measure" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(source.read_bytes())
    texts(whole, target)
    moved(whole, target)
    search.write(target, whole)
    quiz.write(target, whole)
    play.write(target)
    if SITE_URL:
        share.feed(whole, target)
        share.previews(whole, target)
    offline.add(target)
    if wrong := proof.problems(whole, target):
        raise SystemExit("\n".join(wrong))
    shutil.rmtree(final, ignore_errors=True)
    target.rename(final)
    said = f"{len(offered)} downloads" if offered else "no downloads (`nox -s pdf offline`)"
    print(
        f"site/ holds {len(whole.pages.keys() - {'404.html'})} pages, {len(snippets.names())} "
        f"programs, {said}: open {final / 'index.html'}"
    )


def again(whole: Book, target: Path, names: set[str], programs: list[str]) -> None:
    """Write these pages anew into a finished site, and what is drawn from them: for a preview.

    The other pages, and the programs but these, are finished. Exits as `site` does.
    """
    _pages((whole.pages[name] for name in sorted(names)), target)
    _programs(target, programs)
    search.write(target, whole)
    quiz.write(target, whole)
    if wrong := proof.problems(whole, target):
        raise SystemExit("\n".join(wrong))


def _pages(some: Iterable[Page], target: Path) -> None:
    """Finish these pages and write them."""
    marked = terms.marker(glossary.read())
    chapters = {c.name: c.title for c in nav.chapters()}
    for page in some:
        if page.question:
            _about(page, chapters[page.question.chapter])
            marked(page)
        if page.name == changed.NAME:
            changed.fold(page)
        _menu(page)
        _code(page)
        _names(page)
        _tables(page)
        _rows(page)
        _parts(page)
        _needs(page)
        _policy(page)
        shown = html.tostring(page.tree, encoding="unicode", doctype="<!doctype html>")
        write(target / page.name, _short(shown))


def _short(shown: str) -> str:
    """Return a page without the theme's indentation around its text: 700 bytes, gzipped."""
    above, begins, rest = shown.partition("<article")
    text, ends, below = rest.rpartition("</article>")
    return GAP.sub(" ", above) + begins + text + ends + GAP.sub(" ", below)


def _programs(target: Path, names: list[str]) -> None:
    """Write programs, as the site offers them."""
    for name in names:
        write(target / "snippets" / name, snippets.published(snippets.read(name)))


def element(tag: str, text: str = "", **attributes: str) -> Element:
    """Return a new element; a trailing _ of an attribute's name is dropped (class_)."""
    made = html.Element(tag, {k.rstrip("_").replace("_", "-"): v for k, v in attributes.items()})
    made.text = text or None
    return made


def _about(page: Page, chapter: str) -> None:
    """Say below a question what it is: its chapter, its level, where its programs were seen."""
    question = page.asked
    line = element("p", class_="about")
    line.append(element("a", chapter, href="index.html"))
    line.append(element("span", str(question.level), class_="level"))
    shown = {name.partition("#")[0] for name in book.programs(page)}
    found = [snippets.read(name) for name in sorted(shown)]
    seen = {s.name: evidence.seen(s) for s in found}
    # A Python counts where all programs that are for it were seen on it.
    versions = [
        v
        for v in SUPPORTED
        if any(v in days for days in seen.values())
        and all(v in seen[s.name] or not s.due(v) for s in found)
    ]
    if versions:
        last = max(day for days in seen.values() for day in days.values())
        line.append(element("span", f"seen on {span(versions)}, {last}", class_="seen"))
        for each in page.body.xpath(".//p[@class='tools']/span[@class='seen']"):
            if each.text == span(versions):  # said once, where there is little room
                each.set("class", "seen same")
    elif found:
        line.append(element("span", "not yet run", class_="seen unseen"))
    if REPO_URL:
        told = urlencode({"title": f"{question.chapter}/{question.id}: ", "body": REPORT})
        report = f"{REPO_URL}issues/new?{told}"
        line.append(element("a", "source", href=f"{REPO_URL}blob/main/docs/{question.page}"))
        line.append(element("a", "report an error", href=report))
    for child in line[:-1]:
        child.tail = " "
    page.body.find("h1").addnext(line)
    for last in page.body.xpath("./p[strong[1][starts-with(text(), 'Source')]]"):
        last.set("class", "sources")


def _menu(page: Page) -> None:
    """Make the right menu of a question, its programs by caption; name the left one's folds."""
    for label in page.tree.xpath("//label[@tabindex='0'][not(normalize-space())]"):
        label.append(element("span", "Show or hide the pages", class_="name"))
    for link in page.tree.xpath("//a[contains(@class, 'md-footer__link')]"):
        link.set("aria-label", unescape(link.get("aria-label")))  # the theme escapes it twice
    if not page.question:
        return
    rows = page.body.xpath(".//details[contains(@class, 'program')]")
    for menu in page.tree.xpath("//div[@data-md-type='toc']//nav"):
        for child in list(menu):
            menu.remove(child)
        if not rows:
            continue
        title = element("div", "Programs", class_="md-nav__title")
        listed = element("ul", class_="md-nav__list", data_md_component="toc")
        for row in rows:
            link = element("a", class_="md-nav__link", href=f"#{row.get('id')}")
            said = element("span", class_=row.get("class").removeprefix("program").strip())
            word = row.find("summary/span[@class='verdict']")
            if word is not None:
                said.append(element("span", word.text, class_="verdict"))
                said[-1].tail = " "
            said.append(element("span", row.xpath("string(summary/span[@class='caption'])")))
            link.append(said)
            item = element("li", class_="md-nav__item")
            item.append(link)
            listed.append(item)
        menu.extend([title, listed])


def _code(page: Page) -> None:
    """Dim the scaffolding of programs; let the keyboard reach code that may scroll.

    Printed, a long program may go on overleaf, a short one stays in one piece.
    """
    for block in page.body.xpath(".//div[contains(@class, 'highlight')]"):
        for code in block.iter("code"):
            lines = code.text_content().splitlines()
            if "output" in block.classes and sum("  " in x.strip() for x in lines) > 1:
                block.set("class", f"{block.get('class')} columns")  # a table, which wraps badly
            if code.text_content().count("\n") > LONG:
                block.set("class", f"{block.get('class')} long")
            if max(map(len, code.text_content().splitlines()), default=0) > WIDE:
                code.set("tabindex", "0")
            if dim := block.attrib.pop("data-dim", ""):
                _dim(code, {int(n) for n in dim.split(",")})


def _dim(code: Element, lines: set[int]) -> None:
    """Wrap what stands on these lines of a block, from 1, into spans of class dim."""
    at = 1
    piece: Element | None = None

    def put(text: str, holder: Element) -> None:
        """Append text behind the last child of `holder`."""
        if len(holder):
            holder[-1].tail = (holder[-1].tail or "") + text
        else:
            holder.text = (holder.text or "") + text

    new = element("code")
    for kind, value in _pieces(code):
        for number, part in enumerate(value.split("\n") if kind is None else [value]):
            if kind is None and number:
                put("\n", new)
                at += 1
                piece = None
            if at in lines and piece is None and (kind is not None or part):
                piece = element("span", class_="dim")
                new.append(piece)
            holder = piece if at in lines and piece is not None else new
            if kind is None:
                put(part, holder)
            else:
                kind.tail = None
                holder.append(kind)
                at += value.count("\n")
                if "\n" in value:
                    piece = None
    for child in list(code):
        code.remove(child)
    code.text = new.text
    code.extend(list(new))


def _pieces(code: Element) -> Iterator[tuple[Element | None, str]]:
    """Yield the text and the elements of a block in order: (None, text) or (element, its text)."""
    if code.text:
        yield None, code.text
    for child in list(code):
        tail = child.tail
        yield child, child.text_content()
        if tail:
            yield None, tail


def _names(page: Page) -> None:
    """Say where names that a narrow screen may have to break do so, and where commands may not."""
    for name in page.body.xpath(NAMES):
        text, name.text = name.text or "", ""
        for piece in OPTION.split(text):
            if piece.startswith("-"):
                name.append(element("span", piece, class_="option"))
                continue
            for at, part in enumerate(JOINT.split(piece)):
                if at:
                    name.append(element("wbr"))
                if len(name):
                    name[-1].tail = part
                else:
                    name.text = part


def _tables(page: Page) -> None:
    """Put each table into its scrolling box; a corner that heads nothing is a cell."""
    for corner in page.body.xpath(".//th[not(node())]"):
        corner.tag = "td"
    for table in page.body.xpath(".//table[not(@class)]"):
        box, inner = (
            element("div", class_="md-typeset__scrollwrap", tabindex="0"),
            element("div", class_="md-typeset__table"),
        )
        box.tail, table.tail = table.tail, None
        table.getparent().replace(table, box)
        box.append(inner)
        inner.append(table)


def _rows(page: Page) -> None:
    """Give each row of a table of words an id, by its heading and its first cell."""
    for words in page.body.find_class("words"):
        section = words.xpath("string(preceding-sibling::h2[1]/@id)")
        for row in words.xpath(".//tbody/tr"):
            word = re.sub(r"[^a-z0-9]+", "-", book.text(row[0]).lower()).strip("-")
            row.set("id", f"{section}-{word}")


def _parts(page: Page) -> None:
    """Give the page the whole text of each program that it shows in part: copying takes it all."""
    for name in sorted({n.partition("#")[0] for n in book.programs(page) if "#" in n}):
        text = snippets.published(snippets.read(name))
        page.body.append(element("template", text, data_file=name))


def _needs(page: Page) -> None:
    """Load the styles and scripts that a page's elements need, from where its common style is."""
    common = page.tree.xpath("head/link[contains(@href, 'assets/style.css')]")[0]
    used = {name for each in CLASSES(page.body) for name in each.split()}
    needed = (files for name, files in NEEDS.items() if name in used)
    for file in dict.fromkeys(itertools.chain.from_iterable(needed)):
        address = common.get("href").replace("style.css", file)
        if file.endswith(".css"):
            common.addnext(element("link", rel="stylesheet", href=address))
        else:
            page.tree.find("body").append(element("script", src=address, defer=""))


def _policy(page: Page) -> None:
    """Tell the browser what the page may run, before it meets anything to run."""
    said = policy.policy(policy.inline(page.tree))
    meta = html.Element("meta", {"http-equiv": "Content-Security-Policy", "content": said})
    page.tree.find("head/meta[@charset]").addnext(meta)


def texts(whole: Book, target: Path) -> None:
    """Write what other programs read: each page's expanded Markdown, and llms.txt."""
    about: dict[str, list[str]] = {"Chapters": [], "Optional": []}
    for name, text in pages.sources().items():
        write(target / name, expand(Here(name, text, plain=True)).strip() + "\n")
    for chapter in whole.chapters:
        rows = about["Chapters"]
        rows.append(f"- [{chapter.title}]({SITE_URL}{chapter.name}/index.md)")
        rows += [
            f"  - [{q.title}]({SITE_URL}{q.name.removesuffix('.html')}.md)"
            for q in chapter.questions
        ]
    for page in whole.pages.values():
        if "/" not in page.name and page.name not in ("index.html", "404.html"):
            about["Optional"].append(
                f"- [{page.title}]({SITE_URL}{page.name.replace('.html', '.md')})"
            )
    listed = "\n\n".join(f"## {title}\n\n" + "\n".join(rows) for title, rows in about.items())
    write(
        target / "llms.txt",
        f"# {whole.title}\n\n> {whole.about}\n\nEach page stands beside its HTML as Markdown, "
        "under the same name: the answers, the programs that prove them, and what each program "
        f"printed.\n\n{listed}\n",
    )


MOVED = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta http-equiv="refresh" content="0; url={folder}/index.html">
<script>{script}</script></head>
<body><p>This chapter is at <a href="{folder}/index.html">{title}</a>.</p></body></html>
"""


def moved(whole: Book, target: Path) -> None:
    """Keep the addresses that chapters had as single pages: threading.html#stop-thread."""
    for chapter in whole.chapters:
        script = f'location.replace("{chapter.name}/index.html" + location.hash)'
        page = MOVED.format(
            title=chapter.title,
            folder=chapter.name,
            script=script,
            policy=policy.policy([script]),
        )
        write(target / f"{chapter.name}.html", page)
