"""Which snippets the arguments of a command pick."""

import fnmatch
from collections.abc import Iterator
from pathlib import Path

from publish.read import meant, snippets
from publish.read.snippets import SNIPPETS, Snippet, SnippetError


def select(patterns: list[str], root: Path = SNIPPETS) -> Iterator[Snippet]:
    """Yield the snippets that the patterns name (file, folder or glob); all for no pattern.

    Raises SnippetError for a pattern that names none.
    """
    known = snippets.names(root)
    chapters = dict.fromkeys(n.partition("/")[0] for n in known)
    picked = set[str]()
    for pattern in patterns:
        asked = pattern.removeprefix("snippets/").rstrip("/")
        found = [n for n in known if fnmatch.fnmatch(n, asked) or n.startswith(f"{asked}/")]
        if not found:
            cure = meant.hint(asked, [*known, *chapters], "name a file or a chapter")
            raise SnippetError(f"no snippet matches {pattern}: {cure}")
        picked.update(found)
    for name in known:
        if name in picked or not patterns:
            yield snippets.read(name, root)
