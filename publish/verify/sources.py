"""Sources answer: each link into the official documentation has its page, and its anchor there.

The newest documentation is read from disk: the folder is named, or that of Debian's python3.15-doc.
"""

import functools
import re
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from publish import Mistake
from publish.read import command, data, pages

DOCS = re.compile(r"https://docs\.python\.org/[^\s)\"'>]+")
NAME = "usr/share/doc/python3.15/html"
INSTALLED = (Path("/", NAME), Path("/opt/pythons/debian", NAME))  # the second: .ci/install-pythons
IDS = re.compile(r'\bid="([^"]+)"')


@functools.cache
def _ids(path: Path) -> set[str] | None:
    """Return the anchors of a page, or None where there is no such page."""
    return {*IDS.findall(path.read_text(encoding="utf-8"))} if path.is_file() else None


def problems(folder: Path) -> tuple[list[str], int]:
    """Return each link that the documentation below `folder` does not answer, and how many do."""
    texts = {f"docs/{name}": text for name, text in pages.sources().items()}
    for path in sorted(data.FOLDER.glob("*.toml")):
        texts[f"docs/data/{path.name}"] = path.read_text(encoding="utf-8")
    wrong, count = [], 0
    for name, text in texts.items():
        for number, line in enumerate(text.splitlines(), 1):
            for address in DOCS.findall(line):
                parts = urlsplit(address)
                if not parts.path.startswith("/3/"):
                    continue  # of one version on purpose
                place = parts.path.removeprefix("/3/") or "index.html"
                ids = _ids(folder / place)
                if ids is None:
                    wrong.append(f"{name}:{number}: {address}: no such page in the documentation")
                elif parts.fragment and unquote(parts.fragment) not in ids:
                    wrong.append(f"{name}:{number}: {address}: the page has no such anchor")
                else:
                    count += 1
    return wrong, count


def main(arguments: list[str]) -> int:
    """Check against the folder that is named; return the exit status."""
    folders = [Path(arguments[0])] if arguments else INSTALLED
    folder = next((f for f in folders if (f / "library" / "threading.html").is_file()), None)
    if folder is None:
        where = folders[0]
        raise Mistake(f"no documentation in {where}: install python3.15-doc, or name its folder")
    wrong, count = problems(folder)
    for problem in wrong:
        print(f"{problem}: correct the link", file=sys.stderr)
    print(f"{count} links into docs.python.org answer")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    command.run(main)
