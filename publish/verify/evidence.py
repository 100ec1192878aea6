"""Evidence: which program was seen to print what its file records, on which Python, on which day.

A run writes its part below build/evidence/, a file a Python; `nox -s evidence` puts it into
docs/data/evidence/, which is committed, so that a fresh clone can say what was seen. Where both
speak of the same text of a file, the run that was made here counts.
"""

import functools
import json
import os
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from publish import ROOT, SUPPORTED, write
from publish.read import command, data, snippets
from publish.read.snippets import Snippet

KEPT = ROOT / "docs" / "data" / "evidence"
MADE = ROOT / "build" / "evidence"
Entry = tuple[str, str]  # name of a program, digest of its text


def add(confirmed: dict[str, str], told: dict[str, str], folder: Path = MADE) -> None:
    """Put the programs that a run confirmed, digest by name, into the evidence of its Python.

    `told` is what `pythons.about` says of it.
    """
    version = ".".join(told["python"].split(".")[:2])
    day = time.strftime("%Y-%m-%d", time.gmtime())
    path = folder / f"{version}.json"
    _write(
        path, told, _load(path).get("programs", {}) | {k: [v, day] for k, v in confirmed.items()}
    )


def _write(path: Path, told: dict[str, str], programs: dict[str, list[str]]) -> None:
    lines = ",\n".join(f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in sorted(programs.items()))
    head = "".join(f"{json.dumps(k)}: {json.dumps(v)},\n" for k, v in told.items())
    part = path.with_suffix(f".{os.getpid()}")
    write(part, f'{{{head}"programs": {{\n{lines}\n}}}}\n')
    part.replace(path)  # whole, or as it was


def _load(path: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(found.get("programs"), dict):
            return {}
        if not all(data.day(day) for _, day in found["programs"].values()):
            raise ValueError("a day that has not been")
        return found
    except FileNotFoundError:
        return {}
    except (ValueError, TypeError, AttributeError):
        raise SystemExit(
            f"{path.relative_to(ROOT)}:1: cannot be read, or has a day that has not been: take one "
            "side of a merge, or delete it, then run `nox -s evidence`"
        ) from None


@functools.cache
def _known(kept: Path, made: Path, only_made: bool) -> dict[str, dict[Entry, str]]:
    """Return, for each Python, the days on which texts of programs were seen there."""
    found: dict[str, dict[Entry, str]] = {}
    for version in SUPPORTED:
        days = found[version] = {}
        for folder in [made] if only_made else [kept, made]:
            programs = _load(folder / f"{version}.json").get("programs", {})
            days.update({(name, digest): day for name, (digest, day) in programs.items()})
    return found


def seen(snippet: Snippet) -> dict[str, str]:
    """Return the Pythons that this text of a program was seen on, and the day, oldest first.

    Where EVIDENCE=made, the runs in this checkout alone count: CI publishes what it ran itself.
    """
    known = _known(KEPT, MADE, os.environ.get("EVIDENCE") == "made")
    text = (snippet.name, snippet.digest)
    return {version: days[text] for version, days in known.items() if text in days}


def problems(found: Iterable[Snippet]) -> list[str]:
    """Return each program whose text no run has confirmed."""
    return [
        f"snippets/{s.name}:1: no run has confirmed this text of it: run "
        f"`nox -s refresh -- {s.name}`, or commit what runs have seen with `nox -s evidence`"
        for s in found
        if not seen(s)
    ]


def disagreements() -> list[str]:
    """Return where the runs here and the committed evidence do not say the same."""
    wrong, there = [], set(snippets.names())
    for version in SUPPORTED:
        kept = _load(KEPT / f"{version}.json").get("programs", {})
        made = _load(MADE / f"{version}.json").get("programs", {})
        for name in sorted((kept.keys() | made.keys()) & there):
            if made and kept.get(name, [""])[0] != made.get(name, [""])[0]:
                wrong.append(
                    f"docs/data/evidence/{version}.json:1: {name}: the committed evidence and the "
                    "runs here differ: run `nox -s evidence` after a full run, and commit it"
                )
    return wrong


def main() -> int:
    """Put what the runs here have seen into the committed evidence; return the exit status."""
    names = {name: snippets.read(name).digest for name in snippets.names()}
    for version in SUPPORTED:
        made = _load(MADE / f"{version}.json")
        # A run of an older text says nothing of today's.
        programs = {k: v for k, v in made.pop("programs", {}).items() if names.get(k) == v[0]}
        if programs:
            path = KEPT / f"{version}.json"
            kept = _load(path).get("programs", {})
            # A text seen in the same month keeps its day: a contribution's diff holds what is new.
            for name, (digest, day) in programs.items():
                if kept.get(name, [""])[0] != digest or kept[name][1][:7] != day[:7]:
                    kept[name] = [digest, day]
            _write(path, made, {k: v for k, v in kept.items() if names.get(k) == v[0]})
        print(f"{version}: {len(programs)} programs seen here")
    return 0


if __name__ == "__main__":
    command.run(lambda _: main())
