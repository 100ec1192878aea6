"""What is recorded of a program's orders, below `# Ends:` and as a play, and whether it is so."""

from typing import Any

from publish.read import ends, plays, snippets
from publish.read.ends import GOOD, Orders
from publish.read.snippets import Snippet, SnippetError
from publish.verify.orders import graph, machine, play, state, steps, tasks


def explored(path: str, source: str, access: bool = False) -> tuple[Any, list[graph.State]]:
    """Return the machine of a program and every state that it can reach. Raises as `explore`."""
    program = steps.read(path, source, access)
    made: Any = tasks.Machine(program) if program.tasks else machine.Machine(program)
    return made, graph.explore(made)


def recorded(snippet: Snippet) -> tuple[str, str]:
    """Explore a program: its lines and, where these end well, its accesses; or its waits.

    Return how the orders end, and the play. Raises SnippetError where it cannot be explored.
    """
    where = f"snippets/{snippet.name}"
    if wrong := steps.problems(snippet.name, snippet.source):
        raise SnippetError("\n".join(wrong))
    try:
        made, states = explored(str(snippet.path), snippet.source)
        every = {"waits" if made.program.tasks else "lines": states}
        found = [_counted(kind, states) for kind, states in every.items()]
        well = "lines" in every and not found[0].wrong
        if well and steps.read(str(snippet.path), snippet.source, True).parts:
            every["accesses"] = explored(str(snippet.path), snippet.source, True)[1]
            found.append(_counted("accesses", every["accesses"]))
        kind = _played(snippet, found)
        return ends.write(found), play.write(snippet, kind, every[kind])
    except graph.TooMany:
        raise SnippetError(
            f"{where}:1: cannot be explored: more than {graph.MOST:,} states: cut rounds, threads "
            "or lines"
        ) from None
    except state.Hidden as error:
        raise SnippetError(f"{where}:1: cannot be explored: {error}") from None


def _played(snippet: Snippet, found: list[Orders]) -> str:
    """Return the kind of step that is played: the one in which the program, or its twin, breaks."""
    twin = snippets.read(snippet.twin).ends if snippet.twin else None
    other = ends.read(twin.text) if twin else []
    wrong = [o.kind for o in (*found, *other) if o.wrong and o.kind in {f.kind for f in found}]
    return (wrong or [found[0].kind])[0]


def _counted(kind: str, states: list[graph.State]) -> Orders:
    """Return how the orders of one kind of step end: well first, then by name."""
    count, circles = graph.ends(states)
    found = sorted(count.items(), key=lambda e: (e[0][0] != GOOD, e[0]))
    told = tuple(ends.End(n, how, tuple(printed.splitlines())) for (how, printed), n in found)
    number = sum(not s.end for s in states) + len(count)  # ends are one for all that see the same
    return Orders(kind, count.total(), number, circles, told)


def problems(snippet: Snippet) -> list[str]:
    """Return what is wrong with the record of a program's orders; [] where it is so."""
    assert snippet.ends is not None
    try:
        now, played = recorded(snippet)
    except SnippetError as error:
        return [str(error)]
    if now == snippet.ends.text:
        return plays.problems(snippet.name, played)
    shown = "\n".join(f"    {line}" for line in now.splitlines())
    return [
        f"snippets/{snippet.name}:{snippet.ends.line}: its orders end otherwise than recorded: "
        f"mend it, or record anew with `nox -s refresh -- {snippet.name}`\n  explored:\n{shown}"
    ]
