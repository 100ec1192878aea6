# /// script
# requires-python = ">=3.14"
# [tool.snippet]
# platforms = ["linux"]
# ///
"""On SIGABRT the crash handler writes the C stack, too."""

import resource
import signal
import subprocess
import sys

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # and no core file
code = "print('here', flush=True); input()"  # waits in read(), a C function
command = [sys.executable, "-X", "faulthandler", "-c", code]
pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
with subprocess.Popen(command, **pipes, text=True) as program:
    program.stdout.readline()
    program.send_signal(signal.SIGABRT)  # from a shell: kill -ABRT PID
    dump = program.stderr.read().splitlines()
print(dump[0])
print(*[line for line in dump if "C stack" in line])
print("ended by signal", -program.returncode)

# Output:
# Fatal Python error: Aborted
# Current thread's C stack trace (most recent call first):
# ended by signal 6
