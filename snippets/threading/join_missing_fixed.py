"""With join the results are read after the thread has made them."""

import threading

results = []
main_has_read = threading.Event()


def worker():
    # --8<-- [start:scaffold]
    main_has_read.wait(timeout=0.5)  # stands for slow work
    # --8<-- [end:scaffold]
    results.append("done")


thread = threading.Thread(target=worker)
thread.start()
thread.join()
print("results:", results)
# --8<-- [start:scaffold]
main_has_read.set()
# --8<-- [end:scaffold]

# Output:
# results: ['done']
