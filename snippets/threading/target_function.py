"""The work is a function; the thread is an argument-carrying shell."""

import threading

sent = []


def send(address, *, subject):
    sent.append(f"{subject} to {address}")


thread = threading.Thread(
    target=send,
    args=("ada@example.org",),  # a tuple: mind the comma
    kwargs={"subject": "Invoice"},
)
thread.start()
thread.join()
print(sent)

# Output:
# ['Invoice to ada@example.org']
