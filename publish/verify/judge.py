"""Judge a run of a snippet against what its file declares and records."""

import difflib
import re

from publish import ROOT
from publish.read import ends
from publish.read.snippets import ANY_ORDER, INVISIBLE, PATTERN, Record, Snippet
from publish.verify.run import Run

# What stderr says, and the cure: the first that matches is named.
CURES = (
    (
        r"Task exception was never retrieved",
        "a task failed and nobody awaited it: await it, or use a TaskGroup",
    ),
    (
        r"Task was destroyed but it is pending|coroutine '.*' was never awaited",
        "a task or coroutine was lost: await it, or cancel it and await it",
    ),
    (
        r"Exception in thread|Exception ignored in thread",
        "a thread raised, which leaves the exit status at 0: catch it in the thread and hand it on",
    ),
    (r"ModuleNotFoundError", "declare it in the header and in pyproject.toml, then `nox -s lock`"),
    (r"leaked \w+ objects?", "close and unlink what it creates"),
    (r"\b\w{1,60}Warning\b", "warnings are errors here: cure what the warning names"),
)

TRACEBACK = re.compile(r"^\s*(\+ Exception Group )?Traceback \(most recent call last\):$")
CHAINED = (
    "The above exception was the direct cause of the following exception:",
    "During handling of the above exception, another exception occurred:",
)
# An exception reported so has ended a thread or a process, or nothing at all: the status stays 0.
ELSEWHERE = re.compile(r"^(Exception (ignored|in thread|in callback)|Process \S+:$)")
SHOWN = 100  # lines of what a program says, in a report
SCRATCH = ("/dev/shm/", "file $TMPDIR/", "file ~/")  # where `leaves` lets it


def problems(snippet: Snippet, run: Run) -> list[str]:
    """Return what is wrong with the run, each as `file:line: what: cure`; [] if all is well."""
    where = f"snippets/{snippet.name}"
    if run.flood:
        return [f"{where}:1: writes more than a megabyte to {run.flood}: let it say less"]
    if snippet.ends:
        return _ended(snippet, snippet.ends, run) + _left(snippet, run)
    if snippet.hangs and run.status is not None:
        return [
            f"{where}:1: declared 'hangs = true' but ended after {run.seconds:.1f} s with "
            f"status {run.status}: make it hang for sure, or drop the declaration" + _streams(run)
        ]
    if not snippet.hangs and run.status is None:
        return [
            f"{where}:{_line(snippet, run.stacks)}: still running after {snippet.timeout:g} s, "
            "killed: find what waits, or loops, in the stacks below; a longer 'timeout' or "
            "'hangs = true' goes into the header" + _streams(run) + _block("stacks", run.stacks)
        ]
    found = _raised(snippet, run, where) if snippet.raises else _clean(snippet, run, where)
    found += _left(snippet, run)
    found += _compare(snippet, "Output", snippet.output, run.stdout)
    if snippet.raises:
        found += _compare(snippet, "Error", snippet.error, error_text(snippet, run))
    elif snippet.error:
        found.append(
            f"{where}:{snippet.error.line}: has '# Error:' but declares no 'raises': "
            f"run `nox -s refresh -- {snippet.name}` or declare it"
        )
    return found


def _left(snippet: Snippet, run: Run) -> list[str]:
    """Judge what a program left behind."""
    left = [x for x in run.left if not (snippet.leaves and x.startswith(SCRATCH))]
    if not left:
        return []
    return [
        f"snippets/{snippet.name}:1: left behind after it ended: {'; '.join(left)}: join or "
        "terminate what it starts, delete what it writes"
    ]


def _ended(snippet: Snippet, record: Record, run: Run) -> list[str]:
    """Judge a run whose order nobody chose: it is to end in one of the ways on record."""
    printed = (*lines(normal(run.stdout)),)
    for end in (e for o in ends.read(record.text) for e in o.ends):
        said = [x for x in end.how.split("; ") if x not in ends.STUCK]
        stuck = end.how != ends.GOOD and len(said) < len(end.how.split("; "))
        told = all(x in run.stderr for x in said) if end.how != ends.GOOD else not run.stderr
        if told and stuck == (run.status is None) and printed == end.printed:
            return []
    return [
        f"snippets/{snippet.name}:{record.line}: ended in no recorded way, with status "
        f"{run.status}: record anew with `nox -s refresh -- {snippet.name}`, or say which order "
        "is not explored" + _streams(run)
    ]


