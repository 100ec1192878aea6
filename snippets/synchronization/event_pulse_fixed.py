"""A version number is there for whoever comes later."""

import threading

changed = threading.Condition()
version = 0
# --8<-- [start:scaffold]
pulse_over = threading.Event()
# --8<-- [end:scaffold]


def listener():
    # --8<-- [start:scaffold]
    pulse_over.wait()  # busy elsewhere
    # --8<-- [end:scaffold]
    # --8<-- [start:cure]
    with changed:
        heard = changed.wait_for(lambda: version > 0, timeout=0.2)
    # --8<-- [end:cure]
    print("heard of the new price" if heard else "heard nothing")


thread = threading.Thread(target=listener)
thread.start()
# --8<-- [start:cure]
with changed:
    version += 1
    changed.notify_all()
# --8<-- [end:cure]
# --8<-- [start:scaffold]
pulse_over.set()
# --8<-- [end:scaffold]
thread.join()

# Output:
# heard of the new price
