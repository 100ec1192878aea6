"""What is said of a file that is no text, or no TOML: each with the line that it goes wrong on."""

import re


def no_text(name: str, error: UnicodeDecodeError) -> str:
    """Return the message on a file, by its name from the root, that cannot be decoded."""
    line = error.object[: error.start].count(b"\n") + 1
    return f"{name}:{line}: byte 0x{error.object[error.start]:02x} is no UTF-8: save it as UTF-8"


def marked(name: str) -> str:
    """Return the message on a file, by its name from the root, that begins with a mark."""
    return f"{name}:1: begins with a byte order mark: save it as UTF-8 without one"


def no_toml(text: str, error: ValueError) -> tuple[int, str]:
    """Return the line of a text that `tomllib` cannot read on, and what is wrong there."""
    said, _, place = str(error).partition(" (at ")
    at = re.match(r"line (\d+)", place)
    last = max(len(text.splitlines()), 1)
    return min(int(at[1]), last) if at else last, said
