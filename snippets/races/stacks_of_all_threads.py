"""Where every thread is right now, from inside the program."""

import sys
import threading
import traceback

may_end, has_begun = threading.Event(), threading.Event()


def download():
    wait_for_answer()


def wait_for_answer():
    has_begun.set()
    may_end.wait()


thread = threading.Thread(target=download, name="downloader")
thread.start()
has_begun.wait()

frames = sys._current_frames()  # thread identifier: innermost frame
for each in threading.enumerate():
    stack = traceback.extract_stack(frames[each.ident])
    ours = [entry.name for entry in stack if entry.filename == __file__]
    print(f"{each.name}: {' > '.join(ours)}")

may_end.set()
thread.join()

# Output:
# MainThread: <module>
# downloader: download > wait_for_answer
