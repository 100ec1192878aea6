"""The one reader of snippet files: header, code, regions and recorded output.

A snippet is a runnable Python file in three parts, the first and the last optional:

    # /// script                      the header: inline script metadata (PEP 723)
    # requires-python = ">=3.13"
    # [tool.snippet]
    # timeout = 5
    # ///
    <double-quoted docstring>         one line: what the program shows, its caption
    code, with  # --8<-- [start:name]  ...  # --8<-- [end:name]  regions; two names mean something:
                                      `scaffold` only forces the timing, `cure` is what cures

    # Output:                         recorded by `nox -s refresh`; `# Ends:` in its place has
    # worker 1 stopped                every order of its threads explored, and their ends recorded
"""

import ast
import functools
import hashlib
import itertools
import os
import re
import sys
import sysconfig
import textwrap
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from publish import ROOT, SUPPORTED, Mistake
from publish.read import data, ends, meant, unread

SNIPPETS = ROOT / "snippets"
TIMEOUT = 10.0  # seconds, where a header does not say
PATIENCE = 3.0  # seconds, likewise, for a program of which some order waits for ever
EXACT, ANY_ORDER, PATTERN = "exact", "any order", "pattern"

# PEP 723's own reference expression, so that uv and we read the same header.
HEADER = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$\s?")
RECORD = re.compile(r"(?m)^# (?P<stream>Output|Error|Ends)(?: \((?P<mode>any order|pattern)\))?:$")
REGION = re.compile(r"^\s*# --8<-- \[(?P<edge>start|end):(?P<name>[\w-]+)\]\s*$")
ALMOST = re.compile(r"^\s*#.*8<")  # a mark that is not quite one would be published as a comment
NEARLY = re.compile(r"(?im)^# ?(?:o[utp]{3,6}s?|er+o?r+s?|ends)\b *(?:\(.*\))? *:? *$")
WORD = re.compile(r"[A-Za-z_]\w*")
SCAFFOLD, CURE = "scaffold", "cure"
APART = ("exercises", "measure")  # folders of other kinds
BROKEN, FIXED = "_broken.py", "_fixed.py"
# Programs that need more than a Python each run in environments of their group, `nox -s GROUP`: on
# these Pythons.
GROUPS = {"services": SUPPORTED, "cluster": ("3.14",), "tools": ("3.14",)}
# What a program needs besides, by what names it in the code: its own server, or ours.
SERVERS = {"redis-server": "Redis", "POSTGRES_DSN": "PostgreSQL"}
KEYS = {
    "group": (str, " or ".join(f'"{group}"' for group in GROUPS)),
    "timeout": ((int, float), "a number of seconds"),
    "raises": (str, "the name of an exception"),
    "hangs": (bool, "true"),
    "platforms": (list, "a list of sys.platform names"),
    "build": (str, '"default" or "free-threaded"'),
    "worlds": (dict, 'a table, { spawn = "what differs there" }'),
    "apart": (str, "why it differs from its twin in more than the cure"),
    "besides": (str, "why stderr says more than the exception"),
    "unheard": (str, "why it ends or silences what would be reported"),
    "leaves": (str, "why it may leave something in /dev/shm, at home or among temporary files"),
    "elsewhere": (str, "what the exception ends, where the program itself goes on"),
    "instead": (str, "the line that stands in place of the cure when it is taken out"),
}
HEADS = {"requires-python": str, "dependencies": [str], "tool": {"snippet?": dict}}
CHOICES = {"build": ("default", "free-threaded"), "group": tuple(GROUPS)}
PLATFORMS = ("linux", "darwin", "win32")
SHORTEST, LONGEST = 0.5, 60.0  # seconds: below, Python has hardly begun
# What would erase, reorder or hide a part of what a reader sees.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd"
    "\U000e0000-\U000e007f]"
)


class SnippetError(Mistake):
    """A snippet, or a request for one, that cannot be right; names file, line and cure."""


@dataclass(frozen=True)
class Record:
    """Recorded text of one stream: its mode, its text, and the line its heading stands on."""

    mode: str
    text: str
    line: int


