"""A subclass keeps what its thread needs and what it made."""

import threading


class WordCount(threading.Thread):
    def __init__(self, text):
        super().__init__(name="word-count")
        self.text = text
        self.words = None

    def run(self):  # what the new thread runs
        self.words = len(self.text.split())


thread = WordCount("to be or not to be")
thread.start()
thread.join()
print(thread.name, thread.words)

# Output:
# word-count 6
