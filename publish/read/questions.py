"""The one reader of questions: a `##` heading with id, level and other wordings, and its text."""

import re
from dataclasses import dataclass
from typing import Any

from publish.pages import prose

LEVELS = ("junior", "mid", "senior", "staff")
HEADING = re.compile(r"^(?P<marks>#{1,6})\s+(?P<title>.*?)(?:\s*\{(?P<attrs>[^{}]*)\})?\s*$")
ATTRIBUTE = re.compile(
    r"#(?P<id>[\w-]+)|\.(?P<cls>[\w-]+)"
    r'|(?P<key>[\w-]+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>\S+))'
)
SOURCES = re.compile(r"^\*\*Sources?:?\*\*:?\s*(?P<links>.*(?:\n(?!\n).*)*)", re.MULTILINE)
LINK = re.compile(r"\]\((https?://[^)\s]+)\)")


@dataclass(frozen=True)
class Question:
    """A question and its answer as a page holds them."""

    page: str  # "threading.md"
    line: int
    id: str | None
    title: str
    level: str | None
    aka: tuple[str, ...]  # the other ways people ask it
    no_code: str | None  # why it has no snippet, where it has none
    body: str  # Markdown below the heading

    @property
    def chapter(self) -> str:
        """The page's name without its ending."""
        return self.page.removesuffix(".md")

    @property
    def short(self) -> str:
        """The short answer: the first paragraph, as Markdown."""
        return self.body.strip().split("\n\n")[0].strip()

    @property
    def sources(self) -> tuple[str, ...]:
        """The addresses that the answer names as its sources."""
        found = SOURCES.search(self.body)
        return tuple(LINK.findall(found["links"])) if found else ()


def read(page: str, text: str) -> list[Question]:
    """Return the questions of one page (source or expanded Markdown), in order.

    Every `##` heading of class `q` is one; it reaches to the next `##` or `#`.
    """
    lines = text.splitlines()
    marks = [(i, found) for i, found in headings(text) if len(found["marks"]) <= 2]
    questions = []
    stops = [i for i, _ in marks[1:]] + [len(lines)]
    for (start, found), stop in zip(marks, stops, strict=False):  # no heading: no stop
        attrs = attributes(found["attrs"] or "")
        if len(found["marks"]) != 2 or "q" not in attrs["classes"]:
            continue
        questions.append(
            Question(
                page=page,
                line=start + 1,
                id=attrs.get("id"),
                title=found["title"],
                level=attrs.get("data-level"),
                aka=tuple(a.strip() for a in attrs.get("data-aka", "").split(";") if a.strip()),
                no_code=attrs.get("data-no-code"),
                body="\n".join(lines[start + 1 : stop]),
            )
        )
    return questions


def headings(text: str) -> list[tuple[int, re.Match[str]]]:
    """Return index and match of each heading outside fenced blocks."""
    return [
        (number - 1, heading) for number, line in prose(text) if (heading := HEADING.match(line))
    ]


def attributes(text: str) -> dict[str, Any]:
    """Return the attributes of an attribute list by name, `.class`es as a set under "classes"."""
    attrs: dict[str, Any] = {"classes": set()}
    for found in ATTRIBUTE.finditer(text):
        if found["id"]:
            attrs["id"] = found["id"]
        elif found["cls"]:
            attrs["classes"].add(found["cls"])
        else:
            attrs[found["key"]] = found["quoted"] if found["quoted"] is not None else found["bare"]
    return attrs
