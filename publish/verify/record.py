"""Record the output of snippets anew from real runs, and show what changed."""

import difflib
import sys

from publish import write
from publish.read import command, plays, snippets
from publish.read.snippets import ANY_ORDER, EXACT, PATTERN, Snippet, SnippetError
from publish.verify import evidence, picked, pythons
from publish.verify.judge import error_text, matches, normal, problems
from publish.verify.orders import record as orders
from publish.verify.run import Run, run

RUNS = 5  # of a program that is recorded
MORE = 50  # runs within which a program of "any order" is to show another one


def refresh(name: str) -> tuple[str, bool]:
    """Run one snippet anew and rewrite its records; return a report ("" if unchanged) and success.

    Each run has another order of hashes. Runs that differ are reported and not recorded: such a
    record would be wrong half the time.
    """
    snippet = snippets.read(name)
    python = pythons.command_for(snippet)
    if python is None:
        return f"skipped {name}: {pythons.lacking(snippet)}\n", True
    if snippet.ends:
        return _explore(snippet, python)

    def once(seed: int) -> Run:
        env, dump = {"PYTHONHASHSEED": str(seed)}, not snippet.hangs
        return run(snippet.path, timeout=snippet.timeout, python=python, dump=dump, env=env)

    def anew(run: Run) -> str:
        return with_record(snippet, run.stdout, error_text(snippet, run))

    runs = [once(0)]  # judged before the others are made: each may take its whole timeout
    text = anew(runs[0])
    try:
        after = snippets.parse(name, snippet.path, text)
    except SnippetError as error:  # what it prints cannot be recorded
        return f"{error}\n", False
    if wrong := problems(after, runs[0]):  # whatever is wrong besides the record
        return "\n".join(wrong) + "\n", False
    runs += map(once, range(1, 2 if snippet.hangs else RUNS))
    for other in runs[1:]:
        if not problems(after, other):
            continue
        return (
            f"snippets/{name}:1: runs differ: order the program with events or barriers; only "
            "where order does not matter write '# Output (any order):'\n"
            + _diff(text, anew(other), "one run", "another"),
            False,
        )
    loose = any(r and r.mode == ANY_ORDER for r in (after.output, after.error))
    runs += map(once, range(RUNS, MORE) if loose else ())
    if loose and len({normal(r.stdout + r.stderr) for r in runs}) == 1:
        return (
            f"snippets/{name}:1: {MORE} runs printed in one order: record it exact, "
            "'# Output:', and order the program so that no other can come\n",
            False,
        )
    return _keep(snippet, text, python), True


def _explore(snippet: Snippet, python: str) -> tuple[str, bool]:
    """Explore every order of a program, run it once, and rewrite its record; see `refresh`."""
    assert snippet.ends is not None
    body = "\n".join(snippet.source.splitlines()[: snippet.ends.line - 1]).rstrip("\n")
    try:
        told, played = orders.recorded(snippet)
    except SnippetError as error:
        return f"{error}\n", False
    text = f"{body}\n\n# Ends:\n" + "".join(f"# {line}\n" for line in told.splitlines())
    after = snippets.parse(snippet.name, snippet.path, text)
    result = run(snippet.path, timeout=snippet.timeout, python=python, dump=False)
    if wrong := problems(after, result):
        return "\n".join(wrong) + "\n", False
    changed = plays.write(snippet.name, played)
    return changed + _keep(snippet, text, python), True


def _keep(snippet: Snippet, text: str, python: str) -> str:
    """Write a file with its new record, and that it was seen; return what changed."""
    name = snippet.name
    digest = snippets.parse(name, snippet.path, text).digest
    for folder in (evidence.KEPT, evidence.MADE):
        evidence.add({name: digest}, pythons.about(python), folder)
    if text == snippet.source:
        return ""
    write(snippet.path, text)
    return _diff(snippet.source, text, name, name)


def _diff(before: str, after: str, old: str, new: str) -> str:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), old, new, lineterm="")
    return "\n".join(lines) + "\n"


def with_record(snippet: Snippet, output: str, error: str) -> str:
    """Return the file's text with the records of a run in place of those it has.

    The mode stays as it is; a pattern that still matches stays as it is too.
    """
    lines = snippet.source.splitlines()
    first = min((r.line for r in (snippet.output, snippet.error) if r), default=len(lines) + 1)
    text = "\n".join(lines[: first - 1]).rstrip("\n") + "\n"
    for stream, record, actual in (
        ("Output", snippet.output, normal(output)),
        ("Error", snippet.error, normal(error)),
    ):
        if not actual:
            continue
        mode = record.mode if record else EXACT
        if record and mode == PATTERN and matches(record, actual):
            actual = record.text
        suffix = "" if mode == EXACT else f" ({mode})"
        commented = "\n".join(f"# {line}".rstrip() for line in actual.splitlines())
        text += f"\n# {stream}{suffix}:\n{commented}\n"
    return text


def main(arguments: list[str]) -> int:
    """Refresh the snippets that the arguments name (all for none); return the exit status."""
    selected = list(picked.select(arguments))
    if not arguments:
        print(f"no path is named: all {len(selected)} snippets are run", flush=True)
    changed = failed = 0
    for number, snippet in enumerate(selected, 1):
        if sys.stderr.isatty():
            print(f"\r\033[K{number}/{len(selected)} {snippet.name}", end="", file=sys.stderr)
        report, good = refresh(snippet.name)
        failed += not good
        changed += good and bool(report) and not report.startswith("skipped")
        if report:
            print(("\n" if sys.stderr.isatty() else "") + report)
    print(f"{len(selected)} snippets run, {changed} records changed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    command.run(main)
