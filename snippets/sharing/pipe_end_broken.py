# /// script
# [tool.snippet]
# timeout = 2
# hangs = true
# ///
"""The reader keeps a writing end open itself: no end of file."""

from multiprocessing import Pipe, Process


def worker(writer):
    writer.send("only message")


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    process = Process(target=worker, args=(writer,))
    process.start()
    try:
        while True:
            print("received:", reader.recv())
    except EOFError:
        print("end of file")
    process.join()

# Output:
# received: only message
