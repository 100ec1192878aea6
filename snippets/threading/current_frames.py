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

names = {each.ident: each.name for each in threading.enumerate()}
places = []
for ident, frame in sys._current_frames().items():
    stack = traceback.extract_stack(frame)
    ours = [f.name for f in stack if f.filename == __file__]
    # it may have begun, or ended, since we asked for the names
    places.append(f"{names.get(ident, 'unknown')}: in {ours[-1]}")
print(*sorted(places), sep="\n")

release.set()
thread.join()

# Output:
# MainThread: in <module>
# mailer: in send_mail
