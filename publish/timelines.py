"""Timelines: who ran and who waited, recorded from a real run of a snippet, drawn as SVG.

A recording is a JSON file below docs/assets/timelines/, written by `nox -s timelines`:
`groups` of `lanes` of `spans` [begin, end, state] in seconds since the start, with the snippet, a
digest of its code, and the Python and machine it ran on.
"""

import datetime
import hashlib
import html
import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from publish import ROOT, snippets
from publish.snippets import SnippetError

FOLDER = ROOT / "docs" / "assets" / "timelines"
WIDTH, RIGHT, LANE, BAR = 460, 10, 18, 12  # SVG units; text is 13 units high
STATES = ("run", "wait", "hold")


def digest(code: str) -> str:
    """Return the digest by which a recording knows the code it was made from."""
    return hashlib.sha256(code.encode()).hexdigest()[:16]


def about(name: str, code: str) -> dict[str, Any]:
    """Return where a recording comes from: snippet, digest, Python, machine, day."""
    return {
        "snippet": name,
        "code": digest(code),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "date": datetime.date.today().isoformat(),
    }


def record_downloads() -> dict[str, Any]:
    """Run the founding challenge and return its recording."""
    snippet = snippets.read("challenge/five_downloads.py")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "record.json")
        subprocess.run(
            [sys.executable, str(snippet.path), "--record", str(file)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        measured = json.loads(file.read_text(encoding="utf-8"))
    groups = [
        {
            "name": name,
            "took": round(way["took"], 3),
            "lanes": [
                {"name": f"page {n}", "spans": [[round(begin, 3), round(end, 3), "wait"]]}
                for n, (begin, end) in enumerate(way["spans"], 1)
            ],
        }
        for name, way in measured.items()
    ]
    return about(snippet.name, snippet.code) | {"groups": groups}


def read(name: str) -> dict[str, Any]:
    """Read the recording `name`.

    Raises SnippetError where there is none, or where its snippet has changed since.
    """
    path = FOLDER / f"{name}.json"
    where = path.relative_to(ROOT)
    if not path.exists():
        raise SnippetError(f"{where} does not exist: record it with `nox -s timelines`")
    recording: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    if recording["code"] != digest(snippets.read(recording["snippet"]).code):
        raise SnippetError(
            f"{where}: recorded before snippets/{recording['snippet']} changed: record it anew "
            "with `nox -s timelines`"
        )
    return recording


def figure(name: str, caption: str) -> str:
    """Return the recording `name` as an HTML figure on one line: SVG, caption, provenance."""
    recording = read(name)
    source = (
        f"Recorded from a run of {recording['snippet']} on Python {recording['python']}, "
        f"{recording['machine']}, {recording['date']}."
    )
    return (
        f'<figure class="timeline">{draw(recording)}<figcaption>{html.escape(caption)} '
        f"<small>{html.escape(source)}</small></figcaption></figure>"
    )


def describe(recording: dict[str, Any]) -> str:
    """Return the recording in words, for those who cannot see it."""
    return " ".join(
        f"{group['name']}, {group['took']:.2f} s: "
        + "; ".join(
            f"{lane['name']} "
            + ", ".join(f"{state} from {begin:.2f} to {end:.2f} s" for begin, end, state in spans)
            for lane in group["lanes"]
            if (spans := lane["spans"])
        )
        + "."
        for group in recording["groups"]
    )


def draw(recording: dict[str, Any]) -> str:
    """Return the recording as one line of SVG; colours come from the style sheet's classes."""
    total = max(group["took"] for group in recording["groups"])
    left = 12 + 7 * max(len(x["name"]) for g in recording["groups"] for x in g["lanes"])
    scale = (WIDTH - left - RIGHT) / total
    parts: list[str] = []
    y = 4
    for group in recording["groups"]:
        parts.append(
            f'<text class="group" x="0" y="{y + 13}">{html.escape(group["name"])}</text>'
            f'<text class="took" x="{WIDTH}" y="{y + 13}" text-anchor="end">'
            f"{group['took']:.2f} s</text>"
        )
        y += 20
        for lane in group["lanes"]:
            parts.append(
                f'<text class="lane" x="{left - 8}" y="{y + 11}" text-anchor="end">'
                f"{html.escape(lane['name'])}</text>"
                f'<line class="rail" x1="{left}" x2="{WIDTH - RIGHT}" y1="{y + 7}" y2="{y + 7}"/>'
            )
            for begin, end, state in lane["spans"]:
                x, width = left + begin * scale, max((end - begin) * scale, 1)
                parts.append(
                    f'<rect class="{state}" x="{x:.1f}" y="{y + 1}" width="{width:.1f}" '
                    f'height="{BAR}" rx="2"/>'
                )
            y += LANE
        y += 8
    parts.append(_axis(total, left, scale, y))
    words = html.escape(describe(recording))
    return (
        f'<svg role="img" viewBox="0 0 {WIDTH} {y + 22}" xmlns="http://www.w3.org/2000/svg" '
        f'aria-label="{words}">{"".join(parts)}</svg>'
    )


def _axis(total: float, left: int, scale: float, y: int) -> str:
    """Return a time axis with at most seven ticks at round numbers."""
    step = next(s for s in (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 60) if total / s <= 7)
    ticks = []
    for n in range(int(total / step) + 1):
        x = left + n * step * scale
        unit = " s" if n == 0 else ""
        ticks.append(
            f'<line class="tick" x1="{x:.1f}" x2="{x:.1f}" y1="{y}" y2="{y + 4}"/>'
            f'<text class="tick" x="{x:.1f}" y="{y + 17}" text-anchor="middle">'
            f"{n * step:g}{unit}</text>"
        )
    return (
        f'<line class="axis" x1="{left}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}"/>{"".join(ticks)}'
    )


def main() -> int:
    """Record every timeline anew; return the exit status."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, record in {"five_downloads": record_downloads}.items():
        recording = record()
        (FOLDER / f"{name}.json").write_text(
            json.dumps(recording, indent=1) + "\n", encoding="utf-8", newline="\n"
        )
        print(f"{name}: {describe(recording)[:100]}...")
    return 0


if __name__ == "__main__":
    sys.exit(main())
