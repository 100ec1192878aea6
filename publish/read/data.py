"""The data files below docs/data/: TOML whose tables know the line that they stand on, and JSON.

What a file holds is described by a shape: a type; `[shape]` for a list of such; `{"*": shape}` for
a table of any keys; `{"key": shape, "other?": shape}` for one of these, the last not required.
"""

import datetime
import functools
import json
import tomllib
from pathlib import Path
from typing import Any

import publish
from publish import ROOT, Mistake
from publish.read import meant, unread

FOLDER = ROOT / "docs" / "data"
NUMBER = (int, float)
Shape = Any


class DataError(Mistake):
    """A data file that cannot be right; names file, line and cure."""


def misfit(value: Any, shape: Shape, where: str = "") -> str | None:
    """Return what of a value does not have its shape: its place and what it should be, or None."""
    if isinstance(shape, list):
        if not isinstance(value, list):
            return f"{where} should be a list"
        found = (misfit(v, shape[0], f"{where}[{i}]") for i, v in enumerate(value))
        return next(filter(None, found), None)
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return f"{where} should be a table"
        if "*" in shape:
            shape = dict.fromkeys(value, shape["*"])
        keys = {key.rstrip("?"): key for key in shape}
        lacks = keys.keys() - value.keys()
        if wrong := value.keys() - keys.keys() or {k for k in lacks if k in shape}:
            listed = ", ".join(f"maybe {k}" if keys[k] != k else k for k in sorted(keys))
            told = [meant.hint(min(wrong), sorted(lacks - wrong), ""), f"it has {listed}"]
            said = "; ".join(filter(None, told))
            return f"{where} with a wrong or missing key {min(wrong)!r}: {said}"
        found = (misfit(v, shape[keys[k]], f"{where}.{k}") for k, v in value.items())
        return next(filter(None, found), None)
    if not isinstance(value, shape) or (isinstance(value, bool) and shape is not bool):
        kind = {str: "text", dict: "a table", bool: "true or false", NUMBER: "a number"}.get(
            shape, shape
        )
        return f"{where} = {value!r} should be {kind}"
    return None


def day(text: str) -> bool:
    """Tell whether a text is a day, as YYYY-MM-DD, that is not still to come anywhere."""
    try:
        found = datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return found <= datetime.date.today() + datetime.timedelta(days=1)


def tables(file: str, name: str, shape: dict[str, Shape]) -> list[Any]:
    """Return the tables [[name]] of docs/data/`file`, each with its "line".

    Raises DataError where the file is no TOML, lacks the table, or one of them has another shape.
    """
    where = f"docs/data/{file}"
    try:
        text = (FOLDER / file).read_text(encoding="utf-8")
        if text.startswith("\ufeff"):
            raise DataError(unread.marked(where))
        whole = _toml(text)
        for key in whole.keys() - {name}:
            if near := meant.hint(key, [name], "", "[[{}]]"):
                rows = [x.lstrip("[ ") for x in text.splitlines()]
                line = next((n for n, x in enumerate(rows, 1) if x.startswith(key)), 1)
                raise DataError(f"{where}:{line}: there is no table {key!r}: {near}")
        found = whole[name]
    except FileNotFoundError:
        raise DataError(f"{where}:1: the file is missing: write its [[{name}]]") from None
    except UnicodeDecodeError as error:
        raise DataError(unread.no_text(where, error)) from None
    except tomllib.TOMLDecodeError as error:
        line, said = unread.no_toml(text, error)
        raise DataError(f"{where}:{line}: {said}: write it as TOML, with a [[{name}]]") from None
    except KeyError:
        raise DataError(f"{where}:1: it has no [[{name}]]: write one") from None
    lines = [n for n, x in enumerate(text.splitlines(), 1) if x.strip() == f"[[{name}]]"]
    if not isinstance(found, list) or len(found) != len(lines):
        raise DataError(f"{where}:1: write each {name} below a line [[{name}]]")
    for table, line in zip(found, lines, strict=True):
        if wrong := misfit(table, shape, f"[[{name}]]"):
            raise DataError(f"{where}:{line}: {wrong}")
    return [table | {"line": line} for table, line in zip(found, lines, strict=True)]


@functools.lru_cache(maxsize=16)  # the text is part of the key: a changed file is read anew
def _toml(text: str) -> dict[str, Any]:
    return tomllib.loads(text)


def write(path: Path, found: Any) -> None:
    """Write a file below docs/data/ as JSON."""
    publish.write(path, json.dumps(found, indent=1, ensure_ascii=False) + "\n")


def document(path: Path, shape: Shape, name: str = "") -> Any:
    """Return what a file below docs/data/ holds as JSON; raise DataError for another shape."""
    where = f"{name or f'docs/data/{path.parent.name}/{path.name}'}:1"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        where = f"{where[:-2]}:{error.lineno}"
        raise DataError(f"{where}: no JSON: {error.msg}: make it anew") from None
    except UnicodeDecodeError as error:
        raise DataError(unread.no_text(where[:-2], error)) from None
    if wrong := misfit(found, shape, "it"):
        raise DataError(f"{where}: {wrong}: make it anew")
    return found
