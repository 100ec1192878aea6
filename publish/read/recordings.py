"""Recordings of runs, which timelines are drawn from.

A recording is a JSON file below docs/data/recordings/, written by `nox -s timelines`: `groups` of
`lanes` of `spans` [begin, end, state, what it waits for], with the snippet, a digest of its code,
and the Python and machine it ran on. Begin and end are seconds since the start where `axis` is
"time". Where a run is over in microseconds, lengths would say nothing: there `axis` is "steps", and
they are numbers of events.
"""

from typing import Any

from publish import ROOT, SUPPORTED
from publish.read import data, snippets
from publish.read.snippets import SnippetError

FOLDER = ROOT / "docs" / "data" / "recordings"
STATES = ("run", "wait", "hold")
LANE_SHAPE = {"name": str, "spans": [list], "end?": str}
GROUP = {"name": str, "took": data.NUMBER, "of?": data.NUMBER, "lanes": [LANE_SHAPE]}
RECORDING = {
    **dict.fromkeys(("snippet", "code", "python", "machine", "date", "axis"), str),
    "exact": bool,
    "groups": [GROUP],
}


def names() -> list[str]:
    """Return the name of every recording there is, sorted."""
    return sorted(p.stem for p in FOLDER.glob("*.json"))


def read(name: str) -> dict[str, Any]:
    """Read the recording `name`.

    Raises SnippetError where there is none, or where its snippet has changed since.
    """
    path = FOLDER / f"{name}.json"
    where = f"docs/data/recordings/{name}.json"
    if not path.exists():
        raise SnippetError(f"{where} does not exist: record it with `nox -s timelines -- {name}`")
    recording: dict[str, Any] = data.document(path, RECORDING)
    if wrong := _wrong(recording):
        raise SnippetError(f"{where}:1: {wrong}: record it anew with `nox -s timelines -- {name}`")
    if recording["code"] != snippets.read(recording["snippet"]).code_digest:
        raise SnippetError(
            f"{where}: recorded before snippets/{recording['snippet']} changed: record it anew "
            f"with `nox -s timelines -- {name}`"
        )
    return recording


def _wrong(recording: dict[str, Any]) -> str | None:
    """Return what no recorder would have written, or None."""
    if recording["axis"] not in ("steps", "time") or not recording["groups"]:
        return f"axis = {recording['axis']!r} and {len(recording['groups'])} groups"
    if recording["python"].rpartition(".")[0] not in SUPPORTED:
        return f"python = {recording['python']!r} is none that is supported"
    if not data.day(recording["date"]):
        return f"date = {recording['date']!r} is no day that has been"
    for group in recording["groups"]:
        for lane in group["lanes"]:
            for span in lane["spans"]:
                shape = [*map(type, span)]
                sound = {*shape[:2]} <= {int, float} and shape[2:] == [str, str]
                sound = sound and span[2] in STATES
                # Written with some digits only: an end may lie behind the group's by one of them.
                if not sound or not 0 <= span[0] <= span[1] <= group["took"] * 1.001:
                    return f"{lane['name']!r} has the span {span}"
    return None
