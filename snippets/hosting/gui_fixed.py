# /// script
# [tool.snippet]
# apart = "a thread, a queue and a look into it take the place of a call"
# instead = "done.put(compute())"
# ///
"""Work in a thread, the result handed to the window's loop by a queue."""

import queue
import threading
import time


# --8<-- [start:scaffold]
class Window:
    """Stands in for a window: after(), as tkinter has it, and drawing."""

    def __init__(self):
        self.calls, self.drawn, self.text = [], 0, ""

    def after(self, milliseconds, function):
        self.calls.append(
            (time.monotonic() + milliseconds / 1000, function)
        )

    def show(self, text):
        self.text = text

    def mainloop(self):
        while not self.text:
            self.drawn += 1
            due = [c for c in self.calls if c[0] <= time.monotonic()]
            self.calls = [c for c in self.calls if c not in due]
            for _, function in due:
                function()
            time.sleep(0.01)


def compute():
    time.sleep(0.3)
    return "the result"


window = Window()


# --8<-- [end:scaffold]
def work():
    try:
        done.put(compute())
    except Exception as error:  # else the window waits for ever
        done.put(f"failed: {error}")


def clicked():
    # --8<-- [start:cure]
    threading.Thread(target=work).start()
    # --8<-- [end:cure]


def look():  # in the window's thread, twenty times a second
    try:
        window.show(done.get_nowait())
    except queue.Empty:
        window.after(50, look)


done = queue.Queue()
window.after(0, clicked)
window.after(0, look)
window.mainloop()
print("shown:", window.text)
print("drawn meanwhile:", "often" if window.drawn > 5 else "never")

# Output:
# shown: the result
# drawn meanwhile: often
