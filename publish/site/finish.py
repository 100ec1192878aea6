"""What is left to do once MkDocs has built site/: add the snippet files, check every link."""

import shutil
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

from publish import (
    ROOT,
    downloads,
    glossary,
    mend,
    pages,
    purge,
    questions,
    quiz,
    search,
    slim,
    snippets,
    worker,
)

SITE = ROOT / "site"


def add_snippets(site: Path = SITE) -> int:
    """Copy the snippet files to where the pages link to them; return their number."""
    for name in snippets.names():
        target = site / "snippets" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(snippets.SNIPPETS / name, target)
    return len(snippets.names())


def dead_links(site: Path = SITE) -> list[str]:
    """Return every reference within the built site that leads nowhere, as `page: reference`."""
    trees = {p: html.parse(p) for p in sorted(site.rglob("*.html"))}
    ids = {p: {*tree.xpath("//@id"), *tree.xpath("//a/@name")} for p, tree in trees.items()}
    dead = []
    for page, tree in trees.items():
        if page.name == "404.html":  # its links are absolute: it is served at any address
            continue
        for reference in {*tree.xpath("//@href"), *tree.xpath("//@src")}:
            parts = urlsplit(reference)
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if target.is_dir():
                target /= "index.html"
            anchor = unquote(parts.fragment)
            if not target.exists() or (anchor and anchor not in ids.get(target, {anchor})):
                dead.append(f"{page.relative_to(site)}: dead link {reference!r}: correct its page")
    return sorted(dead)


def lost_questions(site: Path = SITE) -> list[str]:
    """Return every question of the sources that the built site does not show as one."""
    lost = []
    for page, text in pages.sources().items():
        asked = questions.read(page, text)
        built = site / page.replace(".md", ".html")
        shown = html.parse(built).xpath("//h2[contains(@class, 'q')]/@id") if asked else []
        lost += [
            f"docs/{page}:{q.line}: the site does not show this question as one: Markdown reads "
            "something in its heading or attributes (__name__ becomes bold): reword it"
            for q in asked
            if q.id not in shown
        ]
    return lost


def finish(site: Path) -> int:
    """Do what MkDocs leaves to do in a built site, hosted or offline; return how many programs."""
    count = add_snippets(site)
    glossary.mark_site(site)
    search.enrich(site)
    search.adapt(site)
    quiz.write(site)
    mend.mend(site)
    mend.mend_script(site)
    slim.shrink(site)
    purge.purge(site)
    return count


def check(site: Path) -> None:
    """Exit with every dead link and every question that got lost in a built site."""
    if wrong := dead_links(site) + lost_questions(site):
        raise SystemExit("\n".join(wrong))


def main() -> int:
    """Finish site/ and say how to open it; return the exit status."""
    offers = downloads.add(SITE)
    count = finish(SITE)
    kept = worker.add(SITE)
    check(SITE)
    number = sum(1 for _ in SITE.rglob("*.html"))
    print(
        f"site/ holds {number} pages, {count} programs and {len(offers)} downloads, and keeps "
        f"{kept} files for reading offline: open {SITE / 'index.html'}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
