# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""kill() ends the shell; the program that the shell started lives on."""

import os
import signal
import subprocess

shell = subprocess.Popen(
    "sleep 60 & echo $!; wait",
    shell=True,
    stdout=subprocess.PIPE,
    text=True,
)
sleeper = int(shell.stdout.readline())
shell.kill()
print("shell:", shell.wait())
try:
    shell.communicate(timeout=0.5)  # the sleeper has the pipe open
except subprocess.TimeoutExpired:
    print("output has no end")
os.kill(sleeper, signal.SIGKILL)  # still there: no ProcessLookupError
shell.communicate()
print("sleeper had to be killed by hand")

# Output:
# shell: -9
# output has no end
# sleeper had to be killed by hand
