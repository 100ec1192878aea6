"""What other programs read: llms.txt, and each page's expanded Markdown beside its HTML.

MkDocs calls the two hooks at the end of this file.
"""

import re
from pathlib import Path
from typing import Any

from publish import pages, questions
from publish.home import opened

# What is a tool in the browser, and nothing in a text.
TOOLS = re.compile(r"<(form|script|button)\b.*?</\1>\n?", re.DOTALL)
PICTURE = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
MEANING = re.compile(r"<(?:title|desc)\b[^>]*>(.*?)</(?:title|desc)>", re.DOTALL)
FILE = re.compile(r'<a class="file" href="([^"]+)"[^>]*>([^<]*)</a>')
WRAPPER = re.compile(
    r"</?(?:div|section|figure|figcaption|small|span)\b[^>]*>|^[ \t]*\{ \.[\w-]+ \}\n", re.MULTILINE
)
INFO = re.compile(r"(?P<indent>[ \t>]*)(?P<ticks>`{3,}|~{3,}) ?\{ \.(?P<lang>\w+)(?P<rest>[^}]*)\}")


def markdown(text: str) -> str:
    """Return expanded Markdown as one reads it outside a browser: no widgets.

    Code and recorded output stay as they are; their fences lose their attributes.
    """
    lines = text.splitlines(keepends=True)
    parts, done = [], 0
    for fence in pages.fences(text):
        parts.append(_prose("".join(lines[done : fence.line - 1])))
        parts += [_opening(lines[fence.line - 1]), *lines[fence.line : fence.end]]
        done = fence.end
    parts.append(_prose("".join(lines[done:])))
    return re.sub(r"\n{3,}", "\n\n", "".join(parts)).strip() + "\n"


def _opening(line: str) -> str:
    """Return the first line of a fence in plain Markdown, its title as a line above."""
    found = INFO.match(line)
    if not found:
        return line
    title = re.search(r'title="([^"]*)"', found["rest"])
    above = f"{found['indent']}{title[1]}:\n\n" if title else ""
    return f"{above}{found['indent']}{found['ticks']}{found['lang']}\n"


def _prose(text: str) -> str:
    text = TOOLS.sub("", text)
    text = PICTURE.sub(lambda found: " ".join(MEANING.findall(found[0])), text)
    return WRAPPER.sub("", FILE.sub(r"[\2](\1)", text))


def lead(text: str) -> str:
    """Return the first paragraph of a page's Markdown as plain text in one line."""
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    paragraphs = (p.strip() for p in body.split("\n\n"))
    first = next((p for p in paragraphs if p and p[0] not in "#<{!|`"), "")
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", first)
    return re.sub(r"\s+", " ", re.sub(r"\{\{.*?\}\}", "", plain)).strip()


def llms(
    sources: dict[str, str], nav: list[tuple[str, str]], name: str, about: str, url: str
) -> str:
    """Return llms.txt: the site in a sentence, and a link to the Markdown of each page.

    `url` is the address of the site; without it the links are relative.
    """
    chapters: list[str] = []
    others: list[str] = []
    for title, page in nav:
        if page == "index.md":
            continue
        link = f"- [{title}]({url}{page}): {lead(sources[page])}"
        (chapters if questions.read(page, sources[page]) else others).append(link)
    return (
        f"# {name}\n\n> {about}\n\n"
        "Each page stands beside its HTML as Markdown, under the same name: the answers, the "
        "programs that prove them, and what each program printed.\n\n"
        "## Chapters\n\n" + "\n".join(chapters) + "\n\n## Optional\n\n" + "\n".join(others) + "\n"
    )


def on_page_content(html: str, page: Any, config: Any, **_: Any) -> str:
    """Write a page's expanded Markdown into the site that is being built; leave the HTML alone."""
    path = Path(config.site_dir, page.file.src_uri)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(markdown(page.markdown), encoding="utf-8", newline="\n")
    return html


def on_post_build(config: Any) -> None:
    """Write llms.txt into the site that has been built."""
    sources, about = pages.sources(Path(config.docs_dir)), config.site_description or ""
    text = llms(sources, opened(config.nav), config.site_name, about, config.site_url or "")
    Path(config.site_dir, "llms.txt").write_text(text, encoding="utf-8", newline="\n")
