"""What somebody meant who typed a name that there is not."""

import difflib
from collections.abc import Iterable


def hint(typed: str, known: Iterable[str], otherwise: str, shown: str = "{}") -> str:
    """Return "did you mean ...?" of the known name that a typed one is like; else `otherwise`.

    One whose last part is the same, in another folder, comes first; where no folder is typed, last
    parts are compared. `shown` says how the name is written.
    """
    whole = {name: name for name in known}
    by_last: dict[str, str] = {}
    for name in whole:
        by_last.setdefault(name.rpartition("/")[2], name)
    last = typed.rpartition("/")[2]
    names = whole if "/" in typed else by_last
    near = [last] if last in by_last else difflib.get_close_matches(typed, names, n=1)
    return f"did you mean {shown.format((by_last | names)[near[0]])}?" if near else otherwise
