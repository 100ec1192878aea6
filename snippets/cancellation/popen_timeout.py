# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""After Popen's timeout the child still runs: stop it, then collect."""

import select
import signal
import subprocess

script = "echo begun >&2; exec sleep 3600"
with subprocess.Popen(
    ["sh", "-c", script],
    stdout=subprocess.PIPE,
    stderr=subprocess.STDOUT,
    text=True,
) as child:
    select.select([child.stdout], [], [])  # it has printed something
    try:
        child.communicate(timeout=0.2)
    except subprocess.TimeoutExpired as expired:
        print("so far, as bytes:", expired.output)
        print("running:", child.poll() is None)
        child.send_signal(signal.SIGTERM)  # or terminate()
        try:
            output, _ = child.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            child.kill()
            output, _ = child.communicate()
        print("in all:", output.split())
print("ended by", signal.Signals(-child.returncode).name)

# Output:
# so far, as bytes: b'begun\n'
# running: True
# in all: ['begun']
# ended by SIGTERM
