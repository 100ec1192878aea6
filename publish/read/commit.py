"""Write artefacts into dist/ so that the same commit gives the same bytes."""

import gzip
import io
import os
import subprocess
import tarfile
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

from publish import ROOT

DIST = ROOT / "dist"


def git(*command: str) -> str:
    """Return what git says of this repository; raises OSError or CalledProcessError."""
    # --git-dir: a copy that lies inside another repository is not that repository.
    run = ["git", "--no-optional-locks", "--git-dir=.git", *command]
    return subprocess.run(run, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def commit() -> tuple[str, bool] | None:
    """Return the short name of the commit that is built, and whether sources differ from it."""
    try:
        name = git("rev-parse", "--short=10", "HEAD").strip()
        return name, bool(git("status", "--porcelain", "--", "docs", "snippets", "publish"))
    except (OSError, subprocess.CalledProcessError):
        return None


def stamp() -> int | None:
    """Return the time that a build carries, in seconds: SOURCE_DATE_EPOCH, or the commit's."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    try:
        return int(git("log", "-1", "--format=%ct"))
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None


def epoch() -> int:
    """Return `stamp`; exit where there is none."""
    if (seconds := stamp()) is None:
        raise SystemExit(
            "no commit to take the date from: build in a git clone or set SOURCE_DATE_EPOCH to a "
            "time in seconds"
        )
    return seconds


def day(seconds: int) -> str:
    """Return the day of a time, as 2026-11-22."""
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))


def date() -> str:
    """Return the day of `epoch`."""
    return day(epoch())


def zipped(files: Mapping[str, bytes], *, stored: str | None = None) -> bytes:
    """Return a zip of files by name, in their order; `stored` names the one not compressed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, time.gmtime(epoch())[:6])
            entry.create_system = 3  # the bytes do not say where they were built
            entry.external_attr = 0o644 << 16
            method = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, method, 9)
    return buffer.getvalue()


def tarred(files: Mapping[str, bytes]) -> bytes:
    """Return a gzipped tar of files by name, in their order."""
    buffer = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=buffer, filename="", mode="wb", mtime=epoch()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive,
    ):
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = len(content), epoch(), 0o644
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def write(name: str, content: bytes) -> Path:
    """Write dist/`name`, dated by `epoch`, and say how large it is; return its path."""
    path = DIST / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (epoch(), epoch()))
    print(f"dist/{name}: {len(content):,} bytes")
    return path
