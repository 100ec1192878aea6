"""A waiter seats at most four of five: one of them gets both forks."""

from threading import Lock, Semaphore, Thread

N = 5
forks = [Lock() for _ in range(N)]
seats = Semaphore(N - 1)
meals = []


def dine(seat):
    left, right = forks[seat], forks[(seat + 1) % N]
    for _ in range(20):
        with seats, left, right:
            meals.append(seat)


threads = [Thread(target=dine, args=(seat,)) for seat in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("meals:", [meals.count(seat) for seat in range(N)])

# Output:
# meals: [20, 20, 20, 20, 20]
