"""What a book's index and a docset list: each name of the standard library with its question."""

from collections import Counter, defaultdict

from publish.read import book, names, snippets
from publish.read.book import Book, Page

Place = tuple[bool, int, Page]


def shown(whole: Book) -> list[tuple[str, str, Page]]:
    """Return each name of the standard library, what it is, and the question that shows it best.

    Best is a question that speaks of it, then the one that uses it most, then the first.
    """
    places: dict[str, list[Place]] = defaultdict(list)
    called = set()
    for page in whole.questions:
        uses: Counter[names.Name] = Counter()
        for source in dict.fromkeys(book.programs(page)):
            name, _, region = source.partition("#")
            found = snippets.read(name)
            uses += names.used(found.code, snippets.region(found, region or None)[0])
        words = " ".join((page.title, *page.asked.aka)).lower()
        for name in sorted({name for name, _ in uses}):
            speaks = name.rpartition(".")[2].lower() in words
            places[name].append((not speaks, -uses[name, True] - uses[name, False], page))
        called |= {name for name, call in uses if call}
    return [
        (name, names.kind(name, name in called), min(where, key=lambda w: w[:2])[2])
        for name, where in sorted(places.items())
    ]


def asked(whole: Book) -> list[tuple[str, Page]]:
    """Return the other words by which people ask each question, in the order of the alphabet."""
    found = [(words, p) for p in whole.questions for words in p.asked.aka]
    return sorted(found, key=lambda each: each[0].lower())
