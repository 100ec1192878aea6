"""A test that sleeps passes or fails by the machine's mood."""

import threading
import time
import unittest


class Mailbox:
    def __init__(self):
        self.answer, self.answered = None, threading.Event()

    def ask(self):
        threading.Thread(target=self._work).start()

    def _work(self):
        time.sleep(0.3)  # today the machine is busy
        self.answer = 42
        self.answered.set()


class MailboxTest(unittest.TestCase):
    def test_the_answer_arrives(self):
        box = Mailbox()
        box.ask()
        time.sleep(0.05)  # surely enough
        assert box.answer == 42


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(MailboxTest).run(result)
print("passed" if result.wasSuccessful() else "failed: it looked too early")

# Output:
# failed: it looked too early
