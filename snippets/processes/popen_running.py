"""Popen does not wait: talk to the program, look at it, end it."""

import subprocess
import sys

code = """
import sys
for line in iter(input, ''):
    print(line * 2, flush=True)
print('an empty line: I end', file=sys.stderr)
"""
with subprocess.Popen(
    [sys.executable, "-c", code],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    text=True,
    bufsize=1,  # by lines
) as program:
    print("still runs:", program.poll() is None, program.pid > 0)
    for word in ("ham", "egg"):
        program.stdin.write(word + "\n")
        print("answer:", program.stdout.readline().strip())
    program.stdin.write("\n")  # asks it to end
    print("on stderr:", program.stderr.readline().strip())
    print("wait:", program.wait(timeout=60), "poll:", program.poll())
print("returncode:", program.returncode)

# Output:
# still runs: True True
# answer: hamham
# answer: eggegg
# on stderr: an empty line: I end
# wait: 0 poll: 0
# returncode: 0
