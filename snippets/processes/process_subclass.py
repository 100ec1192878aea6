"""A subclass of Process overrides run(), called in the child only."""

from multiprocessing import Pipe, Process


class Square(Process):
    def __init__(self, number, answer):
        super().__init__(name=f"square of {number}")
        self.number = number  # goes with the object, so the child has it
        self.answer = answer

    def run(self):
        self.result = self.number**2  # set in the child's copy
        self.answer.send(self.result)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    process = Square(7, sender)
    process.start()
    print(process.name, "is", receiver.recv())
    process.join()
    print("attribute in the parent:", hasattr(process, "result"))

# Output:
# square of 7 is 49
# attribute in the parent: False
