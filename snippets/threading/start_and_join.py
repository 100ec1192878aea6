"""Start threads with arguments, then wait for all of them."""

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
    print(thread.name, "alive:", thread.is_alive())
print("fetched:", sorted(pages))

# Output:
# get-home alive: False
# get-help alive: False
# fetched: ['help', 'home']
