"""A daemonic process is ended at a normal exit, and starts no Process."""

import time
from multiprocessing import Pipe, Process, active_children


def worker(answers):
    try:
        Process(target=print).start()
    except AssertionError as error:
        answers.send(str(error))
    time.sleep(60)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    process = Process(target=worker, args=(sender,), daemon=True)
    process.start()
    print(receiver.recv())
    print("still running:", [child.daemon for child in active_children()])
    print("end of the main program")

# Output:
# daemonic processes are not allowed to have children
# still running: [True]
# end of the main program
