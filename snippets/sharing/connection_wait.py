"""One parent waits for several children: their pipes and their ends."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def worker(writer, name):
    writer.send(f"hello from {name}")


if __name__ == "__main__":
    readers, processes, messages = [], [], []
    for name in ("one", "two"):
        reader, writer = Pipe(duplex=False)
        process = Process(target=worker, args=(writer, name))
        process.start()
        # --8<-- [start:cure]
        writer.close()  # the child has the last copy now
        # --8<-- [end:cure]
        readers.append(reader)
        processes.append(process)

    while readers:
        for reader in wait(readers, timeout=30):
            try:
                messages.append(reader.recv())
            except EOFError:
                readers.remove(reader)
    print(sorted(messages))

    for process in processes:
        wait([process.sentinel])
        process.join()
        print("ended with", process.exitcode)

# Output:
# ['hello from one', 'hello from two']
# ended with 0
# ended with 0