def matches(record: Record, actual: str) -> bool:
    """Tell whether `actual` is what was recorded, as exactly as the record's mode asks.

    A pattern's `...` stands for any text within a line; alone on a line, for any lines.
    """
    wanted, actual = record.text.strip("\n"), normal(actual)
    if record.mode == ANY_ORDER:
        return sorted(lines(wanted)) == sorted(lines(actual))
    if record.mode == PATTERN:
        return _fits(lines(wanted), lines(actual))
    return wanted == actual


def _fits(wanted: list[str], actual: list[str]) -> bool:
    """Tell whether lines fit a pattern's: each part where it can first stand, so in one pass."""
    parts: list[list[str]] = [[]]
    for line in wanted:
        if line.strip() == "...":
            parts.append([])
        else:
            parts[-1].append(line)

    def fits(part: list[str], at: int) -> bool:
        return all(map(_line_fits, part, actual[at : at + len(part)]))

    first, *middle = parts
    if not middle:
        return len(first) == len(actual) and fits(first, 0)
    last = middle.pop()
    at, stop = len(first), len(actual) - len(last)
    if stop <= at or not (fits(first, 0) and fits(last, stop)):
        return False
    for part in middle:
        places = range(at + 1, stop - len(part))  # a line at least for each "..."
        found = next((i for i in places if fits(part, i)), None)
        if found is None:
            return False
        at = found + len(part)
    return True


def _line_fits(wanted: str, actual: str) -> bool:
    """Tell whether a line fits; `...` in it stands for any text."""
    first, *rest = wanted.split("...")
    if not rest:
        return wanted == actual
    *middle, last = rest
    if not (actual.startswith(first) and actual.endswith(last)):
        return False
    at, stop = len(first), len(actual) - len(last)
    for part in middle:
        at = actual.find(part, at, stop)
        if at < 0:
            return False
        at += len(part)
    return at <= stop


def normal(text: str) -> str:
    """Return printed text as it is recorded: no trailing blanks, no blank ends.

    A carriage return is told as one, and ends the line that what follows it overwrites.
    """
    told = text.replace("\r", "\\r\n")
    return "\n".join(line.rstrip(" \t") for line in lines(told)).strip("\n")


def lines(text: str) -> list[str]:
    """Return the lines of a text: a newline ends one, and no other character does."""
    return text.split("\n") if text else []


def error_text(snippet: Snippet, run: Run) -> str:
    """Return the declared exception as the run's last traceback reports it, without the stack."""
    return normal("\n".join(_told(snippet, run.stderr)[0]))


def _told(snippet: Snippet, stderr: str) -> tuple[list[str], list[str]]:
    """Return the lines that tell of the declared exception, and those that tell of something else.

    Nothing else may be said: no second failure, no warning, no leak.
    """
    lines = stderr.splitlines()
    named = re.compile(rf"^[ |+-]*(?:\w+\.)*{re.escape(snippet.raises or '')}(?::|$)")
    last = max((i for i, line in enumerate(lines) if named.match(line)), default=None)
    if not snippet.raises or last is None:
        return [], lines
    kept = [lines[last].lstrip(" |+-")]
    for line in lines[last + 1 :]:  # a message of several lines
        if re.match(
            r"^(Traceback|Exception |\S+:\d+: \w+Warning: |[ |+-]*$|\s*\|?\s*\+-)", line
        ) and not (line == "" and kept[0].endswith(":")):
            break
        kept.append(line)
    first = next((i for i, line in enumerate(lines) if TRACEBACK.match(line)), last)
    # A group goes on with what it holds, and a chain of exceptions is one report.
    chained = max((i for i, line in enumerate(lines[:first]) if line in CHAINED), default=-1)
    before = [x for x in lines[chained + 1 : first] if x.strip() and not ELSEWHERE.match(x)]
    after = [line for line in lines[last + len(kept) :] if not re.match(r"\s*($|[|+])", line)]
    inside = lines[first:last]
    reports = sum(map(bool, map(TRACEBACK.match, inside))) - sum(x in CHAINED for x in inside)
    return kept, before + after + (inside if reports > 1 else [])


