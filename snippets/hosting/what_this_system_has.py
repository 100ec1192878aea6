# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""What a program should ask for instead of asking for the system's name."""

import asyncio
import multiprocessing
import os
import selectors
import signal

# --8<-- [start:pattern]
offered = {
    "fork": hasattr(os, "fork"),
    "the start method fork": "fork"
    in multiprocessing.get_all_start_methods(),
    "SIGKILL, SIGUSR1": hasattr(signal, "SIGUSR1"),
    "loop.add_signal_handler": hasattr(asyncio, "SelectorEventLoop")
    and not hasattr(asyncio, "ProactorEventLoop"),
    "pipes in selectors": not issubclass(
        selectors.DefaultSelector, selectors.SelectSelector
    ),
}
# --8<-- [end:pattern]
for what, there in offered.items():
    print(f"{what}: {'yes' if there else 'no'}")

# Output:
# fork: yes
# the start method fork: yes
# SIGKILL, SIGUSR1: yes
# loop.add_signal_handler: yes
# pipes in selectors: yes
