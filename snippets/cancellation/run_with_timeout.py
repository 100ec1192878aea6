"""subprocess.run kills its child at the timeout and raises."""

import subprocess
import sys

command = [sys.executable, "-c", "import time; time.sleep(3600)"]
try:
    subprocess.run(command, stdout=subprocess.PIPE, timeout=0.2)
except subprocess.TimeoutExpired as expired:
    print("gave up after", expired.timeout, "s")
    print("it was ours:", expired.cmd == command)
    print("it had printed:", expired.stdout)
    print(
        "a SubprocessError:",
        isinstance(expired, subprocess.SubprocessError),
    )
    print("a TimeoutError:", isinstance(expired, TimeoutError))

# Output:
# gave up after 0.2 s
# it was ours: True
# it had printed: None
# a SubprocessError: True
# a TimeoutError: False
