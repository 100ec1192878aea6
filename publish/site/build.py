"""Build the site: rules, MkDocs once into build/html, the finishing steps, site/.

`python -m publish.site.build site` builds it; `pdf` and `offline` make those formats in dist/ too,
`rules` only checks the rules, `expand` writes what the test of published blocks reads.
"""

import contextlib
import gc
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import filelock

from publish import ROOT, Mistake, formats, write
from publish.formats import archive, zip  # noqa: A004 - the format of that name
from publish.formats.typst import PdfError
from publish.read import book, command, commit, exercises, pages, snippets
from publish.show import Here
from publish.show import expand as expanded
from publish.show import problems as of_calls
from publish.site import finish
from publish.verify import evidence, rules

WHAT = ("site", "pdf", "offline", "rules", "expand")
HTML = finish.HTML
SITE = ROOT / "site"
DIRTY = "'dirty' build"  # MkDocs warns of it at each one
NOISE = ("mkdocs.plugins", "MACROS")  # loggers that tell at each build what nobody asked


def problems(some: set[str] | None = None) -> list[str]:
    """Return every rule that is broken, each once, in the order of files and lines.

    `some` are the pages whose macros are called; without it, all.
    """
    sources = pages.sources()
    found = [*rules.problems(sources), *of_calls(sources, snippets.names(), some)]
    return sorted(dict.fromkeys(found), key=_place)


def _place(problem: str) -> tuple[str, int]:
    file, _, rest = problem.partition(":")
    line = rest.partition(":")[0]
    return file, int(line) if line.isdigit() else 0


def look_again() -> None:
    """Forget which files there are: a preview builds again, when some came, changed or went."""
    pages.sources.cache_clear()
    snippets.names.cache_clear()


def check(some: set[str] | None = None) -> None:
    """Exit with every rule that is broken; say what was checked. See `problems`."""
    look_again()
    if found := problems(some):
        count = "1 problem" if len(found) == 1 else f"{len(found)} problems"
        raise SystemExit("\n".join([*found, f"\n{count}: nothing is built until they are mended"]))
    print(
        f"{len(pages.sources())} pages, {len(snippets.names())} snippets, "
        f"{len(exercises.names())} exercises: all rules kept"
    )


def unseen() -> None:
    """Where what is built will be published, exit with the programs that no run has confirmed."""
    found = evidence.problems(snippets.read(name) for name in snippets.names())
    if os.environ.get("EVIDENCE") == "made":
        found += evidence.disagreements()
    if found and os.environ.get("CI"):
        raise SystemExit("\n".join(found))
    for problem in found:
        print(f"note: {problem}", file=sys.stderr)


def render(target: Path = HTML) -> None:
    """Have MkDocs render the pages, unless it did from just these sources."""
    stamp = target.parent / f"{target.name}.state"
    now = commit.sources(evidence.MADE)
    if stamp.is_file() and stamp.read_text() == now and (target / "index.html").is_file():
        return
    stamp.unlink(missing_ok=True)
    shutil.rmtree(target, ignore_errors=True)
    mkdocs(target)
    stamp.write_text(now)


def mkdocs(target: Path, dirty: bool = False) -> None:
    """Run MkDocs, `dirty` on changed pages only; exit with what it reports: warnings are errors."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, BuildError, ConfigurationError

    shown = logging.StreamHandler()
    shown.setFormatter(logging.Formatter("%(message)s"))
    shown.addFilter(lambda record: record.levelno >= logging.WARNING and DIRTY not in record.msg)
    logger = logging.getLogger("mkdocs")
    logger.handlers = [shown]
    logger.setLevel(logging.INFO)  # strict mode counts warnings, so they must be made
    for name in NOISE:
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        # That warning counts where it is strict; the preview that makes it has its own rules.
        strict = None if not dirty else False
        config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(target), strict=strict)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build(config, dirty=dirty)
        finally:
            config.plugins.on_shutdown()
    except (Abort, BuildError, ConfigurationError) as error:
        raise SystemExit(f"mkdocs: {error}") from None


def make(group: str, whole: book.Book) -> None:
    """Write the formats of a group into dist/, which knows of each what it was made from."""
    for form in formats.listed():
        if group == form.GROUP:
            try:
                archive.write(form.FILE, form.build(whole))
            except PdfError as error:
                raise SystemExit(str(error)) from None


def expand() -> int:
    """Write each page's expanded Markdown below build/pages for the test of blocks."""
    folder = ROOT / "build" / "pages"
    shutil.rmtree(folder, ignore_errors=True)
    sources = pages.sources()
    for name, text in sources.items():
        write(folder / name, expanded(Here(name, text)))
    return len(sources)


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Keep other builds out of this folder meanwhile; exit where nothing can be written here."""
    try:
        (ROOT / "build").mkdir(exist_ok=True)
        lock = filelock.FileLock(ROOT / "build" / "lock")
        with contextlib.suppress(filelock.Timeout):
            lock.acquire(timeout=0)
        if not lock.is_locked:
            print("waiting for another build in this folder", file=sys.stderr)
            lock.acquire()
    except OSError as error:
        raise SystemExit(f"{error.filename}: {error.strerror}: build in a copy of yours") from None
    with lock:
        yield


def main(arguments: list[str]) -> int:
    """Build what the argument names; return the exit status."""
    if len(arguments) != 1 or arguments[0] not in WHAT:
        raise Mistake(f"name one of {', '.join(WHAT)}: python -m publish.site.build site")
    (what,) = arguments
    gc.set_threshold(20_000)  # a build makes much and drops little: a tenth of its time
    # MkDocs dates its sitemap by this too, and takes an empty one for a number.
    seconds = commit.stamp()
    os.environ.pop("SOURCE_DATE_EPOCH", None)
    if seconds is not None:
        os.environ["SOURCE_DATE_EPOCH"] = str(seconds)
    with alone():
        return made(what)


def made(what: str) -> int:
    """Build it; see `main`."""
    check()
    if what == "rules":
        return 0
    if what == "expand":
        print(f"{expand()} pages expanded into build/pages/")
        return 0
    unseen()
    render()
    whole = book.read(HTML)
    if what in ("pdf", "offline"):
        if what == "offline":  # the zip is the site, which offers no files there
            finish.site(book.read(HTML), zip.SITE, offer=False)
        make(what, whole)
    # Whatever came first, the site offers what there is of this commit.
    finish.site(whole, SITE)
    return 0


if __name__ == "__main__":
    command.run(main)
