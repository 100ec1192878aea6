"""An event loop of fifteen lines drives coroutines: a wait is a yield."""

import heapq
import types


# --8<-- [start:pattern]
@types.coroutine
def sleep(seconds):
    yield seconds  # what arrives at the loop


def run(*coroutines):
    now, number, line = 0, 0, []
    for number, coroutine in enumerate(coroutines):
        heapq.heappush(line, (0, number, coroutine))
    while line:
        now, number, coroutine = heapq.heappop(line)
        try:
            seconds = coroutine.send(None)  # to the next await that waits
        except StopIteration as end:
            print(f"{now} s: a coroutine returned {end.value!r}")
        else:
            heapq.heappush(line, (now + seconds, number, coroutine))


# --8<-- [end:pattern]
async def boil(what, seconds):
    print("begin", what)
    await sleep(seconds)
    return what


run(boil("eggs", 6), boil("tea", 3))

# Output:
# begin eggs
# begin tea
# 3 s: a coroutine returned 'tea'
# 6 s: a coroutine returned 'eggs'
