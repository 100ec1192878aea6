# /// script
# dependencies = ["py-spy"]
# [tool.snippet]
# group = "tools"
# platforms = ["linux"]
# timeout = 60
# ///
"""py-spy shows from outside where the threads of a stuck program stand."""

import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from threading import Event, Lock, Thread

account, stock = Lock(), Lock()


def pay(first, second, mine, other):
    with first:
        mine.set()
        other.wait()
        with second:  # each has what the other wants
            pass


def stuck():
    one, two = Event(), Event()
    Thread(target=pay, name="ann", args=[account, stock, one, two]).start()
    Thread(target=pay, name="bob", args=[stock, account, two, one]).start()
    one.wait(), two.wait()
    print("begun", flush=True)


# --8<-- [start:pattern]
def dump(pid):
    spy = sysconfig.get_path("scripts") + "/py-spy"
    command = [spy, "dump", "--pid", str(pid)]
    return subprocess.check_output(command, text=True)


# --8<-- [end:pattern]


def places(pid):
    """Return the line of `pay` at which each thread is."""
    source = Path(__file__).read_text().splitlines()
    found = re.findall(r'"(\w+)"\n(?: .*\n)*? +pay .*:(\d+)\)', dump(pid))
    return {name: source[int(line) - 1].strip() for name, line in found}


def main():
    command = [sys.executable, __file__, "stuck"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        now = places(process.pid)
        while len(now) < 2 or "other.wait()" in now.values():
            now = places(process.pid)  # they are still on their way
        process.kill()
    for name, line in sorted(now.items()):
        print(f"{name}: {line}")


if __name__ == "__main__":
    stuck() if sys.argv[1:] else main()

# Output:
# ann: with second:  # each has what the other wants
# bob: with second:  # each has what the other wants
