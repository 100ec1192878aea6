"""One child answers its parent over a queue, a pipe and a manager."""

from multiprocessing import Manager, Pipe, Process, Queue


def worker(queue, connection, shared):
    queue.put("one message, for whoever reads first")
    connection.send(connection.recv().upper())
    shared["state"] = "stays until someone reads it"


if __name__ == "__main__":
    with Manager() as manager:
        queue = Queue()
        here, there = Pipe()
        shared = manager.dict()
        process = Process(target=worker, args=(queue, there, shared))
        process.start()
        print("queue:  ", queue.get())
        here.send("a request and its answer")
        print("pipe:   ", here.recv())
        process.join()
        print("manager:", shared["state"])

# Output:
# queue:   one message, for whoever reads first
# pipe:    A REQUEST AND ITS ANSWER
# manager: stays until someone reads it
