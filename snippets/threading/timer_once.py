"""A Timer is a thread that waits, then calls; it can be cancelled."""

import threading

done = threading.Event()


def remind(text):
    print("timer:", text)
    done.set()


# --8<-- [start:pattern]
reminder = threading.Timer(0.01, remind, args=("stand up",))
reminder.start()
# --8<-- [end:pattern]
done.wait(timeout=5)

too_late = threading.Timer(3600, remind, args=("never shown",))
too_late.start()
# --8<-- [start:cure]
too_late.cancel()  # works while it still waits
# --8<-- [end:cure]
too_late.join()
print("the cancelled one has ended without a call")

# Output:
# timer: stand up
# the cancelled one has ended without a call
