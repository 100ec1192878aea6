"""Three ways for a program to fail, three exceptions."""

import subprocess
import sys

python = [sys.executable, "-c"]
failing = [
    *python,
    "import sys; print('no disk', file=sys.stderr); exit(1)",
]
sleeping = [
    *python,
    "import time; print('so far', flush=True); time.sleep(60)",
]
try:
    subprocess.run(failing, check=True, stderr=subprocess.PIPE, text=True)
except subprocess.CalledProcessError as error:
    print("exit status:", error.returncode, "of", error.cmd[1])
    print("stderr:", error.stderr.strip(), "- stdout:", error.stdout)

try:
    subprocess.run(sleeping, capture_output=True, timeout=2)
except subprocess.TimeoutExpired as error:  # run() has killed it
    print("gave up after", error.timeout, "s on", error.cmd[1])
    print("said by then:", error.stdout.strip())
    print(
        "a SubprocessError:", isinstance(error, subprocess.SubprocessError)
    )

try:
    subprocess.run(["no-such-program"])
except FileNotFoundError as error:
    print("not started:", error.filename)

# Output:
# exit status: 1 of -c
# stderr: no disk - stdout: None
# gave up after 2 s on -c
# said by then: b'so far'
# a SubprocessError: True
# not started: no-such-program
