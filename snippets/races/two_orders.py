"""Each step is locked, and still the result depends on who comes first."""

from threading import Event, Lock, Thread

lock = Lock()


def run(deposit_first):
    account = {"balance": 100}
    first_is_done = Event()

    def step(change, goes_first):
        if not goes_first:
            first_is_done.wait()  # stands for the scheduler's choice
        with lock:
            account["balance"] = change(account["balance"])
        first_is_done.set()

    threads = [
        Thread(target=step, args=(lambda b: b + 50, deposit_first)),
        Thread(target=step, args=(lambda b: b * 2, not deposit_first)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return account["balance"]


print("deposit first: ", run(deposit_first=True))
print("doubling first:", run(deposit_first=False))

# Output:
# deposit first:  300
# doubling first: 250
