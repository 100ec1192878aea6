"""Two threads are started with arguments; main waits for both."""

import threading


def fetch(page, pages):
    pages[page] = f"<h1>{page}</h1>"


pages = {}
threads = [
    threading.Thread(target=fetch, args=(page, pages), name=f"get-{page}")
    for page in ("home", "help")
]
for thread in threads:
    thread.start()  # runs fetch in a new thread and returns at once
for thread in threads:
    thread.join()  # blocks until that thread has ended

for thread in threads:
    print(thread.name, "is alive" if thread.is_alive() else "has ended")
print("fetched:", sorted(pages))

# Output:
# get-home has ended
# get-help has ended
# fetched: ['help', 'home']