@dataclass(frozen=True)
class Snippet:
    """A snippet file, read."""

    name: str  # "threading/start_and_join.py"
    path: Path
    source: str  # the whole file
    caption: str  # the docstring
    code: str  # what a reader sees: no header, docstring, region marks or record
    lines: tuple[int, ...]  # the line of the file that each line of `code` is
    regions: dict[str, tuple[int, ...]]  # the lines of `code`, from 0, that each region holds
    output: Record | None
    error: Record | None
    ends: Record | None  # of every order of its threads; in place of the two
    requires: SpecifierSet
    dependencies: tuple[str, ...]
    group: str | None
    timeout: float  # seconds
    raises: str | None
    hangs: bool
    platforms: tuple[str, ...]
    build: str | None
    worlds: dict[str, str]  # what differs in a world other than ours, by its name
    apart: str | None
    instead: str | None
    besides: str | None
    elsewhere: str | None
    unheard: str | None
    leaves: str | None

    @property
    def verdict(self) -> str:
        """What a reader is to think of it: "hangs", "raises", "breaks", "holds", or ""."""
        if self.hangs:
            return "hangs"
        if self.raises:
            return "raises"
        return {BROKEN: "breaks", FIXED: "holds"}.get(self.name[self.name.rfind("_") :], "")

    @property
    def twin(self) -> str | None:
        """The name of its broken or fixed counterpart, where there is such a file."""
        for ours, other in ((BROKEN, FIXED), (FIXED, BROKEN)):
            if self.name.endswith(ours):
                name = self.name.removesuffix(ours) + other
                return name if (self.path.parent / Path(name).name).is_file() else None
        return None

    @property
    def digest(self) -> str:
        """What tells this text of the file from any other."""
        return hashlib.sha256(self.source.encode()).hexdigest()[:16]

    @property
    def code_digest(self) -> str:
        """What tells whether the code has changed, whatever its records."""
        return hashlib.sha256(self.code.encode()).hexdigest()[:16]

    @property
    def servers(self) -> tuple[str, ...]:
        """The servers it cannot do without, by the names in `SERVERS`."""
        return tuple(sign for sign in SERVERS if sign in self.code)

    def skip(self, version: str, platform: str, free_threaded: bool) -> str | None:
        """Return why this snippet does not run on that interpreter, or None if it does."""
        if version not in self.requires:
            return f"needs Python {self.requires}"
        if self.platforms and not any(platform.startswith(p) for p in self.platforms):
            return f"runs on {', '.join(self.platforms)} only"
        if self.build and free_threaded != (self.build == "free-threaded"):
            return f"needs the {self.build} build"
        return None

    def due(self, version: str) -> bool:
        """Tell whether it is to be seen on a Python, on Linux: some groups run on one alone."""
        there = GROUPS[self.group] if self.group else SUPPORTED
        return version in there and not self.skip(version, "linux", False)

    def skip_here(self) -> str | None:
        """Return why this snippet does not run on the interpreter that asks."""
        free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
        return self.skip(".".join(map(str, sys.version_info[:2])), sys.platform, free_threaded)

    @property
    def since(self) -> str | None:
        """The oldest supported Python it runs on, unless that is the oldest of all."""
        first = next((v for v in SUPPORTED if v in self.requires), None)
        return None if first == SUPPORTED[0] else first

    @property
    def until(self) -> str | None:
        """The newest supported Python it runs on, unless that is the newest of all."""
        last = next((v for v in reversed(SUPPORTED) if v in self.requires), None)
        return None if last == SUPPORTED[-1] else last


@functools.cache  # until the next build: see build.check
def names(root: Path = SNIPPETS) -> list[str]:
    """Return the name of every snippet below `root`, sorted; files named `_*` are helpers.

    Exercises and measurements are other kinds, with readers of their own.
    """
    files = (p.relative_to(root) for p in root.rglob("*.py") if p.name[0] != "_" and p.is_file())
    return sorted(p.as_posix() for p in files if p.parts[0] not in APART)


