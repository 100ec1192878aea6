"""What can be taken away: one file a format, found by listing this folder.

A format exports `TITLE` (its name), `WHAT` (one sentence), `FILE` (in dist/), `GROUP` (the job that
makes it) and `build(book) -> bytes`.
"""

import importlib
import pkgutil
from types import ModuleType


def listed() -> list[ModuleType]:
    """Return every format, by group and title."""
    names = [m.name for m in pkgutil.iter_modules(__path__) if not m.ispkg]
    found = [importlib.import_module(f"{__name__}.{name}") for name in sorted(names)]
    formats = [m for m in found if hasattr(m, "FILE")]
    for module in formats:
        if lacking := [n for n in ("TITLE", "WHAT", "GROUP", "build") if not hasattr(module, n)]:
            name = module.__name__.replace(".", "/")
            raise SystemExit(f"{name}.py:1: a format without {lacking[0]}: see formats/__init__.py")
    return sorted(formats, key=lambda m: (m.GROUP != "pdf", m.TITLE))
