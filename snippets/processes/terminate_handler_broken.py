# /// script
# [tool.snippet]
# platforms = ["linux", "darwin"]
# ///
"""A forked child has its parent's SIGTERM handler: terminate() fails."""

import multiprocessing
import signal

stopping = []


def stop(number, frame):
    stopping.append(number)  # a service ends when its work is done


def work(pipe):
    pipe.send("at work")
    pipe.recv()
    pipe.send("still at work")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stop)
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    child = context.Process(target=work, args=(theirs,))
    child.start()
    theirs.close()
    print("the child:", ours.recv())
    child.terminate()
    try:
        ours.send("are you there?")
        print("the child:", ours.recv())
    except (EOFError, OSError):
        print("no answer")
    child.join()

# Output:
# the child: at work
# the child: still at work
