"""Work in the callback: the window's loop draws nothing meanwhile."""

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
def clicked():
    window.show(compute())


window.after(0, clicked)
window.mainloop()
print("shown:", window.text)
print("drawn meanwhile:", "often" if window.drawn > 5 else "never")

# Output:
# shown: the result
# drawn meanwhile: never
