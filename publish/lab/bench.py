"""Print the figures that the project holds itself to; nothing here passes or fails."""

import contextlib
import gzip
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from publish import ROOT, Mistake
from publish.read import command, meant, nav, pages
from publish.read.snippets import Snippet
from publish.show import Here, expand
from publish.verify import picked
from publish.verify.run import accept_interrupts

MODULE = [sys.executable, "-m"]
BUILD = [*MODULE, "publish.site.build", "site"]
# Material as it comes, with the search and the menus that every site of it has.
PLAIN = """\
site_name: plain
use_directory_urls: false
theme: {{ name: material, features: [navigation.indexes, navigation.footer, toc.follow] }}
markdown_extensions: [admonition, attr_list, def_list, footnotes, md_in_html, tables,
  pymdownx.details, {{ toc: {{ permalink: true }} }},
  {{ pymdownx.highlight: {{ linenums_style: pymdownx-inline }} }},
  pymdownx.inlinehilite, pymdownx.superfences, {{ pymdownx.tabbed: {{ alternate_style: true }} }}]
exclude_docs: data/
{nav}
"""


def timed(command: list[str], cwd: Path) -> float:
    """Return the wall time of a command in seconds; end with its words where it fails."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd)
    took = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{' '.join(command[1:])}: cannot be timed\n{done.stderr or done.stdout}")
    return took


def bare(able: list[Snippet]) -> list[tuple[float, str]]:
    """Return the wall time of `python FILE` for each snippet, slowest first."""
    accept_interrupts()  # a program that waits for one would wait in vain
    times = []
    for number, snippet in enumerate(able, 1):
        if sys.stderr.isatty():
            print(f"\r\033[K{number}/{len(able)} {snippet.name}", end="", file=sys.stderr)
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            # One that hangs on purpose costs its timeout.
            with contextlib.suppress(subprocess.TimeoutExpired):
                subprocess.run(
                    [sys.executable, str(snippet.path)],
                    cwd=folder,
                    capture_output=True,
                    stdin=subprocess.DEVNULL,
                    timeout=snippet.timeout,
                    start_new_session=True,
                )
            times.append((time.perf_counter() - start, snippet.name))
    return sorted(times, reverse=True)


def verifying() -> None:
    """Print what verifying costs beside bare runs."""
    able = [s for s in picked.select([]) if not (s.skip_here() or s.group)]
    cores = os.cpu_count() or 1
    times = bare(able)
    floor = sum(t for t, _ in times) / cores
    parallel = ["-n", "auto", "--dist", "worksteal", "tests/test_snippets.py"]
    verify = timed([*MODULE, "pytest", "-q", *parallel], cwd=ROOT)
    print(f"\n{len(able)} snippets on Python {sys.version.split()[0]}, {cores} cores")
    print(f"bare runs, sum / cores         {floor:6.1f} s")
    print(f"verified with -n auto          {verify:6.1f} s  ({verify / floor:.2f} x)")
    for seconds, name in times[:5]:
        print(f"  slowest: {name:44} {seconds:5.2f} s")


def project(copies: int) -> Path:
    """Return a copy of the project whose questions are there `copies` times."""
    folder = Path(tempfile.mkdtemp())
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("docs", "publish", "snippets"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    for name in ("LICENSE", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    menu = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for chapter in nav.chapters():
        for page in chapter.questions:
            text = (ROOT / "docs" / page).read_text(encoding="utf-8")
            text = re.sub(r"(?m)^aka:\n(?:  - .*\n)+", "", text)
            for number in range(2, copies + 1):
                copy = page.replace(".md", f"-{number}.md")
                other = re.sub(r"(?m)^# ", f"# {number}: ", text, count=1)
                (folder / "docs" / copy).write_text(other, encoding="utf-8")
                menu = menu.replace(f"- {page}\n", f"- {page}\n      - {copy}\n")
    (folder / "mkdocs.yml").write_text(menu, encoding="utf-8")
    return folder


def plain(folder: Path) -> Path:
    """Return a folder with a project's expanded Markdown, for Material as it comes."""
    target = Path(tempfile.mkdtemp())
    shutil.copytree(folder / "docs", target / "docs")
    for name, text in pages.sources(folder / "docs").items():
        (target / "docs" / name).write_text(expand(Here(name, text)), encoding="utf-8")
    menu = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    (target / "mkdocs.yml").write_text(PLAIN.format(nav=menu[menu.index("\nnav:\n") :]))
    return target


def building() -> None:
    """Print what the site costs beside plain Material, at its size and at 600 pages and more."""
    for copies in (1, 4):
        ours = project(copies)
        theirs = plain(ours)
        rounds = []
        for _ in range(3):  # in turn, so that a machine that slows down slows both
            shutil.rmtree(ours / "build", ignore_errors=True)
            build = timed(BUILD, cwd=ours)
            rounds.append((build, timed([*MODULE, "mkdocs", "build", "-q"], cwd=theirs)))
        mine, other = map(statistics.median, zip(*rounds, strict=True))
        count = sum(1 for _ in (ours / "docs").rglob("*.md"))
        print(f"{count} pages: rules, build, finishing   {mine:6.2f} s")
        print(f"{count} pages: plain Material            {other:6.2f} s  ({mine / other:.2f} x)")
        for folder in (ours, theirs):
            shutil.rmtree(folder)


def weighing() -> None:
    """Print what a first and a later visit fetch, gzipped."""
    site = ROOT / "site"

    def size(path: Path) -> int:
        content = path.read_bytes()
        return len(content if path.suffix in (".woff2", ".png") else gzip.compress(content, 6))

    for page in ("races/lost-update", "asyncio/streams", "races/index", "index"):
        page = f"{page}.html"
        text = (site / page).read_text(encoding="utf-8")
        found = {
            (site / page).parent / link
            for link in re.findall(r'(?:src|href)="([^"#:?]+\.(?:css|js|svg|woff2))"', text)
        }
        rest = sum(size(p.resolve()) for p in found if p.exists())
        own = size(site / page)
        print(f"{page:26} first visit {(own + rest) / 1000:6.1f} kB, later {own / 1000:5.1f} kB")


def main(arguments: list[str]) -> int:
    """Measure what the arguments name (verify, site, weight), or all; return 0."""
    known = {"verify": verifying, "site": building, "weight": weighing}
    for name in arguments:
        if name not in known:
            hint = meant.hint(name, known, f"there are {', '.join(known)}")
            raise Mistake(f"nothing is measured as {name!r}: {hint}")
    for name, measure in known.items():
        if not arguments or name in arguments:
            measure()
    return 0


if __name__ == "__main__":
    command.run(main)
