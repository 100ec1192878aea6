"""A Timer is a thread that waits, then calls; it can be cancelled."""

import threading

done = threading.Event()


def remind(text):
    print("timer:", text)
    done.set()


reminder = threading.Timer(0.01, remind, args=("stand up",))
too_late = threading.Timer(3600, remind, args=("never shown",))
too_late.start()
reminder.start()
done.wait(timeout=5)

too_late.cancel()  # works while it still waits
too_late.join()
print("cancelled:", too_late.finished.is_set())

# Output:
# timer: stand up
# cancelled: True
