"""What is said of a file that is no text, or no TOML: each with the line that it goes wrong on."""

import re

CALL = re.compile(r"\{[{%] *(?P<name>\w+) *\(")  # of a macro
WHOLE = re.compile(r"""\{\{ *\w+ *\((?:[^"'()]|"[^"]*"|'[^']*')*\) *\}\}""")


def no_text(name: str, error: UnicodeDecodeError) -> str:
    """Return the message on a file, by its name from the root, that cannot be decoded."""
    line = error.object[: error.start].count(b"\n") + 1
    return f"{name}:{line}: byte 0x{error.object[error.start]:02x} is no UTF-8: save it as UTF-8"


def marked(name: str) -> str:
    """Return the message on a file, by its name from the root, that begins with a mark."""
    return f"{name}:1: begins with a byte order mark: save it as UTF-8 without one"


def unseen(name: str, text: str) -> str | None:
    """Return the message on a file that begins with a mark, or holds an empty byte."""
    if text.startswith("\ufeff"):
        return marked(name)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return f"{name}:{line}: an empty byte, which is no text: delete it"
    return None


def unclosed(text: str, last: int) -> tuple[int, str] | None:
    """Return the line, down to `last`, of a macro's call that is not whole, and what is wrong."""
    for number, line in reversed([*enumerate(text.splitlines()[:last], 1)]):
        if (called := CALL.search(line)) and not WHOLE.search(line):
            name = called["name"]
            cure = f'write it in a line, as {{{{ {name}("...") }}}}'
            return number, f"the call of {name} is not closed as it should be: {cure}"
    return None


def no_matter(text: str) -> str:
    """Return what is wrong with the front matter of a page that seems to have some."""
    if text.startswith("---\n"):
        return "the front matter is not closed: put '---' below it"
    return "an empty line above the front matter: delete it"


def no_toml(text: str, error: ValueError) -> tuple[int, str]:
    """Return the line of a text that `tomllib` cannot read on, and what is wrong there."""
    said, _, place = str(error).partition(" (at ")
    at = re.match(r"line (\d+)", place)
    last = max(len(text.splitlines()), 1)
    return min(int(at[1]), last) if at else last, said
