# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# unheard = "the exit code is what it shows"
# ///
"""Below multiprocessing: fork(), waitpid() and the status it returns."""

import os
import signal


def describe(status):
    if os.WIFEXITED(status):
        return f"exited with {os.WEXITSTATUS(status)}"
    assert os.WIFSIGNALED(status)
    return f"killed by {signal.Signals(os.WTERMSIG(status)).name}"


parent = os.getpid()
for end in (
    lambda: os._exit(3),
    lambda: os.kill(os.getpid(), signal.SIGTERM),
):
    child = os.fork()
    if child == 0:  # only the copy gets here
        assert os.getppid() == parent
        end()
    pid, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)  # as Process.exitcode has it
    print(pid == child, describe(status), "exit code:", code)

# Output:
# True exited with 3 exit code: 3
# True killed by SIGTERM exit code: -15
