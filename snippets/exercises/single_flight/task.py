"""Build what lets a hundred threads that want the same page cause one load
of it: the first one loads, the others wait for it and get what it gets.

Write `Flights` with the means of `threading`. `load(key, function)` calls
`function()` and returns its result. While that call runs, whoever asks for
the same key waits for it, does not call its own function, and gets the same
result, or the same error raised. Other keys do not wait. Nothing is kept:
once a `load` of a key has returned or raised, who then asks for the key
causes a new call. Who waits does nothing meanwhile: no loop that asks again
and again, no sleep.

`concurrent.futures` is not for today. Keys are strings.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Flights:
    """Calls that are shared by all who want the same at the same time."""

    def __init__(self):
        pass

    def load(self, key, function):
        """Return `function()`, or what a call under way returns."""
        raise NotImplementedError
