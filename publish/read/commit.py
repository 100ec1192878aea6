"""What a build is of: the commit, the day it carries, whether sources differ from it."""

import hashlib
import os
import subprocess
import time
from pathlib import Path

from publish import REPO_URL, ROOT, SITE_URL

LATEST = 1 << 32  # seconds: later, a zip or a gzip cannot say when


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


def sources(*more: Path) -> str:
    """Return a digest of all that a build is made of; `more` names further folders."""
    whole = hashlib.sha256(f"{commit()} {SITE_URL} {REPO_URL}".encode())
    whole.update(f"{os.environ.get('SOURCE_DATE_EPOCH')} {os.environ.get('EVIDENCE')}".encode())
    folders = [*(ROOT / name for name in ("docs", "snippets", "publish")), *more]
    for path in sorted(p for f in folders for p in f.rglob("*") if p.is_file()):
        if path.suffix != ".pyc":
            whole.update(f"{path}\0".encode() + path.read_bytes())
    whole.update((ROOT / "mkdocs.yml").read_bytes())
    return whole.hexdigest()


def stamp() -> int | None:
    """Return the time that a build carries, in seconds: SOURCE_DATE_EPOCH, or the commit's."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        if not (given.isascii() and given.isdigit() and int(given) < LATEST):
            raise SystemExit(
                f"SOURCE_DATE_EPOCH={given}: set it to a time in seconds since 1970, or unset it"
            )
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
