"""One Process for one long-lived role: started and joined by hand."""

from multiprocessing import Process, SimpleQueue


def totaliser(orders, answers):
    total = 0
    while (amount := orders.get()) is not None:  # lives until told to stop
        total += amount
    answers.put(total)


if __name__ == "__main__":
    orders, answers = SimpleQueue(), SimpleQueue()
    process = Process(target=totaliser, args=(orders, answers))
    process.start()
    for amount in (10, 20, 12):
        orders.put(amount)
    orders.put(None)
    print("total:", answers.get())
    process.join()
    print("exit code:", process.exitcode)
    orders.close()
    answers.close()

# Output:
# total: 42
# exit code: 0
