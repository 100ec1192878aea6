"""The one way in for every command: a mistake is told in a line, never by a traceback."""

import sys
from collections.abc import Callable

from publish import Mistake


def run(main: Callable[[list[str]], int]) -> None:
    """Exit with what a command's `main` returns for the arguments, or with what is wrong."""
    try:
        sys.exit(main(sys.argv[1:]))
    except Mistake as error:
        sys.exit(str(error))
    except FileNotFoundError as error:
        sys.exit(f"{error.filename}: is missing: have git bring it back")
    except IsADirectoryError as error:
        sys.exit(f"{error.filename}: a folder, where a file is meant: rename it")
    except PermissionError as error:
        sys.exit(f"{error.filename}: {error.strerror}: work in a copy of yours")
