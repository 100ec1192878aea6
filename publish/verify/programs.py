"""What can be said of a program without running it: its name, its imports, what it keeps silent."""

import ast
import difflib
import functools
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from publish import ROOT
from publish.read import meant, pages, snippets
from publish.read.snippets import CURE, PATTERN, REGION, SCAFFOLD, Snippet, SnippetError

NEWER = {"annotationlib", "compression", "profiling"}  # of Pythons newer than the oldest
# What ends a program, or takes what would be reported, before it is reported.
SILENT = {"_exit", "dup2", "excepthook", "unraisablehook", "filterwarnings", "simplefilter",
          "catch_warnings", "set_exception_handler", "redirect_stderr", "execl", "execle", "execlp",
          "execlpe", "execv", "execve", "execvp", "execvpe", "NullHandler"}  # fmt: skip
STORED = {"stderr", "propagate", "disabled", "raiseExceptions", "lastResort"}
# What `nox -s new` writes in place of a caption, after what it is to tell.
UNTOLD = "in one sentence: readers see it as the title."
UNDONE = "what the answer claims, in words"  # and in place of the program
LOUD = ("NOTSET", "DEBUG", "INFO", "WARNING")  # a logger of these levels tells of failures
ALIKE = 0.85  # as `cures` and `cure` are, while `acquire`, `current`, `secure` are no slips
WORLDS = ("fork", "forkserver", "spawn", "plain")  # see publish/verify/worlds.py
BY_NAME = ("import_module", "__import__", "run_module", "run_path")


def problems() -> Iterator[str]:
    """Yield what is wrong with the files of snippets/, each as `file:line: what: cure`."""
    beside: dict[str, set[str]] = {}
    for name in snippets.names():
        beside.setdefault(name.partition("/")[0], set()).add(Path(name).stem)
    listed = _listed()
    for name in snippets.names():
        try:
            snippet = snippets.read(name)
        except SnippetError as error:
            if name.count("/") == 1:  # else told where it is not shown
                yield str(error)
            continue
        stems = frozenset(beside[name.partition("/")[0]])
        yield from _of(name, snippet.source, stems)
        yield from _packages(snippet, listed)


