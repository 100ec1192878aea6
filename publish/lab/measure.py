"""Run the scripts of snippets/measure/ with pyperf; write docs/data/measured/.

Run by `nox -s measure`, alone on a quiet machine; `-- --quick` in a hurry, to build pages with;
`-- start pool` runs some scripts again. It needs pyperf and psutil, and no other package.
"""

import json
import math
import os
import platform
import re
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil
import pyperf

from publish import Mistake
from publish.read import command, data, meant, measured

QUICK = ("--processes", "2", "--min-time", "0.02")
QUIET = 0.25  # load a core: above, something else runs
UNITS = {"second": "s", "byte": "B"}


def build() -> str:
    """Return how this Python was built: two that differ in it do not compare."""
    arguments = str(sysconfig.get_config_var("CONFIG_ARGS") or "")
    level = re.findall(r"-O\w", str(sysconfig.get_config_var("PY_CFLAGS") or ""))
    said = [platform.python_compiler(), *level[-1:], "configured"]
    for option in ("--enable-optimizations", "--with-lto"):
        said.append(f"{'with' if option in arguments else 'without'} {option}")
    gil = "without the GIL" if sysconfig.get_config_var("Py_GIL_DISABLED") else "with the GIL"
    return f"{', '.join(said[:-2])} {said[-2]} and {said[-1]}, {gil}"


def machine() -> dict[str, Any]:
    """Return what a reader must know of this machine."""
    cpu = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file() and (found := re.search(r"model name\s*: (.*)", info.read_text())):
        cpu = found[1]
    return {
        "cpu": cpu,
        "cores": os.cpu_count() or 1,
        "memory": round(psutil.virtual_memory().total / 1e9),
        "system": f"{platform.system()} {re.sub(r'-.*', '', platform.release())}",
    }


def values(path: Path) -> dict[str, dict[str, Any]]:
    """Return the numbers of a file that pyperf wrote: the median, and the outermost tenths."""
    found = {}
    for one in pyperf.BenchmarkSuite.load(str(path)):
        runs = [run for run in one.get_runs() if run.values]
        every = sorted(v for run in runs for v in run.values)
        tenths = statistics.quantiles(every, n=10, method="inclusive") if every[1:] else every
        named = {"value": statistics.median(every), "low": tenths[0], "high": tenths[-1]}
        found[one.get_name()] = {
            **{k: float(f"{v:.4g}") for k, v in named.items()},
            "unit": UNITS[one.get_unit()],
            "loops": runs[0].get_loops(),
            "processes": len(runs),
        }
    return found


def measure(path: Path, quick: bool) -> dict[str, dict[str, Any]]:
    """Run a script and return its numbers. Raises Mistake where it fails."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out.json")
        options = QUICK if quick else ()
        started = [sys.executable, str(path), "--quiet", "--output", str(out), *options]
        done = subprocess.run(started, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode or not out.is_file():
            raise Mistake(f"snippets/measure/{path.name} failed:\n{done.stdout}{done.stderr}")
        return values(out)


def compare(before: dict[str, Any], after: dict[str, Any]) -> str:
    """Return how far two runs agree: the new median within the old spread, or the other way."""
    told = [
        f"  {name}: {old['value']:g} before, {new['value']:g} now"
        for name, new in after.items()
        if (old := before.get(name))
        and not old["low"] <= new["value"] <= old["high"]
        and not new["low"] <= old["value"] <= new["high"]
    ]
    both = len(before.keys() & after.keys())
    return "\n".join([f"{both - len(told)} of {both} agree with the run before", *told])


def widened(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Return a run's numbers with a spread that holds the run before, too."""
    found = {}
    for name, new in after.items():
        old = before.get(name, new)
        wide = {"low": min(new["low"], old["low"]), "high": max(new["high"], old["high"])}
        found[name] = new | wide
    return found


def quiet(limit: float, patience: float = 300.0) -> float:
    """Return the machine's load once it is below a limit. Raises Mistake where it stays above."""
    until = time.monotonic() + patience
    while True:
        load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
        if load <= limit:
            return load
        if time.monotonic() >= until:
            raise Mistake(
                f"the load is {load:.1f}: something else runs, and would be measured too: end it "
                f"and wait until the load is below {limit:g}, or say --quick"
            )
        print(f"the load is {load:.1f}: waiting until it is below {limit:g}", flush=True)
        time.sleep(15)


def main(arguments: list[str]) -> int:
    """Measure what the arguments name, all without; return the exit status."""
    quick = "--quick" in arguments
    known = measured.scripts()
    names = [a.removesuffix(".py") for a in arguments if a != "--quick"] or [*known]
    if unknown := {*names} - known.keys():
        hint = meant.hint(min(unknown), known, f"there are {', '.join(known)}")
        raise Mistake(f"there is no script {min(unknown)!r}: {hint}")
    here = machine()
    load = quiet(math.inf if quick else QUIET * here["cores"])
    short = ".".join(map(str, sys.version_info[:2]))
    slug = re.sub(r"[^a-z0-9]+", "-", here["cpu"].lower()).strip("-")
    path = measured.FOLDER / f"{slug}-{here['cores']}-cores-{short}.json"
    head = {
        "python": platform.python_version(),
        "build": build(),
        "machine": here,
        "date": time.strftime("%Y-%m-%d"),
        "load": round(load, 2),
        "quick": quick,
    }
    parts: dict[str, Any] = {}
    before = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    same = ("python", "build", "machine", "quick")
    comparable = all(before.get(k) == head[k] for k in same)
    if comparable:
        parts |= {k: v for k, v in before["scripts"].items() if k in known}
    begun = time.monotonic()
    for number, name in enumerate(names, 1):
        print(f"{number}/{len(names)} {name}: {measured.about(known[name])}", flush=True)
        found = measure(known[name], quick)
        code = measured.digest(known[name])
        if comparable and name in parts:
            print(compare(parts[name]["values"], found))
            if parts[name]["code"] == code:
                found = widened(parts[name]["values"], found)
        parts[name] = {"code": code, "values": found}
        data.write(path, head | {"scripts": dict(sorted(parts.items()))})
    print(f"{path}: {sum(len(p['values']) for p in parts.values())} numbers of Python {short}, "
          f"{time.monotonic() - begun:.0f} s")  # fmt: skip
    return 0


if __name__ == "__main__":
    command.run(main)
