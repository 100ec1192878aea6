"""A set followed by a clear is missed by whoever comes later."""

import threading

price_changed = threading.Event()
# --8<-- [start:scaffold]
pulse_over = threading.Event()
# --8<-- [end:scaffold]


def listener():
    # --8<-- [start:scaffold]
    pulse_over.wait()  # busy elsewhere
    # --8<-- [end:scaffold]
    heard = price_changed.wait(timeout=0.2)
    print("heard of the new price" if heard else "heard nothing")


thread = threading.Thread(target=listener)
thread.start()
price_changed.set()
price_changed.clear()
# --8<-- [start:scaffold]
pulse_over.set()
# --8<-- [end:scaffold]
thread.join()

# Output:
# heard nothing