def _listed() -> dict[str, frozenset[str]]:
    """Return the packages that each group of pyproject.toml names."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {
        group: frozenset(re.split(r"[>=;]", d)[0] for d in listed if isinstance(d, str))
        for group, listed in groups["dependency-groups"].items()
    }


def _packages(snippet: Snippet, listed: dict[str, frozenset[str]]) -> Iterator[str]:
    """Yield the packages that a header declares and no environment of its group would have."""
    group = snippet.group or "snippets"
    for package in snippet.dependencies:
        if package not in listed[group]:
            lines = enumerate(snippet.source.splitlines(), 1)
            line = next((n for n, x in lines if x.startswith("# dependencies")), 1)
            yield (
                f"snippets/{snippet.name}:{line}: declares {package!r}, which pyproject.toml "
                f"does not list in group {group!r}: add it there, then run `nox -s lock`"
            )


@functools.lru_cache(maxsize=2048)  # a preview asks again; the text is part of the key
def _of(name: str, source: str, beside: frozenset[str]) -> tuple[str, ...]:
    """Return what is wrong with one file, among those `beside` it."""
    snippet = snippets.read(name)
    try:
        nodes = [*ast.walk(ast.parse(snippet.code))]
    except SyntaxError:  # of a newer Python than ours
        nodes = []
    found = [*_name(name), *_imports(snippet, nodes, beside), *_silent(snippet, nodes)]
    found += _spelt(snippet)
    if snippet.caption.endswith(UNTOLD):
        line = pages.line_of(source, snippet.caption, 1)
        found.append(f"snippets/{name}:{line}: the caption is not written yet: say what it shows")
    elif UNDONE in snippet.code:
        line = pages.line_of(source, f'print("{UNDONE}', 1)
        found.append(f"snippets/{name}:{line}: the program is not written yet: write it")
    return tuple(found)


def _name(name: str) -> Iterator[str]:
    stem = Path(name).stem
    if not re.fullmatch(r"[a-z0-9_]+", stem):
        yield (
            f"snippets/{name}:1: not every system tells this name from others: small letters, "
            "digits and underscores"
        )
    if stem in sys.stdlib_module_names:
        yield (
            f"snippets/{name}:1: its name hides the standard module {stem!r} from the "
            "snippets beside it: rename the file"
        )


def _spelt(snippet: Snippet) -> Iterator[str]:
    """Yield what is almost a name that means something, and what says nothing."""
    where = f"snippets/{snippet.name}"
    for number, line in enumerate(snippet.source.splitlines(), 1):
        mark = REGION.match(line)
        if mark and mark["edge"] == "start":
            name = mark["name"]
            near = difflib.get_close_matches(name, (SCAFFOLD, CURE), 1, ALIKE)
            if near and name != near[0]:
                yield f"{where}:{number}: region {name!r}: did you mean {near[0]}?"
            elif not snippet.regions[name]:
                yield f"{where}:{number}: region {name!r} is empty: put its lines inside"
        if line.startswith("# instead") and snippet.instead and CURE not in snippet.regions:
            yield (
                f"{where}:{number}: 'instead' stands in place of the cure, and no line is marked "
                "as one: put it between '# --8<-- [start:cure]' and '# --8<-- [end:cure]'"
            )
    for world in snippet.worlds.keys() - {*WORLDS}:
        at = pages.line_of(snippet.source, "# worlds", 1)
        at = pages.line_of(snippet.source, f"# {world}", at)  # in a table of its own
        hint = meant.hint(world, WORLDS, f"name some of {', '.join(WORLDS)}")
        yield f"{where}:{at}: worlds: there is none called {world!r}: {hint}"
    for kind, record in (("Output", snippet.output), ("Error", snippet.error)):
        if record and record.mode == PATTERN and "..." not in record.text:
            yield (
                f"{where}:{record.line}: a pattern without '...': where nothing varies write "
                f"'# {kind}:'"
            )


def _imports(snippet: Snippet, nodes: list[ast.AST], beside: frozenset[str]) -> Iterator[str]:
    """Yield what a program imports that no reader of the page would have."""
    declared = {re.split(r"[^\w-]", d)[0].replace("-", "_") for d in snippet.dependencies}
    known = sys.stdlib_module_names | NEWER | declared
    for node in nodes:
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        elif isinstance(node, ast.Call) and _last(node.func) in BY_NAME:
            said = [str(a.value) for a in node.args[:1] if isinstance(a, ast.Constant)]
            names = [n.rpartition("/")[2].removesuffix(".py") for n in said]
            names = [n for n in names if n in beside]
        for name in sorted({name.partition(".")[0] for name in names} - known):
            where = _where(snippet, node)
            if name in beside:
                yield (
                    f"{where}: imports {name!r} beside it, which no reader of the page has: put "
                    "what it needs into this file"
                )
            else:
                yield (
                    f"{where}: imports {name!r}, which its header does not declare: "
                    f'dependencies = ["{name}"], and in pyproject.toml, group '
                    f"{snippet.group or 'snippets'}"
                )


def _last(node: ast.expr) -> str:
    """Return the last name of an expression, if it is one."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _silent(snippet: Snippet, nodes: list[ast.AST]) -> Iterator[str]:
    """Yield the first place where a program may keep a failure from being heard."""
    if snippet.unheard:
        return
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            quiet = any(alias.name in SILENT for alias in node.names)
        elif isinstance(node, ast.Attribute):
            quiet = (
                node.attr in SILENT
                or (node.attr == "disable" and ast.unparse(node.value) == "logging")
                or (node.attr in STORED and isinstance(node.ctx, ast.Store))
            )
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            said, given = ast.unparse(node.func), ", ".join(map(ast.unparse, node.args))
            level = given.rpartition(".")[2].strip("'")
            quiet = (
                said.endswith("stderr.close")
                or (said == "os.close" and given == "2")
                or (said.endswith(".setLevel") and level not in LOUD)
            )
        else:
            continue
        if quiet:
            yield (
                f"{_where(snippet, node)}: {ast.unparse(node)} can keep a failure from being "
                'heard: say in the header why, unheard = "..."'
            )
            return


def _where(snippet: Snippet, node: ast.AST) -> str:
    """Return the file and the line that a part of a program stands on."""
    return f"snippets/{snippet.name}:{snippet.lines[node.lineno - 1]}"  # type: ignore[attr-defined]
