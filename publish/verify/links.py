"""What a page shows and where it leads besides programs: its blocks, its HTML, its links."""

import re
from collections.abc import Iterator
from pathlib import Path

from markdown.extensions.toc import slugify

from publish.read import meant, nav, pages

BLOCKS = ("console", "text", "toml")  # what a page may show itself; programs are in snippets/
DEEPEST = 20  # brackets within brackets: Markdown takes minutes for thousands
RAW = re.compile(r"<(pre|code|script|style|iframe|object|embed)\b|<[^>]+\son\w+\s*=", re.IGNORECASE)
LINK = re.compile(r"(?P<image>!?)\[[^\]]*\]\((?P<target>[^)\s]+)(?:\s+\"[^\"]*\")?\)")
# What was meant as a link, and is none: a blank before its address, none, or one left open.
BROKEN = re.compile(r"\[[^\]]+\](?: \([\w./#-]+\.md[^)\s]*\)|\(\s*\)|\([^)\s]*\.md[^)]*$)")
# An address that no rule reads: apart from its link, or in HTML.
ELSEWHERE = re.compile(
    r"^ {0,3}\[[^\]^][^\]]*\]:|<http:|<[a-z][^>]*\b(?:href|src\w*)\s*=\s*[\"']?(?:[a-z]+:|//)",
    re.IGNORECASE,
)


def problems(page: str, sources: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the blocks, the HTML and the links of a page."""
    for block in pages.fences(sources[page]):
        kind = repr(block.info) if block.info else "no language"
        if (block.info.split() or [""])[0] not in BLOCKS or ">>> " in block.code:
            yield (
                f"docs/{page}:{block.line}: a block of {kind} that nothing would verify: a program "
                f"belongs into snippets/; a page's own blocks are {', '.join(BLOCKS)}"
            )
    above = 1
    for number, heading in pages.headings(sources[page]):
        rank = len(heading["marks"])
        if rank > above + 1:
            cure = f"write '{'#' * (above + 1)}'"
            yield f"docs/{page}:{number}: a rank of headings is left out above this one: {cure}"
        above = rank
    depth = 0
    for number, line in pages.prose(sources[page]):
        bare = re.sub(r"`[^`]*`", "", line)
        depth = max(depth + bare.count("[") - bare.count("]"), 0) if line.strip() else 0
        if depth > DEEPEST:
            yield f"docs/{page}:{number}: {depth:,} brackets are open here: close them"
            return
        if apart := ELSEWHERE.search(bare):
            yield (
                f"docs/{page}:{number}: nothing checks the address in {apart[0].strip()!r}: write "
                "[words](https://...) where it is meant"
            )
        if raw := RAW.search(bare):
            yield (
                f"docs/{page}:{number}: {raw[0]!r} would show or run what nothing verifies: write "
                "Markdown, and put programs into snippets/"
            )
        if broken := BROKEN.search(bare):
            yield f"docs/{page}:{number}: {broken[0]!r} is no link: write [words](address)"
        for link in LINK.finditer(line):
            target = link["target"]
            if re.match(r"[a-z]+:", target):
                if not target.startswith(("https://", "mailto:")):
                    yield f"docs/{page}:{number}: link {target!r}: begin it with https://"
                elif link["image"]:
                    yield f"docs/{page}:{number}: {target!r} asks another server: keep a copy here"
                continue
            path, _, anchor = target.partition("#")
            where = f"docs/{page}:{number}: dead link {target!r}"
            if path.startswith("/"):
                name = path.strip("/").replace(".html", ".md") or "index.md"
                hint = meant.hint(name, sources, "write the way from this page", "docs/{}")
                yield f"{where}: begins at the top of whatever server it is on: {hint}"
                continue
            there = ((pages.DOCS / page).parent / path).resolve() if path else pages.DOCS / page
            name = _below(there) if path else page
            if there.is_dir():
                yield f"{where}: a folder: name a page in it, {path.rstrip('/')}/index.md"
            elif not there.is_file():
                named = name.replace(".html", ".md")
                hint = meant.hint(named, sources, "correct it", "docs/{}")
                yield f"{where}: docs/{name} does not exist: {hint}"
            elif not there.is_relative_to(pages.DOCS):
                yield f"{where}: leads out of docs/, which is all that is published: drop it"
            elif anchor and name in sources and not _there(name, anchor, sources):
                ids = _anchors(sources[name])
                hint = meant.hint(anchor, ids, "correct the id", "#{}")
                yield f"{where}: docs/{name} has no #{anchor}: {hint}"


def _anchors(text: str) -> set[str]:
    """Return the ids that a page offers: those of its headings and those written as HTML."""
    ids = set(re.findall(r'\bid="([^"]+)"', text))
    for _, found in pages.headings(text):
        named = pages.ID.search(found["attrs"] or "")
        ids.add(named[1] if named else slugify(found["title"], "-"))
    for name in re.findall(r'\{\{ snippet\("[\w-]+/([\w-]+)\.py"', text):
        ids.add(name)
    return ids


def _below(path: Path) -> str:
    return path.relative_to(pages.DOCS).as_posix() if path.is_relative_to(pages.DOCS) else str(path)


def _there(page: str, anchor: str, sources: dict[str, str]) -> bool:
    chapter = next((c for c in nav.chapters() if f"{c.name}/index.md" == page), None)
    listed = {Path(q).stem for q in chapter.questions} if chapter else set()
    return anchor in _anchors(sources[page]) | listed
