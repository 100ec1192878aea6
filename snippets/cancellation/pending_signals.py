# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""Blocked signals stay pending until they are fetched or unblocked."""

import os
import signal
import threading
from signal import SIGUSR1, SIGUSR2

signal.signal(SIGUSR1, lambda number, frame: print("handler: SIGUSR1"))
before = signal.pthread_sigmask(signal.SIG_BLOCK, {SIGUSR1, SIGUSR2})

os.kill(os.getpid(), SIGUSR1)
signal.pthread_kill(threading.get_ident(), SIGUSR2)
print("pending:", [s.name for s in sorted(signal.sigpending())])

info = signal.sigwaitinfo({SIGUSR2})
print("fetched", signal.Signals(info.si_signo).name)
print("sent by this process:", info.si_pid == os.getpid())
print("a second one:", signal.sigtimedwait({SIGUSR2}, 0.01))

signal.pthread_sigmask(signal.SIG_UNBLOCK, {SIGUSR1})
print("unblocked")
signal.pthread_sigmask(signal.SIG_SETMASK, before)

# Output:
# pending: ['SIGUSR1', 'SIGUSR2']
# fetched SIGUSR2
# sent by this process: True
# a second one: None
# handler: SIGUSR1
# unblocked
