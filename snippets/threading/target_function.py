"""The work is a plain function; the thread carries its arguments."""

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
print(*sent)

# Output:
# Invoice to ada@example.org
