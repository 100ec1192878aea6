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
                name = path.strip("/").replace(".html", ".md")
                hint = meant.hint(name, sources, "write the way from this page", "docs/{}")
                yield f"{where}: begins at the top of whatever server it is on: {hint}"
                continue
            there = ((pages.DOCS / page).parent / path).resolve() if path else pages.DOCS / page
            name = _below(there) if path else page
            if not there.is_file():
                hint = meant.hint(name, sources, "correct it", "docs/{}")
                yield f"{where}: docs/{name} does not exist: {hint}"
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
