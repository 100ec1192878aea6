# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""Ending a program: three signals and what each leaves as return code."""

import signal
import subprocess

for end in (
    subprocess.Popen.terminate,
    subprocess.Popen.kill,
    lambda program: program.send_signal(signal.SIGINT),
):
    with subprocess.Popen(["sleep", "60"]) as program:
        end(program)
        code = program.wait(timeout=60)
        print(program.args, code, signal.Signals(-code).name)

# Output:
# ['sleep', '60'] -15 SIGTERM
# ['sleep', '60'] -9 SIGKILL
# ['sleep', '60'] -2 SIGINT
