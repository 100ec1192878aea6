"""A child answers requests until it is told to stop."""

from multiprocessing import Pipe, Process

STOP = None


def serve(connection):
    while (number := connection.recv()) is not STOP:
        connection.send(number**2)


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=serve, args=(there,))
    process.start()
    print("anything to read?", here.poll())
    for number in (3, 4):
        here.send(number)
        if here.poll(timeout=30):
            print(number, "squared is", here.recv())
    here.send(STOP)
    process.join()
    print("child ended with", process.exitcode)

# Output:
# anything to read? False
# 3 squared is 9
# 4 squared is 16
# child ended with 0
