"""The same test passes once the class takes a lock."""

from threading import Barrier, BrokenBarrierError, Lock, Thread


class Counter:  # the class under suspicion
    def __init__(self):
        self.lock = Lock()
        self.value = 0

    def increment(self):
        with self.lock:
            self.value += 1


class Opened(Counter):  # for the test: every read waits for the other one
    gap = Barrier(2, timeout=0.5)

    @property
    def value(self):
        before = self.__dict__["value"]
        try:
            self.gap.wait()
        except BrokenBarrierError:
            pass  # the other one could not come
        return before

    @value.setter
    def value(self, new):
        self.__dict__["value"] = new


counter = Opened()
threads = [Thread(target=counter.increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
Opened.gap.abort()  # the test is over: reads wait no more
assert counter.value == 2, f"lost an update: {counter.value}"
print("no update lost")

# Output:
# no update lost
