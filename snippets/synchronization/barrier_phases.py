# /// script
# [tool.snippet]
# instead = "turn = 0"
# ///
"""Nobody begins phase two before everybody has ended phase one."""

import threading

log = []
phase_done = threading.Barrier(3, action=lambda: log.append("--- next"))


def worker(name):
    log.append(f"one {name}")
    # --8<-- [start:cure]
    turn = phase_done.wait(timeout=5)  # 0, 1 or 2: a different one each
    # --8<-- [end:cure]
    log.append(f"two {name}")
    turns.append(turn)


turns = []
threads = [threading.Thread(target=worker, args=(n,)) for n in "abc"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(sorted(log[:3]), log[3], sorted(log[4:]))
print("turns:", sorted(turns))

# Output:
# ['one a', 'one b', 'one c'] --- next ['two a', 'two b', 'two c']
# turns: [0, 1, 2]
