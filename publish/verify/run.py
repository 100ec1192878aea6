"""Run a program as a reader would, watch it, and leave nothing of it behind.

`python -X dev -W error FILE` in an empty folder, in a session of its own, with a terminal
for its output (so that several processes' lines come in the order a reader would see), killed
as a group at its deadline with every thread's stack in the report. On Linux it is confined, so that
nothing it does reaches the machine: see `confined`.
"""

import ast
import contextlib
import os
import re
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from publish import ROOT
from publish.verify import confined, servers

# What a program is given of the caller's environment; the rest, tokens too, is not its business.
GIVEN = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "COMSPEC", "TEMP", "TMP", "PATHEXT")
MOST = 1_000_000  # bytes on a stream, beyond which nobody reads
MARK = "SNIPPET_RUN"  # an environment variable by which children that detached are found
GRACE = 2.0  # seconds for helper processes (resource tracker, fork server) to notice and go
# Dev mode's report of a slow callback tells how busy the machine is, not what the program does.
SLOW = re.compile(r"(?m)^Executing <.*> took \d+\.\d+ seconds\n")
# What faulthandler writes beside the Python stacks, and stacks of multiprocessing's own helper.
C_STACK = re.compile(r"Current thread's C stack trace.*?(?=\n\S*Fatal|\Z)", re.DOTALL)
TRACKER = re.compile(
    r"Fatal Python error: Aborted\n\n[^\n]*\n[^\n]*resource_tracker.py.*?\n\n?(?=Fatal|\Z)",
    re.DOTALL,
)
POSIX = os.name == "posix"
# The tracker of shared memory catches its own warning where that is an error, and says nothing.
OPTIONS = ("-X", "dev", "-W", "error", "-W", "default:resource_tracker:UserWarning")


@dataclass(frozen=True)
class Run:
    """What came of running a program."""

    status: int | None  # exit status; negative: killed by that signal; None: still ran at deadline
    stdout: str
    stderr: str
    seconds: float  # wall time to exit or deadline
    left: tuple[str, ...] = ()  # processes and files it left behind
    stacks: str = ""  # of every thread of every process, where it ran into its deadline
    flood: str | None = None  # the stream on which it wrote more than anybody reads


