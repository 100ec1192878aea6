"""Five threads wait in recv at the same time."""

import socket
import threading

answers = {}


def client(number, sock):
    with sock:
        sock.sendall(b"question %d" % number)
        answers[number] = sock.recv(100).decode()  # waits without the GIL


pairs = [socket.socketpair() for _ in range(5)]
threads = [
    threading.Thread(target=client, args=(number, ours))
    for number, (ours, _) in enumerate(pairs)
]
for thread in threads:
    thread.start()
questions = [theirs.recv(100) for _, theirs in pairs]
print(len(questions), "questions before the first answer")
for (_, theirs), question in zip(pairs, questions, strict=True):
    with theirs:
        theirs.sendall(question.replace(b"question", b"answer"))
for thread in threads:
    thread.join()
print([answers[number] for number in range(5)])

# Output:
# 5 questions before the first answer
# ['answer 0', 'answer 1', 'answer 2', 'answer 3', 'answer 4']
