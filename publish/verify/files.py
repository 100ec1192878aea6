"""What may lie in docs/ and snippets/: files that every system can hold, and nothing of others."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from publish import ROOT

FOLDERS = ("docs", "snippets")
KINDS = {".css", ".js", ".json", ".md", ".py", ".svg", ".toml", ".woff2"}
LICENCES = {"OFL.txt"}  # and what must lie beside a font
RESERVED = {"aux", "con", "nul", "prn", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}
CACHES = {"__pycache__", ".ruff_cache", ".pytest_cache", ".mypy_cache"}
# A script or a style that would have a reader's browser ask another server.
HOST = re.compile(r"(?:url\(|\bfetch\(|\bimport\b|\bsrc=)[\s\"'(]*(?:https?:)?//[\w.-]+")
LOADED = re.compile(r"[\"'](?P<name>[\w-]+\.(?:js|css))[\"']")  # by a script, from beside it
MADE = {"quiz-data.js", "search-data.js"}  # written by the build
URL = re.compile(r"url\([\"']?(?!data:|#|https?:|//)(?P<path>[^)\"']+)[\"']?\)")


def problems() -> Iterator[str]:
    """Yield what is wrong with the files below docs/ and snippets/, as `file:line: what: cure`."""
    for top in FOLDERS:
        for folder, folders, files in os.walk(ROOT / top):
            folders[:] = sorted(set(folders) - CACHES)
            for name in [*folders, *sorted(files)]:
                path = Path(folder, name)
                yield from _file(path, path.relative_to(ROOT).as_posix())


def _file(path: Path, name: str) -> Iterator[str]:
    if path.is_symlink():
        yield f"{name}:1: a link to elsewhere, which is published as what it leads to: remove it"
        return
    if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", path.name) or (
        path.stem.lower() in RESERVED or path.name.endswith(".")
    ):
        yield (
            f"{name}:1: not every system can hold a file of that name, or it is hidden: letters, "
            "digits, '_', '-' and '.', no device of Windows"
        )
    elif path.is_dir():
        if path.suffix in KINDS:
            yield f"{name}:1: a folder, where a file is meant: rename it"
    elif not (path.suffix in KINDS or path.name in LICENCES):
        listed = ", ".join(sorted(KINDS))
        yield f"{name}:1: it would be published, and only {listed} are: move it away"
    elif path.suffix == ".woff2":
        head = path.read_bytes()[:12]  # https://www.w3.org/TR/WOFF2/#woff20Header
        if head[:4] != b"wOF2" or int.from_bytes(head[8:], "big") != path.stat().st_size:
            yield f"{name}:1: it is no whole WOFF2 font: fetch it anew"
    elif path.suffix in (".css", ".js"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if found := HOST.search(line):
                yield (
                    f"{name}:{number}: {found[0]!r} asks another server: keep a copy in docs/assets"
                )
            named = [url["path"] for url in URL.finditer(line) if path.suffix == ".css"]
            named += [f["name"] for f in LOADED.finditer(line) if f["name"] not in MADE]
            for file in named:
                if not (path.parent / file.partition("#")[0]).is_file():
                    yield f"{name}:{number}: {file!r} does not exist: correct it"
