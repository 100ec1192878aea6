"""What is recorded of a program's orders below `# Ends:`, and whether it is so.

`python -m publish.verify.orders.record NAME` explores one program and prints its record.
"""

import sys
from typing import Any

from publish.read import command, ends, snippets
from publish.read.ends import GOOD, Orders
from publish.read.snippets import Snippet, SnippetError
from publish.verify.orders import graph, machine, state, steps, tasks


def explored(path: str, source: str, access: bool = False) -> tuple[Any, list[graph.State]]:
    """Return the machine of a program and every state that it can reach. Raises as `explore`."""
    program = steps.read(path, source, access)
    made: Any = tasks.Machine(program) if program.tasks else machine.Machine(program)
    return made, graph.explore(made)


def orders(snippet: Snippet) -> list[Orders]:
    """Explore a program: its lines and, where these end well, its accesses; or its waits.

    Raises SnippetError where it cannot be explored.
    """
    where = f"snippets/{snippet.name}"
    if wrong := steps.problems(snippet.name, snippet.source):
        raise SnippetError("\n".join(wrong))
    try:
        made, states = explored(str(snippet.path), snippet.source)
        if made.program.tasks:
            return [_counted("waits", states)]
        found = [_counted("lines", states)]
        if not found[0].wrong and steps.read(str(snippet.path), snippet.source, True).parts:
            found.append(_counted("accesses", explored(str(snippet.path), snippet.source, True)[1]))
        return found
    except graph.TooMany:
        raise SnippetError(
            f"{where}:1: cannot be explored: more than {graph.MOST:,} states: cut rounds, threads "
            "or lines"
        ) from None
    except state.Hidden as error:
        raise SnippetError(f"{where}:1: cannot be explored: {error}") from None


def _counted(kind: str, states: list[graph.State]) -> Orders:
    """Return how the orders of one kind of step end: well first, then by name."""
    count, circles = graph.ends(states)
    found = sorted(count.items(), key=lambda e: (e[0][0] != GOOD, e[0]))
    told = tuple(ends.End(n, how, tuple(printed.splitlines())) for (how, printed), n in found)
    return Orders(kind, count.total(), len(states), circles, told)


def problems(snippet: Snippet) -> list[str]:
    """Return what is wrong with the record of a program's orders; [] where it is so."""
    assert snippet.ends is not None
    try:
        now = ends.write(orders(snippet))
    except SnippetError as error:
        return [str(error)]
    if now == snippet.ends.text:
        return []
    shown = "\n".join(f"    {line}" for line in now.splitlines())
    return [
        f"snippets/{snippet.name}:{snippet.ends.line}: its orders end otherwise than recorded: "
        f"mend it, or record anew with `nox -s refresh -- {snippet.name}`\n  explored:\n{shown}"
    ]


def main(arguments: list[str]) -> int:
    """Print the record of the program that the argument names; return the exit status."""
    try:
        print(ends.write(orders(snippets.read(arguments[0]))))
    except SnippetError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    command.run(main)
