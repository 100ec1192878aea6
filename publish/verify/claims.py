"""Sentences that claim more than one case, and numbers: each says what shows it.

First paragraphs, traps and tables are what readers take away. A universal there (only, never ...)
and a number with a unit anywhere in prose need a line in the page's front matter that quotes some
of its words and names what shows them:

    shown:
      - never ends: races/lock_order_broken.py            a program that the page shows
      - at most eight: https://docs.python.org/3/...      a source
      - every thread: because it is the definition        a reviewed reason, which begins so

A number that stands in a recorded output of the page is shown by that.
"""

import re
from collections.abc import Iterator

from publish import Mistake
from publish.read import command, data, meant, pages, questions, snippets
from publish.read.questions import Question

UNIVERSAL = re.compile(
    r"\b(only|never|always|every(?:thing|body|where)?|nothing|nobody|at most|for ever|all of|"
    r"no other|in all cases|whatever|any)\b",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"(?<![\w.])\d[\d,.]*(?:\s?(?:to|-|–)\s?\d[\d,.]*)?\s?"
    r"(?:ms|µs|us|ns|s|seconds?|minutes?|bytes?|kB|KB|KiB|MB|MiB|GB|GiB|%|percent|times|cores?|x)\b"
)
SENTENCE = re.compile(r"(?:(?<=[.!?:;])|(?<=[.!?][\"”]))\s+(?=[\"“A-Z`*_\[])")
CALL = re.compile(r"\{\{.*?\}\}")


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of some Markdown, without macro calls and marks of emphasis."""
    plain = pages.unlinked(CALL.sub(" ", text))
    for part in SENTENCE.split(" ".join(plain.split())):
        if part.strip():
            yield part.strip()


def parts(question: Question) -> Iterator[tuple[str, int, str]]:
    """Yield what an answer is made of: "first", "trap", "table" or "prose", its line, its text."""
    lines = [
        (n, x) for n, x in pages.prose("\n" * question.line + question.body) if n > question.line
    ]
    block: list[tuple[int, str]] = []
    kind = "first"
    for number, line in [*lines, (0, "")]:
        if line.strip():
            block.append((number, line))
            continue
        text = "\n".join(x for _, x in block)
        if text and not text.startswith(("{{", "**Sources", "**Asked", "**Source")):
            trap = text.startswith(("!!!", "    ")) and (kind == "trap" or text.startswith("!!!"))
            kind = "trap" if trap else "table" if text.startswith("|") else kind
            yield kind, block[0][0], text.removeprefix("!!! warning").replace('"Trap"', "", 1)
            kind = "trap" if trap else "prose"
        block = []


def claims(question: Question) -> Iterator[tuple[int, str, list[str]]]:
    """Yield line, sentence and words of each claim that needs something to show it."""
    printed = " ".join(
        record.text
        for call in pages.calls(question.body, None)
        if call.name == "snippet" and call.args
        for found in (snippets.read(str(call.args[0])),)
        for record in (found.output, found.ends)
        if record
    )
    for kind, line, text in parts(question):
        rows = text.splitlines()[2:] if kind == "table" else [text]
        for at, row in enumerate(rows):
            for sentence in sentences(row):
                # The wrong answer that a trap quotes is no claim; what was measured says by what.
                if sentence.startswith(('"', "“", "Measured by")):
                    continue
                bare = re.sub(r"`[^`]*`", "`", sentence)
                words = UNIVERSAL.findall(bare) if kind != "prose" else []
                words += [
                    n
                    for n in NUMBER.findall(bare)
                    if not re.search(rf"(?<![\d.,]){re.escape(n.split()[0])}(?![\d])", printed)
                ]
                if words:
                    claimed = [*dict.fromkeys(words)]
                    yield line + (at + 2 if kind == "table" else 0), sentence, claimed


def problems(question: Question) -> Iterator[str]:
    """Yield each claim of an answer that nothing is said to show."""
    where = f"docs/{question.page}"
    text = pages.sources()[question.page]
    used: set[str] = set()
    for line, sentence, claimed in claims(question):
        quoted = [q for q in question.shown if q.lower() in sentence.lower()]
        used.update(quoted)
        if not quoted:
            yield (
                f"{where}:{line}: {' and '.join(map(repr, claimed))} in "
                f"{_around(sentence, claimed[0])!r}: prove it and say what shows it, below "
                "'shown:' in the front matter: '  - words of it: a/program.py' (or an address, or "
                "'because ...'); or soften the sentence"
            )
    for words, what in question.shown.items():
        where = f"docs/{question.page}:{pages.line_of(text, words, 1)}: shown"
        if words not in used:
            yield f"{where}: no claim says {words!r}: drop the line"
        program = what.endswith(".py")
        if program and f'"{what}"' not in question.body:
            yield f"{where}: the page does not show {what}: name a program that it shows"
        if not program and not what.startswith(("https://", "because ")):
            yield f"{where}: {what!r}: name a program, an address, or write 'because ...'"


def _around(sentence: str, word: str) -> str:
    """Return some whole words of a sentence, seventy letters or so, with the word among them."""
    found = re.search(rf"\b{re.escape(word)}", sentence)
    at = found.start() if found else 0
    start = max(0, min(at - 30, len(sentence) - 70))
    start = sentence.rfind(" ", 0, start) + 1
    stop = sentence.find(" ", start + 70)
    return sentence[start : stop if stop >= 0 else None]


def said(term: str) -> Iterator[str]:
    """Yield every sentence that names a term: pages, cards, glossary, chooser."""
    find = re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE)
    for page, text in pages.sources().items():
        for number, line in pages.prose(text):
            for sentence in sentences(line):
                if find.search(sentence):
                    yield f"docs/{page}:{number}: {sentence}"
            yield from (
                f"docs/{page}:{number}: {call}" for call in CALL.findall(line) if find.search(call)
            )
    for path in sorted(data.FOLDER.glob("*.toml")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if find.search(line):
                yield f"docs/data/{path.name}:{number}: {line.strip()}"
    for name in snippets.names():
        caption = snippets.read(name).caption
        if find.search(caption):
            yield f"snippets/{name}: {caption}"


def _unsaid(term: str) -> str:
    """Return the message on a term that nothing names: which word of the pages may be meant."""
    every = " ".join(line for text in pages.sources().values() for _, line in pages.prose(text))
    words = sorted(set(re.findall(r"\w+(?:[.-]\w+)*", every)))
    hint = meant.hint(term, words, "write it as the pages do, or less of it")
    return f"no sentence names {term!r}: {hint}"


def main(arguments: list[str]) -> int:
    """Print every sentence that names the term; without one, every claim that is not shown.

    Raises Mistake where no sentence names it.
    """
    if arguments:
        term = " ".join(arguments)
        if not (found := [*said(term)]):
            raise Mistake(_unsaid(term))
    else:
        asked = questions.every(pages.sources())
        found = [p for q in asked for p in problems(q)]
    for line in found:
        print(line)
    return 0


if __name__ == "__main__":
    command.run(main)