def read(name: str, root: Path = SNIPPETS) -> Snippet:
    """Read the snippet `name` ("chapter/file.py") below `root`.

    Raises SnippetError where the file is missing or malformed.
    """
    path = root / (name if re.fullmatch(r"[\w-]+/[\w-]+\.py", name) else "")  # no folder is read
    try:
        now = os.stat(path)
        return _read(name, path, now.st_mtime_ns, now.st_size)
    except OSError:
        if name and (root / name).is_dir():
            raise SnippetError(f"snippets/{name} is a folder: name a program, a/b.py") from None
        hint = meant.hint(name, names(root), "create it")
        raise SnippetError(f"snippets/{name} does not exist: {hint}") from None


@functools.lru_cache(maxsize=2048)  # one build asks for each twenty times
def _read(name: str, path: Path, *_when: int) -> Snippet:
    """Read a file, as it was when it was changed last."""
    try:
        return parse(name, path, path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise SnippetError(unread.no_text(f"snippets/{name}", error)) from None


def _may_wait(records: dict[str, Record]) -> bool:
    """Tell whether some order of a program waits for ever: its plain run may, too."""
    return "Ends" in records and any(word in records["Ends"].text for word in ends.STUCK)


def parse(name: str, path: Path, source: str) -> Snippet:
    """Read the text of a snippet file; see `read`."""
    where = f"snippets/{name}"
    if almost := next((x for x in NEARLY.finditer(source) if not RECORD.match(x[0])), None):
        raise SnippetError(
            f"{where}:{_line(source, almost.start())}: {almost[0]!r} begins no record: write "
            "'# Output:', '# Output (any order):' or '# Output (pattern):'"
        )
    meta, start = _header(where, source)
    tool = meta.get("tool", {}).get("snippet", {})
    # The last Output/Error heading run of comment lines ends the file.
    records, stop = _records(where, source, start)
    if "Ends" in records:
        _check_ends(where, records, tool)
    body = source[start:stop]
    if hidden := INVISIBLE.search(source):
        raise SnippetError(
            f"{where}:{_line(source, hidden.start())}: {hidden[0]!r} is unseen and changes what "
            "is: write it as an escape, or print its repr()"
        )
    doc = re.match(r'\s*"""(.*?)"""\n', body, re.DOTALL)
    if not doc or not doc[1].strip():
        raise SnippetError(
            f'{where}:{_line(source, start)}: no docstring: say in one """line""" what the program '
            "shows"
        )
    caption = doc[1].strip()
    if "\n" in caption:
        raise SnippetError(
            f"{where}:{_line(source, start + doc.start(1))}: a docstring of several lines: it is "
            "the caption that readers see, make it one"
        )
    first = _line(source, start + doc.end())
    code, lines, regions = _regions(where, body[doc.end() :], first)
    try:
        requires = SpecifierSet(meta.get("requires-python", ""))
    except InvalidSpecifier as error:
        raise SnippetError(f'{where}:1: requires-python: {error}; write it like ">=3.13"') from None
    if not any(version in requires for version in SUPPORTED):
        raise SnippetError(
            f"{where}:1: requires-python = {str(requires)!r}: no supported Python runs it: "
            f"{', '.join(SUPPORTED)} are"
        )
    if ".".join(map(str, sys.version_info[:2])) in requires:  # else it may be of a newer Python
        try:
            ast.parse(source)
        except SyntaxError as error:
            raise SnippetError(f"{where}:{error.lineno}: no Python: {error.msg}") from None
    for record in records.values():
        if record.mode == PATTERN and not re.search(r"\w", record.text.replace("...", "")):
            raise SnippetError(
                f"{where}:{record.line}: a pattern that anything fits: let it say some words"
            )
    return Snippet(
        name=name,
        path=path,
        source=source,
        caption=caption,
        code=code,
        lines=lines,
        regions=regions,
        output=records.get("Output"),
        error=records.get("Error"),
        ends=records.get("Ends"),
        requires=requires,
        dependencies=tuple(meta.get("dependencies", ())),
        timeout=float(tool.get("timeout", PATIENCE if _may_wait(records) else TIMEOUT)),
        hangs=tool.get("hangs", False),
        platforms=tuple(tool.get("platforms", ())),
        worlds=tool.get("worlds", {}),
        **{key: tool.get(key) for key, (kind, _) in KEYS.items() if kind is str},
    )


def _line(source: str, at: int) -> int:
    """Return the line of an offset."""
    return source.count("\n", 0, at) + 1


def _header(where: str, source: str) -> tuple[dict[str, Any], int]:
    """Return the inline metadata and the offset of what follows it."""
    found = HEADER.match(source)
    if not found:
        if opened := re.search(r"(?m)^# /// script", source):
            raise SnippetError(
                f"{where}:{_line(source, opened.start())}: the header is not closed or not first: "
                "begin the file with '# /// script', end the header with '# ///' (PEP 723)"
            )
        return {}, 0
    lines = found["content"].splitlines()
    try:
        meta = tomllib.loads("\n".join(line[2:] for line in lines))
    except tomllib.TOMLDecodeError as error:
        line, said = unread.no_toml("\n".join(lines), error)
        cure = "quote words, close brackets, as in CONTRIBUTING.md"
        raise SnippetError(
            f"{where}:{line + 1}: the header is not valid TOML: {said}: {cure}"
        ) from None

    def fail(key: str, why: str) -> SnippetError:
        line = next((i for i, text in enumerate(lines, 2) if re.match(rf"# \[?{key}\b", text)), 1)
        return SnippetError(f"{where}:{line}: {why}")

    for key in meta.keys() - HEADS.keys():
        raise fail(
            key,
            f"unknown header key {key!r}: PEP 723 knows requires-python and "
            "dependencies; ours go under [tool.snippet]",
        )
    for key, value in meta.items():
        if wrong := data.misfit(value, HEADS[key], key):
            raise fail(key, f"{wrong}: write it as CONTRIBUTING.md has it")
    for key, value in meta.get("tool", {}).get("snippet", {}).items():
        if key not in KEYS:
            hint = meant.hint(key, KEYS, f"known are {', '.join(KEYS)}")
            raise fail(key, f"unknown [tool.snippet] key {key!r}: {hint}")
        kind, wanted = KEYS[key]
        right = isinstance(value, kind) and (isinstance(value, bool) == (kind is bool))  # type: ignore[arg-type]
        if not right or value not in CHOICES.get(key, (value,)):
            raise fail(key, f"{key} = {value!r}: should be {wanted}")
        if key == "timeout" and not SHORTEST <= value <= LONGEST:
            raise fail(key, f"timeout = {value}: say {SHORTEST:g} to {LONGEST:g} seconds")
        if key == "platforms" and (not value or {*map(str, value)} - {*PLATFORMS}):
            raise fail(key, f"platforms = {value}: name some of {', '.join(PLATFORMS)}")
    return meta, found.end()


def _records(where: str, source: str, start: int) -> tuple[dict[str, Record], int]:
    """Return the recorded streams at the end of the file and the offset where they begin."""
    found = list(RECORD.finditer(source, start))
    records: dict[str, Record] = {}
    stop = len(source)
    for match, after in itertools.pairwise([*found, None]):
        assert match is not None
        line = _line(source, match.start())
        block = source[match.end() + 1 : after.start() if after else len(source)]
        for offset, text in enumerate(block.splitlines(), 1):
            if text and not text.startswith("# ") and text != "#":
                raise SnippetError(
                    f"{where}:{line + offset}: code after '# {match['stream']}:': the record "
                    "ends the file; move the code above it"
                )
        if match["stream"] in records:
            raise SnippetError(f"{where}:{line}: a second '# {match['stream']}:': keep one")
        text = "\n".join(t[2:] for t in block.strip("\n").splitlines())
        records[match["stream"]] = Record(match["mode"] or EXACT, text, line)
        stop = min(stop, match.start())
    return records, stop


def _check_ends(where: str, records: dict[str, Record], tool: dict[str, Any]) -> None:
    """Raise SnippetError where the record of a program's orders is none, or not alone."""
    for key in ("raises", "hangs"):
        if key in tool:
            line = records["Ends"].line
            raise SnippetError(f"{where}:{line}: {key!r} says nothing beside '# Ends:': drop it")
    if len(records) > 1:
        line = max(r.line for r in records.values())
        raise SnippetError(f"{where}:{line}: another record beside '# Ends:': keep one of them")
    try:
        ends.read(records["Ends"].text)
    except ValueError as error:
        raise SnippetError(
            f"{where}:{records['Ends'].line}: {str(error)!r} says no end of an order: record anew "
            f"with `nox -s refresh -- {where.removeprefix('snippets/')}`"
        ) from None


def _regions(
    where: str, body: str, first: int
) -> tuple[str, tuple[int, ...], dict[str, tuple[int, ...]]]:
    """Return the code without its region marks, its lines in the file, and each region's lines.

    `first` is the line of the file that `body` begins on.
    """
    kept: list[tuple[int, str]] = []
    opened: dict[str, int] = {}
    regions: dict[str, list[int]] = {}  # by index into `kept`
    for line, text in enumerate(body.splitlines(), first):
        mark = REGION.match(text)
        if not mark:
            if ALMOST.match(text):
                raise SnippetError(
                    f"{where}:{line}: {text.strip()!r} is not quite a region's mark: write "
                    "'# --8<-- [start:name]' or '# --8<-- [end:name]'"
                )
            for name in opened:
                regions[name].append(len(kept))
            kept.append((line, text))
            continue
        name = mark["name"]
        if mark["edge"] == "start":
            if name in opened or (name in regions and name not in (SCAFFOLD, CURE)):
                raise SnippetError(f"{where}:{line}: region {name!r} exists: rename one")
            opened[name] = line
            regions.setdefault(name, [])
        elif opened.pop(name, None) is None:
            raise SnippetError(
                f"{where}:{line}: region {name!r} ends but was not opened: add "
                f"'# --8<-- [start:{name}]' above"
            )
    for name, line in opened.items():
        raise SnippetError(
            f"{where}:{line}: region {name!r} is opened and not closed: add "
            f"'# --8<-- [end:{name}]' below"
        )
    texts = [text for _, text in kept]
    blank = next((i for i, text in enumerate(texts) if text.strip()), len(texts))
    code = "\n".join(texts).strip("\n") + "\n"
    stop = blank + code.count("\n")
    lines = tuple(line for line, _ in kept[blank:stop])
    return code, lines, {k: tuple(i - blank for i in v if i < stop) for k, v in regions.items()}


def region(snippet: Snippet, name: str | None) -> tuple[str, tuple[int, ...]]:
    """Return the code of one region and its lines in the file; the whole where `name` is None.

    Raises SnippetError where there is no such region.
    """
    if name is None:
        return snippet.code, snippet.lines
    if not snippet.regions.get(name):
        known = ", ".join(snippet.regions) or "none"
        raise SnippetError(
            f"snippets/{snippet.name} has no region {name!r} (it has: {known}): "
            f"mark it with '# --8<-- [start:{name}]' and '# --8<-- [end:{name}]'"
        )
    code = snippet.code.splitlines()
    inside = [*snippet.regions[name]]
    while inside and not code[inside[0]].strip():
        del inside[0]
    while inside and not code[inside[-1]].strip():
        del inside[-1]
    text = textwrap.dedent("\n".join(code[i] for i in inside)) + "\n"
    return text, tuple(snippet.lines[i] for i in inside)


def published(snippet: Snippet) -> str:
    """Return the text of a file as it is offered to readers: without the marks of its regions."""
    return "".join(x for x in snippet.source.splitlines(keepends=True) if not REGION.match(x))


def place(snippet: Snippet, line: int) -> int:
    """Return the line in `published` that a line of the file is."""
    return line - sum(bool(REGION.match(x)) for x in snippet.source.splitlines()[: line - 1])
