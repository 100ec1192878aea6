"""Does an exercise do what it is for? Its files are run against its promises."""

import re
import subprocess
import sys

from publish.read.exercises import FOLDER, Exercise, File

SAID = re.compile(r"(?m)^  (?P<verdict>kept|broken|open) +(?P<words>.*)$")
FAULT = re.compile(r"the checks fail, not your code: (?:check\.py:(?P<line>\d+): )?(?P<said>.*)")
UNWRITTEN = "not written yet. Begin here"
SECONDS = 300.0  # for all promises of a file


def said(file: File) -> tuple[int, str]:
    """Run a file against its promises as a reader does; return status and what is printed.

    A wrong one is run against those that it breaks: the others take time and decide nothing.
    """
    only = [part for promise in file.breaks for part in ("--only", promise)]
    command = [sys.executable, str(FOLDER / "harness.py"), *only, str(file.path)]
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=SECONDS, check=False
    )
    return done.returncode, done.stdout + done.stderr


def problem(exercise: Exercise, file: File) -> str | None:
    """Return why a file of an exercise is not the task, the solution, or wrong as it says."""
    where = f"snippets/exercises/{file.name}:1"
    status, text = said(file)
    # A line of what the reader's code printed is indented further.
    verdicts = {m["words"]: m["verdict"] for m in SAID.finditer(text)}
    if fault := FAULT.search(text):
        check = f"snippets/exercises/{exercise.name}/check.py:{fault['line'] or 1}"
        return f"{check}: {fault['said']}, whatever is checked: mend the checks"
    if file is exercise.task:
        if status != 1 or UNWRITTEN not in text:
            return f"{where}: the stub is not told to be one: raise NotImplementedError\n{text}"
    elif file not in exercise.wrong:
        if status != 0 or {*verdicts.values()} != {"kept"}:
            return (
                f"{where}: the solution does not keep every promise: mend it, or the check\n{text}"
            )
    else:
        if status == 0:
            return f"{where}: the wrong solution passes: have a promise notice its mistake\n{text}"
        for promise in file.breaks:
            if verdicts.get(exercise.promises[promise]) != "broken":
                return (
                    f"{where}: it does not break {promise}, but another: name that one, or have "
                    f"{promise} notice the mistake\n{text}"
                )
    return None
