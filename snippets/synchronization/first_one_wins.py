"""Only the first thread does the work; the others do not wait for it."""

import threading

not_claimed = threading.Lock()  # acquired once, never released
claims = []


def worker():
    claims.append(not_claimed.acquire(blocking=False))


threads = [threading.Thread(target=worker) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("claims granted:", claims.count(True), "of", len(claims))

# Output:
# claims granted: 1 of 5
