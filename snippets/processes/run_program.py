"""run() starts a program, waits, and returns a CompletedProcess."""

import subprocess
import sys

code = "print(input().upper()); import sys; sys.exit(3)"
done = subprocess.run(
    [sys.executable, "-c", code],  # a list: no shell, no quoting
    input="hello\n",
    capture_output=True,
    text=True,  # str instead of bytes
    timeout=60,
)
print("command:", done.args[1:2], "...")
print("returncode:", done.returncode)
print("stdout:", repr(done.stdout), "stderr:", repr(done.stderr))
try:
    done.check_returncode()  # what check=True does at once
except subprocess.CalledProcessError as error:
    print(f"failed with {error.returncode}: {error.stdout!r}")

# Output:
# command: ['-c'] ...
# returncode: 3
# stdout: 'HELLO\n' stderr: ''
# failed with 3: 'HELLO\n'
