"""Run snippets many times under hostile scheduling: what deviates once is not deterministic.

Each core gets two workers, pinned to it together with a busy process each that competes for it, and
every interpreter switches threads as often as it can (`sys.setswitchinterval(1e-6)`).
"""

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue

import psutil

from publish.read import command
from publish.read.snippets import ANY_ORDER, Snippet
from publish.verify import picked, pythons
from publish.verify.judge import problems
from publish.verify.run import accept_interrupts, run

HOSTILE = "import sys; sys.setswitchinterval(1e-6)\n"
BUSY = "import os; parent = os.getppid()\nwhile os.getppid() == parent: pass"  # ends with us
Job = tuple[Snippet, str, int]  # a program, its interpreter, and which of its runs
Report = Callable[[Snippet, int, list[str], str], None]
PATIENCE = 6  # times the usual deadline: the machine is busy by design


def worker(core: int, jobs: SimpleQueue[Job], report: Report, hostile: str) -> None:
    """Run jobs on one core beside a busy process until none is left; `report` takes the results."""
    # On Linux an affinity belongs to a thread, and what the thread starts inherits it.
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {core})
    busy = subprocess.Popen([sys.executable, "-S", "-c", BUSY])
    try:
        while True:
            try:
                snippet, python, number = jobs.get_nowait()
            except Empty:
                return
            patience = PATIENCE if not snippet.hangs else 3
            result = run(
                snippet.path,
                timeout=snippet.timeout * patience,
                python=python,
                dump=not snippet.hangs,
                env={"PYTHONPATH": hostile},
                shared=[hostile],
            )
            report(snippet, number, problems(snippet, result), result.stdout)
    finally:
        busy.kill()
        busy.wait()


def main(arguments: list[str]) -> int:
    """Stress the snippets that the arguments name (all for none); return the exit status."""
    parser = argparse.ArgumentParser(prog="nox -s stress --", description=__doc__)
    parser.add_argument("--runs", type=int, default=50, help="runs of each snippet (default 50)")
    parser.add_argument("paths", nargs="*", help="files or chapters; all by default")
    options = parser.parse_args(arguments)
    if options.runs < 1:
        parser.error(f"--runs {options.runs}: nothing would be run: name 1 or more")
    accept_interrupts()
    selected = pythons.able(picked.select(options.paths))
    jobs: SimpleQueue[Job] = SimpleQueue()
    for number in range(options.runs):  # round by round: an early look at every snippet
        for snippet, python in selected:
            jobs.put((snippet, python, number))
    lock = threading.Lock()
    done = 0
    deviations: Counter[str] = Counter()
    loose = [s.name for s, _ in selected if s.output and s.output.mode == ANY_ORDER]
    orders: dict[str, set[str]] = {name: set() for name in loose}
    total, start, shown = options.runs * len(selected), time.monotonic(), 0.0

    def report(snippet: Snippet, number: int, found: list[str], printed: str) -> None:
        nonlocal done, shown
        with lock:
            done += 1
            if not found and snippet.name in orders:
                orders[snippet.name].add(printed)
            if found:
                deviations[snippet.name] += 1
                if deviations[snippet.name] == 1:
                    print(f"run {number + 1}: " + "\n".join(found), flush=True)
            now = time.monotonic()
            if now - shown > 30 or done == total:
                shown = now
                print(f"{done}/{total} runs, {now - start:.0f} s", file=sys.stderr, flush=True)

    with tempfile.TemporaryDirectory() as hostile:
        Path(hostile, "sitecustomize.py").write_text(HOSTILE)
        cores = psutil.Process().cpu_affinity() if psutil.LINUX else range(os.cpu_count() or 1)
        workers = [
            threading.Thread(target=worker, args=(core, jobs, report, hostile))
            for core in [*cores, *cores]  # while one waits for a snippet that hangs, one works
        ]
        for each in workers:
            each.start()
        for each in workers:
            each.join()
    for name, count in sorted(deviations.items()):
        print(f"snippets/{name}: deviated in {count} of {options.runs} runs")
    for name in (n for n, seen in orders.items() if len(seen) == 1 and options.runs > 1):
        print(f"snippets/{name}: printed in one order only: if so on every Python, record it so")
    print(f"{len(selected)} snippets x {options.runs} runs, {deviations.total()} deviations")
    return 1 if deviations else 0


if __name__ == "__main__":
    command.run(main)
