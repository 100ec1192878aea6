"""The data files below docs/data/: TOML whose tables know the line that they stand on."""

import tomllib
from collections.abc import Iterable
from typing import Any

from publish import ROOT

FOLDER = ROOT / "docs" / "data"


class DataError(Exception):
    """A data file that cannot be right; names file, line and cure."""


def tables(file: str, name: str, keys: Iterable[str], optional: Iterable[str] = ()) -> list[Any]:
    """Return the tables [[name]] of docs/data/`file`, each with its "line".

    Raises DataError where the file is no TOML, lacks the table, or one of them lacks a key.
    """
    where = f"docs/data/{file}"
    try:
        text = (FOLDER / file).read_text(encoding="utf-8")
        found = tomllib.loads(text)[name]
    except FileNotFoundError:
        raise DataError(f"{where}:1: the file is missing: write its [[{name}]]") from None
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise DataError(f"{where}: {error}: write it as TOML, with a [[{name}]]") from None
    lines = [n for n, x in enumerate(text.splitlines(), 1) if x.strip() == f"[[{name}]]"]
    wanted, allowed = {*keys}, {*keys, *optional}
    for table, line in zip(found, lines, strict=True):
        if wrong := (wanted - table.keys()) | (table.keys() - allowed):
            raise DataError(
                f"{where}:{line}: [[{name}]] with a wrong or missing key {min(wrong)!r}: it has "
                f"{', '.join(sorted(wanted))}" + "".join(f", maybe {k}" for k in optional)
            )
        table["line"] = line
    return list(found)
