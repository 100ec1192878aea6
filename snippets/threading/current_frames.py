"""The stacks of all threads tell where each is at this moment."""

import sys
import threading
import traceback

waiting, release = threading.Event(), threading.Event()


def send_mail():
    waiting.set()
    release.wait(timeout=5)


thread = threading.Thread(target=send_mail, name="mailer")
thread.start()
waiting.wait(timeout=5)

frames = sys._current_frames()  # thread identifier -> topmost frame
for alive in threading.enumerate():
    stack = traceback.extract_stack(frames[alive.ident])
    ours = [f.name for f in stack if f.filename == __file__]
    print(f"{alive.name}: in {ours[-1]}")

release.set()
thread.join()

# Output:
# MainThread: in <module>
# mailer: in send_mail
