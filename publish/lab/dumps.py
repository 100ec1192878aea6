"""Take dumps of programs that hang: `python -m publish.lab.dumps [NAME]`, those that pages show.

A program runs as a reader runs it and is looked at from outside, with what Python 3.15 brings,
until three looks in a row say the same. What differs from run to run is left out: process and
thread numbers, folders, the lines of the library.
"""

import contextlib
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from publish import SUPPORTED, Mistake
from publish.read import command, data, dumps, pages, snippets
from publish.show import hang
from publish.verify import pythons

PATIENCE = 60  # seconds until a program has to stand still
ALIKE = 3  # looks in a row
HEAD = re.compile(
    r"Stack dump(?: for PID \d+)?, thread \d+ \((?P<state>.*); most recent call last\):"
)
FRAME = re.compile(r'  File "(?P<file>[^"]+)", line (?P<line>\d+), in (?P<where>.+)')
BEGINS = re.compile(r"Thread\._bootstrap|Thread\._bootstrap_inner|Thread\.run$")
NODE = re.compile(r"(?P<file>\S+\.py):(?P<line>\d+)")
LIBRARY = re.compile(r".*/python3\.\d+/")


def python() -> str:
    """Return the command of the newest supported Python. Raises Mistake where it is not here."""
    for candidate, (version, *_) in pythons.found().items():
        if version.startswith(f"{SUPPORTED[-1]}."):
            return candidate
    raise Mistake(f"no Python {SUPPORTED[-1]} is found: put python{SUPPORTED[-1]} on the PATH")


def take(name: str, asked: str) -> dict[str, Any]:
    """Run a program until it stands still; return its dump. Raises Mistake where it does not."""
    found, interpreter = snippets.read(name), python()
    with tempfile.TemporaryDirectory(prefix="dump-") as folder:
        Path(folder, found.path.name).write_text(snippets.published(found), encoding="utf-8")
        process = subprocess.Popen(
            [interpreter, found.path.name],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            text = _still(process, interpreter, found.path.name, asked)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    version = pythons.found()[interpreter][0]
    code = dumps.digest(name)
    return {"program": name, "code": code, "python": version, "asked": asked, "text": text}


def _still(process: subprocess.Popen[bytes], interpreter: str, file: str, asked: str) -> str:
    """Return what is seen as soon as it is the same thing several times in a row."""
    seen: list[str] = []
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise Mistake(f"{file} ended with {process.returncode}: choose one that hangs")
        look = _look(process.pid, interpreter, file, asked)
        seen = [*seen, look] if look and look == (seen or [look])[-1] else [look]
        if len(seen) == ALIKE:
            return look
    raise Mistake(f"{file} does not stand still: choose one that hangs; last seen:\n{seen[-1]}")


def _look(pid: int, interpreter: str, file: str, asked: str) -> str:
    """Look at a process and its children once; return "" while there is nothing to be seen."""
    parts: list[str] = []
    for each in (pid, *_workers(pid)):
        module = ["profiling.sampling", "dump", "-a"] if asked == "dump" else ["asyncio", "pstree"]
        done = subprocess.run(
            [interpreter, "-m", *module, str(each)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            if "ermi" in done.stderr:  # PermissionError, "Operation not permitted"
                raise Mistake(f"the system refuses to look at a process: {done.stderr.strip()}")
            return ""
        shown = stacks(done.stdout, file) if asked == "dump" else tree(done.stdout, file)
        parts.append(f"The child:\n\n{shown}" if parts else shown)
    if len(parts) > 1:
        parts[0] = f"The parent:\n\n{parts[0]}"
    begun = file in parts[0] or "in _shutdown" in parts[0]  # else Python itself still starts
    return "\n\n".join(parts) if begun else ""


def _workers(pid: int) -> list[int]:
    """Return the children that run our code: not the server that forks them, nor the tracker."""
    found = []
    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(pid).children(recursive=True):
            helper = any("resource_tracker" in word for word in child.cmdline())
            serves = child.ppid() == pid and any("forkserver" in word for word in child.cmdline())
            if not helper and not serves:
                found.append(child.pid)
    return sorted(found)


def stacks(text: str, file: str) -> str:
    """Return the stacks of a dump without what differs from run to run, the library's shortened."""
    blocks, number = [], 0
    for block in re.split(r"\n\s*\n", text.strip()):
        head, *lines = block.splitlines()
        state = HEAD.fullmatch(head)
        if state is None:
            continue
        main = state["state"].startswith("main thread")
        number += not main
        title = state["state"] if main else f"thread {number}, {state['state']}"
        blocks.append("\n".join([f"{title[0].upper()}{title[1:]}:", *_frames(lines, file)]))
    return "\n\n".join(blocks)


def _frames(lines: list[str], file: str) -> Iterator[str]:
    """Yield the frames: ours with their line, of the library's what they begin and end with."""
    library: list[str] = []
    ours = source = False  # whether one of ours came before; whether the next line is its source

    def shortened() -> list[str]:
        return library if len(library) <= 3 else [library[0], "  ...", *library[-2:]]

    for line in lines:
        frame = FRAME.match(line)
        if frame is None:
            if source:
                yield line
            continue
        source = Path(frame["file"]).name == file
        if source:
            if library:
                yield from shortened() if ours else ["  ..."]
            library, ours = [], True
            yield f'  File "{file}", line {frame["line"]}, in {frame["where"]}'
        elif not BEGINS.match(frame["where"]) and frame["file"] != "<string>":
            short = LIBRARY.sub(".../", frame["file"])
            library.append(f'  File "{short}", in {frame["where"]}')
    yield from shortened()


def tree(text: str, file: str) -> str:
    """Return a tree of tasks without folders and the lines of the library."""

    def place(found: re.Match[str]) -> str:
        ours = Path(found["file"]).name == file
        return f"{file}:{found['line']}" if ours else LIBRARY.sub(".../", found["file"])

    return "\n".join(NODE.sub(place, line) for line in text.rstrip().splitlines())


def main(wanted: list[str]) -> int:
    """Take the dumps that are named, or all that pages show; return the exit status."""
    shown = hang.shown(pages.sources())
    for name in wanted or shown:
        if name not in shown:
            raise Mistake(f"no page shows a dump of {name!r}: name one of {', '.join(shown)}")
        data.write(dumps.file(name), found := take(name, shown[name]))
        print(f"{name}\n{found['text']}\n")
    return 0


if __name__ == "__main__":
    command.run(main)
