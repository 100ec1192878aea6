"""Print the figures that the project holds itself to; nothing here passes or fails."""

import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from publish import ROOT, snippets


def timed(command: list[str], repeat: int = 3, **options: object) -> float:
    """Return the median wall time of a command in seconds."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, **options)  # type: ignore[call-overload]
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def bare(names: list[str]) -> list[tuple[float, str]]:
    """Return the wall time of `python FILE` for each snippet, slowest first."""
    times = []
    for number, name in enumerate(names, 1):
        snippet = snippets.read(name)
        if sys.stderr.isatty():
            print(f"\r\033[K{number}/{len(names)} {name}", end="", file=sys.stderr)
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
            times.append((time.perf_counter() - start, name))
    return sorted(times, reverse=True)


def expanded(plugin: bool) -> Path:
    """Return a folder with the pages as they are once macros are expanded, ready to build.

    `plugin` keeps mkdocs-macros-plugin in its configuration, with nothing to expand.
    """
    from publish import pages

    folder = Path(tempfile.mkdtemp())
    pages.write(folder / "docs")
    if plugin:
        for page in (folder / "docs").rglob("*.md"):
            text = page.read_text(encoding="utf-8")
            page.write_text(f"{{% raw %}}\n{text}\n{{% endraw %}}", encoding="utf-8")
    shutil.copytree(ROOT / "docs", folder / "docs", dirs_exist_ok=True, ignore=_markdown)
    shutil.copytree(ROOT / "publish", folder / "publish")  # its theme and its hook
    lines = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("  macros:"))
    stop = next(i for i, line in enumerate(lines) if i > start and not line.startswith("   "))
    kept = lines if plugin else lines[:start] + lines[stop:]
    text = "\n".join(line for line in kept if not line.startswith("watch:"))
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return folder


def _markdown(folder: str, names: list[str]) -> list[str]:
    return [n for n in names if n.endswith(".md")]


def main() -> int:
    """Measure and print; return 0."""
    names = [n for n in snippets.names() if not snippets.read(n).skip_here()]
    cores = os.cpu_count() or 1
    times = bare(names)
    floor = sum(t for t, _ in times) / cores
    parallel = ["-n", "auto", "--dist", "worksteal", "tests/test_snippets.py"]
    verify = timed([sys.executable, "-m", "pytest", "-q", *parallel], 1, cwd=ROOT)
    print(f"\n{len(names)} snippets on Python {sys.version.split()[0]}, {cores} cores")
    print(f"bare runs, sum / cores         {floor:6.1f} s")
    print(f"verified with -n auto          {verify:6.1f} s  ({verify / floor:.2f} x)")
    for seconds, name in times[:5]:
        print(f"  slowest: {name:44} {seconds:5.2f} s")
    with tempfile.TemporaryDirectory() as site:
        build = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", site]
        check = timed([sys.executable, "-m", "publish.check"], cwd=ROOT)
        folders = [ROOT, expanded(plugin=False), expanded(plugin=True)]
        # In turn, so that a machine that slows down slows all three.
        builds = [[timed(build, 1, cwd=folder) for folder in folders] for _ in range(4)]
        full, plain, given = map(statistics.median, zip(*builds, strict=True))
        for folder in folders[1:]:
            shutil.rmtree(folder)
    print(f"site: rules                    {check:6.2f} s")
    print(f"site: build                    {full:6.2f} s")
    print(f"site: build, nothing to expand {given:6.2f} s  (our macros add {full / given - 1:.1%})")
    print(f"site: build without the plugin {plain:6.2f} s  (both add {full / plain - 1:.1%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
