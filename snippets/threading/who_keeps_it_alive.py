"""What keeps a program from exiting: its threads that are no daemons."""

import threading

stop = threading.Event()
threading.Thread(target=stop.wait, name="worker").start()
threading.Thread(target=stop.wait, name="heartbeat", daemon=True).start()

# --8<-- [start:pattern]
me = threading.current_thread()
for thread in threading.enumerate():
    if thread is not me and not thread.daemon:
        print("waits for:", thread.name)
# --8<-- [end:pattern]
stop.set()

# Output:
# waits for: worker
