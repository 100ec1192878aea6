"""The parent closes its copy of the writing end: the reader sees EOF."""

from multiprocessing import Pipe, Process


def worker(writer):
    writer.send("only message")


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    process = Process(target=worker, args=(writer,))
    process.start()
    writer.close()
    try:
        while True:
            print("received:", reader.recv())
    except EOFError:
        print("end of file")
    process.join()

# Output:
# received: only message
# end of file
