"""That a cure cures: taken out, the failure is back.

A pair, `x_broken.py` and `x_fixed.py`, is the same program but for the cure: both run, and their
records differ. Where a program has no twin, or says in its header why it stands `apart` from it,
the lines marked `cure` are taken out, and what is left must fail its record.
"""

import ast
import difflib
import keyword
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from publish import Mistake
from publish.read import command, ends, snippets
from publish.read.snippets import CURE, FIXED, SCAFFOLD, Snippet
from publish.verify import picked, pythons
from publish.verify.judge import problems as judged
from publish.verify.run import accept_interrupts, run

MOST = 8  # lines by which the two of a pair may differ, one unmarked place of change


def claims(snippet: Snippet) -> bool:
    """Tell whether a program claims to cure something: the fixed of a pair, and the marked."""
    return bool(snippet.name.endswith(FIXED) and snippet.twin) or CURE in snippet.regions


def differences(broken: Snippet, fixed: Snippet) -> list[tuple[list[int], list[int]]]:
    """Return each place where two programs differ: the lines of either's code, from 0.

    Blank lines, indentation and imports don't count: a body that moves below a `with` is the same.
    Where nothing else differs, a line that moves out of a block is the cure.
    """
    old, new = broken.code.splitlines(), fixed.code.splitlines()
    return _places(old, new, str.strip) or _places(old, new, str.rstrip)


def _places(
    old: list[str], new: list[str], bare: Callable[[str], str]
) -> list[tuple[list[int], list[int]]]:
    found = []
    # autojunk would take lines that are frequent for noise
    same = difflib.SequenceMatcher(None, [*map(bare, old)], [*map(bare, new)], autojunk=False)
    for kind, a, b, c, d in same.get_opcodes():
        if kind != "equal":
            ours = [i for i in range(a, b) if _counts(old[i])]
            theirs = [i for i in range(c, d) if _counts(new[i])]
            if ours or theirs:
                found.append((ours, theirs))
    return found


