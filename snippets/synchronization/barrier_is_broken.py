"""abort, a time-out, an action that raises and reset end every wait."""

import threading
from time import sleep


def fail():
    raise OSError("disk full")


def see(cause, barrier, act):
    said = []

    def party():
        try:
            barrier.wait()
        except threading.BrokenBarrierError:
            said.append("BrokenBarrierError")

    waiting = threading.Thread(target=party)
    waiting.start()
    while barrier.n_waiting == 0:
        sleep(0.001)
    here = "nothing"
    try:
        act(barrier)
    except (OSError, threading.BrokenBarrierError) as error:
        here = type(error).__name__
    waiting.join()
    state = "broken" if barrier.broken else "usable"
    print(f"{cause} raises {here}, elsewhere {said[0]}: {state}")


Barrier = threading.Barrier
see("abort", Barrier(2), lambda barrier: barrier.abort())
see("time-out", Barrier(3), lambda barrier: barrier.wait(timeout=0.01))
see(
    "failed action", Barrier(2, action=fail), lambda barrier: barrier.wait()
)
see("reset", Barrier(2), lambda barrier: barrier.reset())

# Output:
# abort raises nothing, elsewhere BrokenBarrierError: broken
# time-out raises BrokenBarrierError, elsewhere BrokenBarrierError: broken
# failed action raises OSError, elsewhere BrokenBarrierError: broken
# reset raises nothing, elsewhere BrokenBarrierError: usable
