"""Begin a question: its page, its program, and its line in the chapter's order."""

import re
import sys
from pathlib import Path

from publish import ROOT, Mistake, write
from publish.read import command, meant, nav, pages, questions, snippets
from publish.read.exercises import PAGES
from publish.verify import files, programs

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

print("{undone}{only}")
'''
# By what follows the question in a file's name: how the title begins, what only this one prints.
ALONE = {"": ("What this program shows,", "")}
PAIR = {
    "_broken": ("What goes wrong,", ", and what goes wrong"),
    "_fixed": ("What cures it,", ", and holds"),
}
USAGE = 'usage: nox -s new -- threading/stop-thread "How do I stop a thread?" [--pair]'


def problem(name: str, asked: list[str], begun: list[str]) -> str | None:
    """Return why the question of this name, asked so, cannot be begun, or None.

    `begun` are the programs that it would begin with, below snippets/.
    """
    chapter, _, question = name.partition("/")
    chapters = [c.name for c in nav.chapters()]
    if not question:
        return f"{name!r} names no chapter and question: write both, chapter/question; {USAGE}"
    if f"{chapter}/" == PAGES:
        return f"{name!r} is an exercise: begin it by hand, as CONTRIBUTING.md has it"
    if chapter not in chapters:
        cure = meant.hint(chapter, chapters, f"choose one of {', '.join(chapters)}")
        return f"{chapter!r} is no chapter: {cure}"
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", question):
        better = re.sub(r"[^a-z0-9]+", "-", question.lower()).strip("-") or "stop-thread"
        return f"{question!r} is no id: small letters, digits, hyphens between: {chapter}/{better}"
    if question in files.RESERVED:
        return f"{question!r} is a device of Windows, where no file can have its name: say more"
    taken = next((q for q in questions.every(pages.sources()) if q.id == question), None)
    if taken:
        return (
            f"{question!r} is the id of docs/{taken.page}, and ids are unique in the whole book: "
            "choose another, or work on that page"
        )
    for stem in (Path(file).stem for file in begun):
        if stem in sys.stdlib_module_names:
            return (
                f"{question!r} would have a program {stem}.py, which hides the standard module "
                f"{stem!r} from those beside it: say more, as in {chapter}/{question}-at-work"
            )
    if not "".join(asked).strip():
        return f"nothing is asked: write the question behind {name}, between quotes; {USAGE}"
    if len(asked) > 1:
        return f'the question is {len(asked)} words to us: write "{" ".join(asked)}", with quotes'
    return None


def main(arguments: list[str]) -> int:
    """Write the files and the line; return the exit status."""
    kinds = PAIR if "--pair" in arguments else ALONE
    name, *asked = [a for a in arguments if a != "--pair"] or [""]
    if option := next((a for a in (name, *asked) if re.fullmatch(r"-+[\w-]+", a)), None):
        raise Mistake(f"{option!r} is no option: --pair is the one there is; {USAGE}")
    name = name.removeprefix("docs/").removesuffix(".md")
    begun = {name.replace("-", "_") + kind + ".py": words for kind, words in kinds.items()}
    if wrong := problem(name, asked, [*begun]):
        raise Mistake(wrong)
    chapter = next(c for c in nav.chapters() if c.name == name.partition("/")[0])
    shown = "\n\n".join(f'{{{{ snippet("{file}") }}}}' for file in begun)
    page = ROOT / "docs" / f"{name}.md"
    write(
        page,
        PAGE.format(
            title=asked[0].strip(),
            programs=shown,
            todo=questions.UNWRITTEN,
            unasked=questions.UNASKED,
            unsourced=questions.UNSOURCED,
        ),
    )
    told = ""
    for file, (begins, only) in begun.items():
        program = snippets.SNIPPETS / file
        there = program.exists()
        told += f"snippets/{file}: the program{', which was there already' if there else ''}\n"
        if not there:
            words = SNIPPET.format(
                title=begins, untold=programs.UNTOLD, undone=programs.UNDONE, only=only
            )
            write(program, words)
    before = (chapter.questions or (f"{chapter.name}/index.md",))[-1]
    text = nav.FILE.read_text(encoding="utf-8")
    line = re.search(rf"(?m)^( *- ){re.escape(before)}$", text)
    if line is None:
        print(
            f"mkdocs.yml: no line '- {before}' in nav: add '- {name}.md' by hand", file=sys.stderr
        )
        return 1
    text = text[: line.end()] + f"\n{line[1]}{name}.md" + text[line.end() :]
    write(nav.FILE, text)
    print(
        f"docs/{name}.md: the answer\n"
        + told
        + "mkdocs.yml: its place, last in its chapter; move the line to where one would ask it\n\n"
        f"then: nox -s refresh -- {' '.join(begun)}\n      nox -s question -- {name}"
    )
    return 0


if __name__ == "__main__":
    command.run(main)