def _counts(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith(("import ", "from "))


def problems(fixed: Snippet) -> list[str]:
    """Return what is wrong with a claim as it is written, without running it."""
    where = f"snippets/{fixed.name}"
    if not fixed.twin:
        return _unusable(fixed)
    broken = snippets.read(fixed.twin, fixed.path.parent.parent)
    if fixed.apart:
        if CURE not in fixed.regions:
            return [
                f"{where}:1: stands apart from {broken.name} and marks no cure: put its lines "
                "between '# --8<-- [start:cure]' and '# --8<-- [end:cure]'"
            ]
        return _unusable(fixed)
    places = differences(broken, fixed)
    if not places:
        return [f"{where}:1: the same program as {broken.name}: leave the cure out there"]
    quiet = broken.hangs or broken.raises  # it fails in another way than by words
    if broken.output and fixed.output and not quiet and broken.output.text == fixed.output.text:
        return [
            f"{where}:{fixed.output.line}: prints what {broken.name} prints: the cure changes "
            "nothing that a reader can see"
        ]
    if broken.ends and fixed.ends:
        wrong = [any(o.wrong for o in ends.read(r.text)) for r in (broken.ends, fixed.ends)]
        if wrong != [True, False]:
            it = fixed if wrong[1] else broken
            return [
                f"snippets/{it.name}:1: goes wrong in {'an order' if wrong[1] else 'no order'}: "
                "the cure cures nothing"
            ]
    marked = set(fixed.regions.get(CURE, ()))
    new, old = fixed.code.splitlines(), broken.code.splitlines()
    # What forces the bad timing forces it on both, or the cure may have nothing to cure.
    for i in broken.regions.get(SCAFFOLD, ()):
        if old[i].strip() and old[i].strip() not in map(str.strip, new):
            return [
                f"snippets/{broken.name}:{broken.lines[i]}: only the broken program has this line "
                f"of its scaffold: {old[i].strip()!r}: drive {fixed.name} by the same, as "
                "races/lost_update is, or say why not: 'apart = \"...\"' in the header"
            ]
    free = [p for p in places if not (p[1] and set(p[1]) <= marked)]
    used = _names([new[i] for p in places for i in p[1]] + [old[i] for p in places for i in p[0]])
    acts = [p for p in free if not _adds(new, p, used)]
    # Beside a marked cure the one free place is a part of it: what only the broken one has cannot
    # be marked, and what changes names what the marked lines name.
    of_it = _names([new[i] for i in marked]) - set(keyword.kwlist)
    parts = []
    for p in acts or free:
        own = [new[i] for i in p[1] if i not in marked]
        mixed = len(own) < len(p[1])  # what it replaces is told by what is marked in it
        names = _names(own if mixed else own + [old[i] for i in p[0]])
        if not marked or not p[1] or of_it & names:
            parts.append(p)
    main = max(parts, key=lambda p: len(p[0]) + len(p[1]), default=None)
    found = []
    for ours, theirs in acts:
        if (ours, theirs) == main:
            continue
        unmarked = [i for i in theirs if i not in marked]
        at, file = (unmarked, fixed) if unmarked else (ours, broken)
        line = file.code.splitlines()[at[0]].strip()
        found.append(
            f"snippets/{file.name}:{file.lines[at[0]]}: differs from its twin in more than the "
            f"cure: {line!r}: make both the same here, or mark it in {fixed.name} as a part of "
            "the cure; a pair that cannot be minimal says why: 'apart = \"...\"' in the header"
        )
    if main and len(main[0]) + len(main[1]) > MOST:
        found.append(
            f"{where}:{fixed.lines[(main[1] or [0])[0]]}: differs from {broken.name} in "
            f"{len(main[0]) + len(main[1])} lines here, {MOST} are allowed: cut, or say why in "
            "the header: 'apart = \"...\"'"
        )
    return found


def _names(lines: list[str]) -> set[str]:
    """Return every name that some lines use."""
    return {word for line in lines for word in snippets.WORD.findall(line)}


def _adds(new: list[str], place: tuple[list[int], list[int]], used: set[str]) -> bool:
    """Tell whether a place only makes what the cure uses, as `lock = Lock()` does."""
    ours, theirs = place
    for i in theirs:
        name, equals, _ = new[i].strip().partition(" = ")
        if not equals or not set(snippets.WORD.findall(name)) <= used:
            return False
    return not ours


def without(fixed: Snippet) -> str:
    """Return the program with the lines of its cure taken out; raise SyntaxError if none is left.

    What stood inside a block whose first line goes moves out of it; `instead` takes their place.
    """
    code = fixed.code.splitlines()
    gone = set(fixed.regions[CURE])
    kept: list[str] = []
    moved: list[tuple[int, int]] = []  # indentation of a line taken out, of what it held
    placed = False
    for i, line in enumerate(code):
        depth = len(line) - len(line.lstrip())
        if i in gone:
            stands = fixed.instead if fixed.instead and not placed else ""
            if stands:
                kept.append(" " * depth + stands)
                placed = True
            if line.rstrip().endswith(":") and not stands.endswith(":"):
                moved.append((depth, 4))
            continue
        while moved and line.strip() and depth <= moved[-1][0]:
            moved.pop()
        kept.append(line[sum(by for _, by in moved) :] if line.strip() else line)
    text = "\n".join(kept) + "\n"
    ast.parse(text)
    return text


def _unusable(fixed: Snippet) -> list[str]:
    try:
        without(fixed)
    except SyntaxError as error:
        at = fixed.lines[fixed.regions[CURE][0]]
        return [
            f"snippets/{fixed.name}:{at}: without its cure this is no program ({error.msg}): mark "
            "whole statements, or say what stands there: 'instead = \"...\"' in the header"
        ]
    return []


def proven(fixed: Snippet, python: str) -> list[str]:
    """Return what is wrong when a claim is tried; [] where the fault returns without the cure.

    A pair's records are compared as they stand: both programs are verified by their own runs.
    """
    if found := problems(fixed):
        return found
    if fixed.twin and not fixed.apart:
        return []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, fixed.path.name)
        path.write_text(f'"""{fixed.caption}"""\n\n{without(fixed)}', encoding="utf-8")
        # Without its cure a program may hang: a short look is enough.
        result = run(path, timeout=min(fixed.timeout, 5), python=python, dump=False)
    if judged(fixed, result):
        return []
    return [
        f"snippets/{fixed.name}:{fixed.lines[fixed.regions[CURE][0]]}: without its cure it prints "
        "the same: the cure changes nothing here; let the program meet the fault"
    ]


def _no_claim(pattern: str, named: list[Snippet]) -> str:
    """Return what is wrong with an argument that names programs, and no cure to be tried."""
    fixed = next((s.twin for s in named if s.twin), None)
    cure = f"name {fixed}" if fixed else "mark its lines as the cure, as CONTRIBUTING.md has it"
    where = f"snippets/{named[0].name}:1" if len(named) == 1 else pattern
    return f"{where}: claims no cure: {cure}"


def main(arguments: list[str]) -> int:
    """Try every claim that the arguments name (all for none); return the exit status."""
    accept_interrupts()
    for pattern in arguments:
        named = [*picked.select([pattern])]
        if not any(map(claims, named)):
            raise Mistake(_no_claim(pattern, named))
    claimed = [*filter(claims, picked.select(arguments))]
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda job: proven(*job), pythons.able(claimed)))
    wrong = [p for found in results for p in found]
    for problem in wrong:
        print(problem, file=sys.stderr)
    good = sum(not found for found in results)
    print(f"{good} of {len(claimed)} cures proven")
    return 1 if wrong else 0


if __name__ == "__main__":
    command.run(main)
