"""Build a barrier: nobody begins the next round until everybody has ended
this one.

Two workers or more compute a picture of the weather in rounds. Each needs
what its neighbours computed in the round before, so all of them meet at
the end of each round. Write `Barrier` with the means of `threading`;
`threading.Barrier` itself is not for today. `wait` returns when as many
threads wait as belong to it: `True` to one of them, whichever, so that one
saves the picture, and `False` to all others. The same barrier is used for
round after round, by the same threads. Who waits does nothing meanwhile:
no loop that asks again and again, no sleep.

Check it with `python task.py`.
"""

if __name__ == "__main__":  # checks what is written below
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import harness

    sys.exit(harness.main(__file__))


class Barrier:
    """A place where `parties` threads wait for one another."""

    def __init__(self, parties):
        self.parties = parties

    def wait(self):
        """Wait until all have come; return True to one of them."""
        raise NotImplementedError
