"""The servers that programs need: Redis each program starts itself, PostgreSQL we hand over.

PostgreSQL takes a second to make, so a process that runs programs makes one server for all of
them, when the first asks for it; each run gets an empty database there, whose address is in its
environment, POSTGRES_DSN. The server ends with the process that made it, however that ends.
"""

import atexit
import contextlib
import functools
import os
import shutil
import subprocess
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from publish.read.snippets import SERVERS, Snippet

DSN = "POSTGRES_DSN"
PACKAGES = {"redis-server": "redis-server", DSN: "postgresql"}
PATIENCE = 30.0  # seconds for a server to begin on a machine that is busy
# Memory is enough for what nobody wants tomorrow; no port, a socket alone.
QUICK = ("fsync=off", "full_page_writes=off", "listen_addresses=", "shared_buffers=16MB")
# Our end of the pipe closes when we end, killed or not: then this ends the server.
GUARD = """
folder=$1; shift
"$@" >"$folder/log" 2>&1 & server=$!
trap '' HUP INT TERM
read -r _
kill -QUIT $server; wait $server; rm -rf "$folder"
"""
ONE = threading.Lock()


def binaries() -> Path | None:
    """Return the folder of PostgreSQL's programs; Debian keeps it out of the search path."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    return newest[-1].parent if newest else None


def _version(path: Path) -> int:
    return int(path.parts[-3]) if path.parts[-3].isdigit() else 0


def missing(snippet: Snippet) -> str | None:
    """Return which server a program needs that this machine lacks."""
    for sign in snippet.servers:
        if not (binaries() if sign == DSN else shutil.which(sign)):
            return (
                f"needs a {SERVERS[sign]} server: install {PACKAGES[sign]}, as .ci/install-tools "
                "does"
            )
    return None


def _owner() -> dict[str, Any]:
    """Return whose processes the server's are to be: root's it refuses to be."""
    import pwd

    if os.getuid():
        return {}
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    owner = known.get("postgres") or known["nobody"]
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}


@functools.cache
def _started() -> Path:
    """Start PostgreSQL; return the folder of its socket."""
    programs = binaries()
    # Not where TMPDIR leads: there root's folders may lie in between, or the name gets too long.
    folder = Path(tempfile.mkdtemp(prefix="postgres-", dir="/tmp"))
    folder.chmod(0o755)
    owner = _owner()
    if owner:
        os.chown(folder, owner["user"], owner["group"])
    make = [f"{programs}/initdb", "-D", f"{folder}/data", "-U", "postgres", "-A", "trust"]
    make += ["-E", "UTF8", "--locale=C", "--no-sync"]
    subprocess.run(make, check=True, capture_output=True, cwd=folder, **owner)
    serve = [f"{programs}/postgres", "-D", f"{folder}/data", "-k", str(folder)]
    serve += [word for setting in QUICK for word in ("-c", setting)]
    guard = subprocess.Popen(
        ["sh", "-c", GUARD, "guard", str(folder), *serve],
        stdin=subprocess.PIPE,
        cwd=folder,
        start_new_session=True,
        **owner,
    )
    atexit.register(_end, guard)
    deadline = time.monotonic() + PATIENCE
    ask = [f"{programs}/pg_isready", "-q", "-h", str(folder), "-U", "postgres"]
    while subprocess.run(ask).returncode:
        if time.monotonic() > deadline:
            raise SystemExit(f"PostgreSQL does not begin:\n{(folder / 'log').read_text()}")
        time.sleep(0.05)
    return folder


def _end(guard: subprocess.Popen[bytes]) -> None:
    assert guard.stdin
    guard.stdin.close()
    guard.wait()


def _tell(sql: str) -> None:
    folder = _started()
    command = [f"{binaries()}/psql", "-q", "-X", "-h", str(folder), "-U", "postgres", "-c", sql]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


@contextlib.contextmanager
def given(path: Path) -> Iterator[tuple[dict[str, str], list[str]]]:
    """Give what a program asks for: variables of its environment, and folders that it reaches."""
    if DSN not in path.read_text(encoding="utf-8", errors="replace") or not binaries():
        yield {}, []
        return
    with ONE:
        folder = _started()
    name = f"run_{uuid.uuid4().hex}"
    _tell(f"CREATE DATABASE {name}")
    try:
        yield {DSN: f"host={folder} dbname={name} user=postgres"}, [str(folder)]
    finally:
        _tell(f"DROP DATABASE {name} WITH (FORCE)")