def accept_interrupts() -> None:
    """Undo an inherited "ignore SIGINT" (a shell's background job), or programs would inherit it.

    Only the main thread may; from another thread it does nothing.
    """
    main = threading.current_thread() is threading.main_thread()
    if main and signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def run(
    path: Path,
    *,
    timeout: float,
    python: str = sys.executable,
    args: Sequence[str] = (),
    dump: bool = True,
    env: dict[str, str] | None = None,
    options: Sequence[str] = OPTIONS,
    shared: Sequence[str] = (),
) -> Run:
    """Run the program at `path` on the interpreter `python`; return what came of it.

    `timeout` is in seconds of wall time; `dump` asks for stacks at the deadline; `env` adds to
    the environment; `options` are the interpreter's; `shared` are folders that it may write to,
    besides its own. Never raises for what the program does.
    """
    accept_interrupts()
    mark = uuid.uuid4().hex
    clean = {k: os.environ[k] for k in GIVEN if k in os.environ}
    # NO_COLOR: the terminal is ours, not a reader's; utf-8: what a reader's terminal takes.
    clean |= {"NO_COLOR": "1", "PYTHONIOENCODING": "utf-8", "LANG": "C.UTF-8", "TZ": "UTC"}
    # Dev mode's checks of memory are for C code, and swapping allocators while a thread ends may
    # abort a sound program on older Pythons: https://github.com/python/cpython/issues/111924
    clean |= {"PYTHONMALLOC": "default", **(env or {})}
    command = [python, *options, str(path), *args]
    confine = confined.unable() is None
    with (
        servers.given(path) as (address, reached),
        tempfile.TemporaryDirectory(prefix="snippet-", ignore_cleanup_errors=True) as folder,
        tempfile.TemporaryFile() as stderr,
        _terminal() as (stdout, drain),
    ):
        work, home = Path(folder, "work"), Path(folder, "home")
        work.mkdir()
        home.mkdir()
        clean |= {"HOME": str(home), **address}
        reads, writes = os.pipe() if confine else (None, None)
        if confine:
            needs = [str(ROOT), str(path.resolve().parent), str(Path(python).parent.parent)]
            needs += reached
            told = f"{MARK}={mark}"
            command = confined.command(command, [folder, *shared], needs, writes or 0, GRACE, told)
        else:
            clean[MARK] = mark
        if sys.platform == "linux":  # elsewhere the path would be too long for a socket's name
            clean["TMPDIR"] = folder  # what a killed program leaves there goes with the folder
        start = time.monotonic()
        process = subprocess.Popen(
            command,
            cwd=work,
            env=clean,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=POSIX,
            pass_fds=[writes] if writes else [],
            creationflags=0 if POSIX else subprocess.CREATE_NEW_PROCESS_GROUP,  # type: ignore[attr-defined]
        )
        if sys.platform == "linux" and not confine:
            confined.limit(process.pid)
        stacks = ""
        left: list[str] = []
        try:
            status = drain(process, start + timeout)
            seconds = time.monotonic() - start
            if writes:
                os.close(writes)
                writes = None
            if status is None:
                before = stderr.tell() if not POSIX else os.fstat(stderr.fileno()).st_size
                if dump:
                    stacks = _dump(process, python, mark)
            else:
                if reads:
                    status, left = _report(reads, status)
                else:
                    left = [_describe(p) for p in _settle(mark)]
                for place, name in ((work, ""), (home, "~/"), (Path(folder), "$TMPDIR/")):
                    with contextlib.suppress(OSError):  # it may have removed its folder
                        files = {*place.iterdir()} - {work, home}
                        left += sorted(f"file {name}{f.name}" for f in files)
        finally:
            _kill(process, mark)
            for descriptor in (reads, writes):
                if descriptor:
                    os.close(descriptor)
        drain(process, time.monotonic() + 0.2)
        wrote = stderr.seek(0, os.SEEK_END)
        stderr.seek(0)
        raw = stderr.read(MOST)
        if status is None:
            stacks += TRACKER.sub("", C_STACK.sub("", _text(raw[before:])))
            raw = raw[:before]
        return Run(
            status,
            _text(drain.seen()),
            SLOW.sub("", _text(raw)),
            seconds,
            tuple(left),
            stacks,
            "stdout" if drain.flooded else "stderr" if wrote > MOST else None,
        )


def _report(reads: int, status: int | None) -> tuple[int | None, list[str]]:
    """Return the status of a confined program and what it left, as its first process told it."""
    told = os.read(reads, 1 << 20)
    if not told:
        return status, []  # the first process was killed, or could not make the world
    found: tuple[int, list[str]] = ast.literal_eval(told.decode())
    return found


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace").replace("\r\n", "\n")


class _Drain:
    """Reads a program's output until it exits or its time is over."""

    def __init__(self, fd: int, close: int | None):
        self.fd, self.close, self.chunks = fd, close, list[bytes]()
        self.size, self.flooded = 0, False

    def seen(self) -> bytes:
        return b"".join(self.chunks)

    def __call__(self, process: subprocess.Popen[bytes], deadline: float) -> int | None:
        """Return the exit status, or None at the deadline (a `time.monotonic` value)."""
        if self.close is not None:
            os.close(self.close)
            self.close = None
        open_ = True
        while (status := process.poll()) is None and time.monotonic() < deadline:
            if self.flooded:
                return None
            if open_:
                open_ = self._read(min(0.05, max(0, deadline - time.monotonic())))
            else:  # every writer has closed: all that is left is to wait
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(max(0, deadline - time.monotonic()))
        while open_ and not self.flooded and self._ready(0) and self._read(0):
            pass
        return status

    def _ready(self, seconds: float) -> bool:
        return bool(select.select([self.fd], [], [], seconds)[0])

    def _read(self, seconds: float) -> bool:
        """Read what is there within `seconds`; return False once nothing can come any more."""
        if not self._ready(seconds):
            return True
        try:
            chunk = os.read(self.fd, 65536)
        except OSError:  # Linux reports the end of a terminal as an error
            return False
        self.size += len(chunk)
        self.flooded |= self.size > MOST
        if not self.flooded:
            self.chunks.append(chunk)
        return bool(chunk)


