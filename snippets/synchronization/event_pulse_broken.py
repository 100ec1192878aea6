"""A set followed by a clear is missed by whoever comes later."""

import threading

price_changed = threading.Event()
pulse_over = threading.Event()


def listener():
    pulse_over.wait(timeout=5)  # stands for being busy elsewhere
    print("heard:", price_changed.wait(timeout=0.1))


thread = threading.Thread(target=listener)
thread.start()
price_changed.set()
price_changed.clear()
pulse_over.set()
thread.join()

# Output:
# heard: False
