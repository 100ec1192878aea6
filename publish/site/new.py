"""Begin a question: its page, its program, and its line in the chapter's order."""

import re
import sys

from publish import ROOT
from publish.read import command, nav, pages, questions, snippets
from publish.verify import programs

PAGE = """\
---
level: mid
aka:
  - {unasked}
---

# {title}

{todo}

{programs}

**Sources:** [its page]({unsourced})
"""
SNIPPET = '''\
"""{title} {untold}"""

print("what the answer claims, in words{only}")
'''
# By what follows the question in a file's name: how the title begins, what only this one prints.
ALONE = {"": ("What this program shows,", "")}
PAIR = {
    "_broken": ("What goes wrong,", ", and what goes wrong"),
    "_fixed": ("What cures it,", ", and holds"),
}
USAGE = 'usage: nox -s new -- threading/stop-thread "How do I stop a thread?" [--pair]'


def problem(name: str, title: str) -> str | None:
    """Return why this question cannot be begun, or None."""
    chapter, _, question = name.partition("/")
    chapters = [c.name for c in nav.chapters()]
    if not title or not re.fullmatch(r"[a-z]+/[a-z0-9-]+", name):
        return f"{name!r}: write chapter/question in small letters, then what is asked; {USAGE}"
    if chapter not in chapters:
        return f"{chapter}: there is no such chapter: choose one of {', '.join(chapters)}"
    taken = next((q for q in questions.every(pages.sources()) if q.id == question), None)
    if taken:
        return f"{question}: docs/{taken.page} has this id: ids are unique in the whole book"
    return None


def main(arguments: list[str]) -> int:
    """Write the files and the line; return the exit status."""
    kinds = PAIR if "--pair" in arguments else ALONE
    name, title = [*(a for a in arguments if a != "--pair"), "", ""][:2]
    if wrong := problem(name.removesuffix(".md"), title):
        print(wrong, file=sys.stderr)
        return 1
    name = name.removesuffix(".md")
    chapter = next(c for c in nav.chapters() if c.name == name.partition("/")[0])
    files = {name.replace("-", "_") + kind + ".py": words for kind, words in kinds.items()}
    shown = "\n\n".join(f'{{{{ snippet("{file}") }}}}' for file in files)
    page = ROOT / "docs" / f"{name}.md"
    page.write_text(
        PAGE.format(
            title=title,
            programs=shown,
            todo=questions.UNWRITTEN,
            unasked=questions.UNASKED,
            unsourced=questions.UNSOURCED,
        ),
        encoding="utf-8",
    )
    for file, (begins, only) in files.items():
        program = snippets.SNIPPETS / file
        if not program.exists():
            words = SNIPPET.format(title=begins, untold=programs.UNTOLD, only=only)
            program.write_text(words, encoding="utf-8")
    before = (chapter.questions or (f"{chapter.name}/index.md",))[-1]
    text = nav.FILE.read_text(encoding="utf-8")
    line = re.search(rf"(?m)^( *- ){re.escape(before)}$", text)
    if line is None:
        print(
            f"mkdocs.yml: no line '- {before}' in nav: add '- {name}.md' by hand", file=sys.stderr
        )
        return 1
    text = text[: line.end()] + f"\n{line[1]}{name}.md" + text[line.end() :]
    nav.FILE.write_text(text, encoding="utf-8", newline="\n")
    print(
        f"docs/{name}.md: the answer\n"
        + "".join(f"snippets/{file}: the program\n" for file in files)
        + "mkdocs.yml: its place, last in its chapter; move the line to where one would ask it\n\n"
        f"then: nox -s refresh -- {' '.join(files)}\n      nox -s question -- {name}"
    )
    return 0


if __name__ == "__main__":
    command.run(main)