class _FileDrain(_Drain):
    """The same for a plain file, where there are no pseudo-terminals (Windows)."""

    def __call__(self, process: subprocess.Popen[bytes], deadline: float) -> int | None:
        try:
            return process.wait(max(0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            return None

    def seen(self) -> bytes:
        os.lseek(self.fd, 0, os.SEEK_SET)
        with os.fdopen(os.dup(self.fd), "rb") as file:
            return file.read()


@contextlib.contextmanager
def _terminal():  # type: ignore[no-untyped-def]
    """Give a file descriptor for a program's output and the drain that reads it."""
    if not POSIX:
        with tempfile.TemporaryFile() as file:
            yield file.fileno(), _FileDrain(file.fileno(), None)
        return
    import tty

    master, slave = os.openpty()
    tty.setraw(slave)  # no translation of line ends
    drain = _Drain(master, slave)
    try:
        yield slave, drain
    finally:
        os.close(master)
        if drain.close is not None:
            os.close(drain.close)


def _marked(mark: str) -> list[psutil.Process]:
    """Return the live processes of one run, however far they have detached themselves."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.environ().get(MARK) == mark and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def _settle(mark: str) -> list[psutil.Process]:
    """Return the processes still there when the grace for helpers is over."""
    deadline = time.monotonic() + GRACE
    while (found := _marked(mark)) and time.monotonic() < deadline:
        time.sleep(0.01)
    return found


def _describe(process: psutil.Process) -> str:
    with contextlib.suppress(psutil.Error):
        return f"process {process.pid} ({' '.join(process.cmdline())[:120]})"
    return f"process {process.pid}"


def _dump(process: subprocess.Popen[bytes], python: str, mark: str) -> str:
    """Have every process of the run write its stacks to stderr; return its asyncio tasks' tree.

    Dev mode's faulthandler writes the stacks on SIGABRT. Windows has no signal to send from
    outside: there the report names the processes.
    """
    if not POSIX:
        return "".join(f"still running: {_describe(p)}\n" for p in _marked(mark))
    tree = ""
    first = min((p.pid for p in _marked(mark)), default=process.pid)  # the program itself
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        # Python 3.14+; may be denied by the system: the stacks below come all the same.
        asked = [python, "-m", "asyncio", "pstree", str(first)]
        shown = subprocess.run(
            asked, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=5
        )
        if "(T)" in shown.stdout:
            tree = f"asyncio tasks:\n{shown.stdout}\n"
    # Children first: a parent that dies may take them along before they have written.
    for each in sorted(_marked(mark), key=lambda p: p.pid == first):
        with contextlib.suppress(psutil.Error):
            each.send_signal(signal.SIGABRT)
            each.wait(1)
    return tree


def _kill(process: subprocess.Popen[bytes], mark: str) -> None:
    """End the run's process group and whatever else carries its mark.

    multiprocessing's resource tracker goes last: it removes what the others leave in the system.
    """
    deadline = time.monotonic() + GRACE
    while (found := _marked(mark)) and time.monotonic() < deadline:
        for each in found:
            with contextlib.suppress(psutil.Error):
                if "resource_tracker import" not in " ".join(each.cmdline()):
                    each.kill()
        time.sleep(0.01)
    if POSIX:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
