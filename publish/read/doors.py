"""What doors and data name of the rest: questions, what they say, pairs; all must be there."""

from publish.read import meant, pages, questions, snippets
from publish.read.data import DataError
from publish.read.questions import Question
from publish.read.snippets import BROKEN, FIXED

# The pages that lead in from where a reader stands, as the home page has them.
DOORS = ("interview", "hangs", "review", "coming-from")


def page(name: str, where: str) -> str:
    """Return the page of a question "chapter/question"; `where` are file and line that name it.

    Raises DataError where it is gone.
    """
    sources = pages.sources()
    if f"{name}.md" in sources and questions.is_question(f"{name}.md"):
        return f"{name}.md"
    there = [p.removesuffix(".md") for p in sources if questions.is_question(p)]
    hint = meant.hint(name, there, "name one, as in 'threading/stop-thread'", "'{}'")
    raise DataError(f"{where}: there is no question {name!r}: {hint}")


def question(name: str, where: str) -> Question:
    """Return the question "chapter/question". Raises DataError as `page` does, and PageError."""
    found = page(name, where)
    return questions.read(found, pages.sources()[found])


def quoted(name: str, begins: str, where: str) -> str:
    """Return what "chapter/question" says from these words on; see `questions.said`.

    Raises DataError where the question is gone, or does not say them.
    """
    found = page(name, where)
    said = questions.said(found, pages.sources()[found], begins)
    if said is None:
        raise DataError(
            f"{where}: docs/{found} says nothing that begins {begins!r}: quote the first words of "
            "a sentence there, or write it there"
        )
    return said


def pair(name: str, where: str) -> tuple[str, str]:
    """Return the files of the pair "chapter/program". Raises DataError where one is gone."""
    there = snippets.names()
    both = (name + BROKEN, name + FIXED)
    if gone := [n for n in both if n not in there]:
        pairs = [n.removesuffix(BROKEN) for n in there if n.endswith(BROKEN)]
        hint = meant.hint(name, pairs, "name one, as in 'races/lost_update'", "'{}'")
        raise DataError(f"{where}: there is no snippets/{gone[0]}: {hint}")
    return both
