"""What the pages of doors name of the rest: questions and pairs, which must be there."""

import difflib
import re

from publish.read import pages, questions, snippets
from publish.read.data import DataError
from publish.read.questions import Question
from publish.read.snippets import BROKEN, FIXED

# The pages that lead in from where a reader stands, as the home page has them.
DOORS = ("interview", "hangs", "review", "coming-from")


def unlinked(text: str) -> str:
    """Return Markdown without links, which lead from the page that it was taken from."""
    return re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text)


def question(name: str, where: str) -> Question:
    """Return the question "chapter/question"; `where` is the file and the line that name it.

    Raises DataError where it is gone.
    """
    sources = pages.sources()
    page = f"{name}.md"
    if page in sources and questions.is_question(page):
        return questions.read(page, sources[page])
    there = [p.removesuffix(".md") for p in sources if questions.is_question(p)]
    moved = [n for n in there if n.rpartition("/")[2] == name.rpartition("/")[2]]
    near = moved or difflib.get_close_matches(name, there, n=1)
    hint = f"did you mean {near[0]!r}?" if near else "name one, as in 'threading/stop-thread'"
    raise DataError(f"{where}: there is no question {name!r}: {hint}")


def pair(name: str, where: str) -> tuple[str, str]:
    """Return the files of the pair "chapter/program". Raises DataError where one is gone."""
    there = snippets.names()
    both = (name + BROKEN, name + FIXED)
    if gone := [n for n in both if n not in there]:
        pairs = [n.removesuffix(BROKEN) for n in there if n.endswith(BROKEN)]
        near = difflib.get_close_matches(name, pairs, n=1)
        hint = f"did you mean {near[0]!r}?" if near else "name one, as in 'races/lost_update'"
        raise DataError(f"{where}: there is no snippets/{gone[0]}: {hint}")
    return both
