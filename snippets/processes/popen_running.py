"""Popen does not wait: talk to the program, look at it, end it."""

import subprocess
import sys

echo = "for line in iter(input, ''): print(line * 2, flush=True)"
with subprocess.Popen(
    [sys.executable, "-c", echo],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
    bufsize=1,  # by lines
) as program:
    print("still runs:", program.poll() is None, program.pid > 0)
    for word in ("ham", "egg"):
        program.stdin.write(word + "\n")
        print("answer:", program.stdout.readline().strip())
    program.stdin.write("\n")  # asks it to end
    print("wait:", program.wait(timeout=60), "poll:", program.poll())
print("returncode:", program.returncode)

# Output:
# still runs: True True
# answer: hamham
# answer: eggegg
# wait: 0 poll: 0
# returncode: 0
