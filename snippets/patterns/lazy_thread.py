# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# unheard = "a forked child ends so, without its parent's clean-up"
# ///
"""A library's thread: begun at first use, and anew after a fork."""

import logging
import os
import threading
from queue import Full, Queue


# --8<-- [start:pattern]
class Sender:
    def __init__(self, send):
        self.send = send
        self._reset()
        os.register_at_fork(after_in_child=self._reset)

    def _reset(self):
        """Begin anew: a forked child has no thread."""
        self.lock, self.thread = threading.Lock(), None
        self.queue, self.dropped = Queue(1000), 0

    def put(self, item):
        with self.lock:
            if self.thread is None:
                thread = threading.Thread(
                    target=self._run, args=(self.queue,), daemon=True
                )
                try:
                    thread.start()
                except RuntimeError:  # at exit, or too many threads
                    self.dropped += 1
                    return
                self.thread = thread
            try:
                self.queue.put_nowait(item)
            except Full:  # the application goes on without it
                self.dropped += 1

    def _run(self, queue):
        while (item := queue.get()) is not None:
            try:
                self.send(item)
            except BaseException:  # SystemExit, too, would end it
                logging.exception("not sent")

    def close(self):
        with self.lock:
            thread, queue = self.thread, self.queue
            # who puts from now on gets a thread and a queue of their own
            self.thread, self.queue = None, Queue(1000)
        if thread:
            queue.put(None)
            thread.join()


# --8<-- [end:pattern]
reader, writer = os.pipe()
sender = Sender(lambda item: os.write(writer, f"{item}\n".encode()))
print("threads before use:", threading.active_count())
sender.put("from the parent")
sender.close()
child = os.fork()
if child == 0:
    sender.put("from the child")
    sender.close()
    os._exit(0)
os.waitpid(child, 0)
print(os.read(reader, 100).decode(), end="")

# Output:
# threads before use: 1
# from the parent
# from the child