def _raised(snippet: Snippet, run: Run, where: str) -> list[str]:
    """Judge a snippet that is to fail with one kind of exception."""
    told, besides = _told(snippet, run.stderr)
    elsewhere = snippet.elsewhere or any(map(ELSEWHERE.match, run.stderr.splitlines()))
    if not told or not (run.status == 1 or (run.status == 0 and elsewhere)):
        return [
            f"{where}:1: declared 'raises = \"{snippet.raises}\"' but ended with status "
            f"{run.status} and no such traceback: make it fail so for sure, drop the "
            'declaration, or say where it is raised while the program goes on, elsewhere = "..."'
            + _block("stderr", run.stderr)
        ]
    if besides and not snippet.besides:
        return [
            f"{where}:{_line(snippet, run.stderr)}: says more on stderr than its {snippet.raises}: "
            'mend that, or say in the header why, besides = "..."'
            + _block("besides", "\n".join(besides))
        ]
    return []


def _clean(snippet: Snippet, run: Run, where: str) -> list[str]:
    """Judge a snippet that is to end well, or to hang quietly: status 0 or none, stderr empty."""
    if run.status == (None if snippet.hangs else 0) and not run.stderr:
        return []
    cure = next((c for p, c in CURES if re.search(p, run.stderr)), "cure what it reports")
    said = "wrote to stderr" if run.stderr else "said nothing"
    return [
        f"{where}:{_line(snippet, run.stderr)}: exit status {run.status}, {said}: {cure}; if it is "
        "broken on purpose, declare 'raises' in the header" + _block("stderr", run.stderr)
    ]


def _compare(snippet: Snippet, stream: str, record: Record | None, actual: str) -> list[str]:
    """Compare one stream with its record."""
    where = f"snippets/{snippet.name}"
    refresh = f"nox -s refresh -- {snippet.name}"
    actual = normal(actual)
    if record is None:
        if not actual:
            return []
        end = snippet.source.count("\n")
        return [
            f"{where}:{end}: prints, but its file has no '# {stream}:': record it with `{refresh}`"
            + _block("printed", actual)
        ]
    if not actual and record.text:
        return [
            f"{where}:{record.line}: has '# {stream}:' but printed nothing: mend the program, or "
            f"record anew with `{refresh}`"
        ]
    if str(ROOT) in record.text:
        return [
            f"{where}:{record.line}: prints {str(ROOT)!r}, where no reader's programs are: print a "
            "part of it"
        ]
    if matches(record, actual):
        return []
    order = sorted if record.mode == ANY_ORDER else list
    diff = difflib.unified_diff(
        order(lines(record.text)), order(lines(actual)), "recorded", "printed", "", "",
        lineterm="",
    )  # fmt: skip
    return [
        f"{where}:{record.line}: {stream.lower()} differs from the record ({record.mode}): mend "
        f"the program, or record anew with `{refresh}`" + _block("diff", "\n".join(diff))
    ]


def _line(snippet: Snippet, text: str) -> int:
    """Return the last line of the snippet that a traceback names, or 1."""
    found = re.findall(rf'{re.escape(snippet.path.name)}", line (\d+)', text)
    return int(found[-1]) if found else 1


def _streams(run: Run) -> str:
    return _block("stdout", run.stdout) + _block("stderr", run.stderr)


def _block(title: str, text: str) -> str:
    """Return a titled, indented block, or nothing for no text."""
    told = lines(INVISIBLE.sub(lambda found: repr(found[0])[1:-1], text.strip("\n")))
    if len(told) > SHOWN:
        told[SHOWN:] = [f"... and {len(told) - SHOWN:,} lines more"]
    body = "\n".join("    " + line for line in told)
    return f"\n  {title}:\n{body}" if body else ""
