"""Programs of which the quiz asks "What does this print?": their rules, and how choices look."""

import functools
from collections.abc import Callable, Iterator

from publish.read import meant, pages, predictions, questions, snippets
from publish.read.data import DataError
from publish.read.pages import PageError
from publish.read.predictions import WHERE, Choice, Prediction
from publish.read.snippets import EXACT, Record, SnippetError
from publish.show import Here
from publish.show.snippet import recorded

FEWEST, MOST = 2, 3  # wrong choices


def blocks(choice: Choice) -> list[tuple[str, str]]:
    """Return what a choice shows, as labels and texts: those that a page would have."""
    printed, failed = (Record(EXACT, x, 0) if x else None for x in (choice.prints, choice.raises))
    return recorded(printed, failed, choice.hangs)


def shown(sources: dict[str, str]) -> dict[str, str]:
    """Return the question that shows a program, whole and with what it prints, by program."""
    found: dict[str, str] = {}
    for question in questions.every(sources):
        for program in _whole(sources[question.page]):
            found.setdefault(program, question.page)
    return found


@functools.lru_cache(maxsize=1024)
def _whole(text: str) -> tuple[str, ...]:
    """Return the programs that a page shows whole and with their records."""
    try:
        calls = pages.calls(text, None)
    except PageError:  # told by its own line
        return ()
    mine = (c for c in calls if c.name == "snippet" and len(c.args) == 1)
    return tuple(
        str(c.args[0])
        for c in mine
        if not c.options.get("region") and c.options.get("output") in (None, True)
    )


def _unread(sources: dict[str, str]) -> str:
    """Return the text of the questions that cannot be read."""
    found = []
    for page, text in sources.items():
        try:
            if questions.is_question(page):
                questions.read(page, text)
                pages.calls(text, None)
        except PageError:
            found.append(text)
    return "\n".join(found)


def problems(sources: dict[str, str], published: set[str]) -> Iterator[str]:
    """Yield what is wrong with the predictions, each with its line and its cure."""
    try:
        found = predictions.read()
    except DataError as error:
        yield str(error)
        return
    pages_of = shown(sources)
    unread = _unread(sources)
    seen: set[str] = set()
    for prediction in found:
        wrong = _unfit(prediction.program, pages_of) or _faulty(prediction)
        if prediction.program not in pages_of and prediction.program in unread:
            wrong = None  # a page that may show it is told by its own line
        if prediction.program in seen:
            wrong = "it is asked above: keep one of the two"
        seen.add(prediction.program)
        if wrong:
            yield f"{WHERE}:{prediction.line}: {prediction.program}: {wrong}"


def _unfit(program: str, pages_of: dict[str, str]) -> str | None:
    """Return why nobody can be asked what a program prints, and what to do."""
    known = snippets.names()
    if program not in known:
        return f"there is no such program: {meant.hint(program, known, 'delete it here')}"
    if program not in pages_of:
        return "no question shows it whole, with what it prints: show it, or ask another program"
    try:
        found = snippets.read(program)
    except SnippetError:
        return None  # told by its own line
    records = [r for r in (found.output, found.error) if r]
    if found.ends or not (records or found.hangs):
        return "its record tells no output: ask a program that has one"
    if modes := {r.mode for r in records} - {EXACT}:
        return f"its record is {min(modes)}, so there is no one right choice: ask another program"
    if found.worlds:
        return f"it differs under {min(found.worlds)}: ask a program that prints one thing"
    return None


def _faulty(prediction: Prediction) -> str | None:
    """Return what is wrong with the choices, and what to do."""
    if not FEWEST <= len(prediction.wrong) <= MOST:
        count = len(prediction.wrong)
        return f"{count} wrong choice{'s' * (count != 1)}: give {FEWEST} or {MOST}"
    try:
        taken = {predictions.right(prediction.program).outcome: "what the program prints"}
    except SnippetError:
        return None
    for number, choice in enumerate(prediction.wrong, 1):
        where = f"choice {number}"
        if choice.outcome in taken:
            return f"{where} is {taken[choice.outcome]}: write another one"
        if not any(choice.outcome):
            return f"{where} neither prints, raises nor hangs: say what it would do"
        if choice.raises and choice.hangs:
            return f"{where} both raises and hangs: choose one"
        if not choice.why.strip():
            return f"{where} has no reason: say in `why` why it is not so"
        taken[choice.outcome] = f"{where} again"
    return None


def count(here: Here) -> str:
    """Return how many cards the quiz has of each kind, for its page."""
    asked = len(questions.every(pages.sources()))
    return f"{len(predictions.read())} programs and {asked} questions"


MACROS: dict[str, Callable[..., str]] = {"quiz_cards": count}
