# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""The signals a Python program meets, and what it does with them."""

import signal

for sig in (
    signal.SIGINT,  # Ctrl-C
    signal.SIGTERM,  # please end: kill, service managers, containers
    signal.SIGUSR1,  # yours to define
    signal.SIGUSR2,
    signal.SIGALRM,  # a timer of this process ran out
    signal.SIGCHLD,  # a child process ended
    signal.SIGPIPE,  # wrote to a pipe that nobody reads
    signal.SIGXFSZ,  # a file grew beyond its limit
    signal.SIGKILL,  # cannot be caught
):
    assert sig in signal.valid_signals()
    now = signal.getsignal(sig)
    shown = now.name if isinstance(now, signal.Handlers) else now.__name__
    print(f"{sig.name:8} {signal.strsignal(sig):22} {shown}")

try:
    signal.signal(signal.SIGKILL, signal.SIG_IGN)
except OSError as error:
    print("SIGKILL:", error.strerror)

# Output:
# SIGINT   Interrupt              default_int_handler
# SIGTERM  Terminated             SIG_DFL
# SIGUSR1  User defined signal 1  SIG_DFL
# SIGUSR2  User defined signal 2  SIG_DFL
# SIGALRM  Alarm clock            SIG_DFL
# SIGCHLD  Child exited           SIG_DFL
# SIGPIPE  Broken pipe            SIG_IGN
# SIGXFSZ  File size limit exceeded SIG_IGN
# SIGKILL  Killed                 SIG_DFL
# SIGKILL: Invalid argument
