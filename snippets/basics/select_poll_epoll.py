# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""select, poll and epoll tell whether a pipe has something to read."""

import os
import select
import tempfile

reader, writer = os.pipe()
ready = {reader: "reader"}
print("select, empty: ", select.select([reader], [], [], 0)[0])
os.write(writer, bytes(select.PIPE_BUF))  # so much goes in whole or not
[filled] = select.select([reader], [], [], 0)[0]
print("select, filled:", [ready[filled]])

poll = select.poll()
poll.register(reader, select.POLLIN)
print("poll:          ", [ready[fd] for fd, _ in poll.poll(0)])
poll.modify(reader, 0)  # no event wanted for a while
print("poll, paused:  ", poll.poll(0))
poll.unregister(reader)

epoll = select.epoll()
epoll.register(reader, select.EPOLLIN)  # level-triggered
print("epoll, level:  ", len(epoll.poll(0)), "then", len(epoll.poll(0)))
epoll.modify(reader, select.EPOLLIN | select.EPOLLET)
print("epoll, edge:   ", len(epoll.poll(0)), "then", len(epoll.poll(0)))
epoll.unregister(reader)
with tempfile.TemporaryFile() as file:
    print("select, a file:", len(select.select([file], [], [], 0)[0]))
    try:
        epoll.register(file)
    except PermissionError:
        print("epoll, a file:  PermissionError")
epoll.close()
print("epoll:          closed" if epoll.closed else "epoll: open")
os.close(writer)
os.close(reader)

# Output:
# select, empty:  []
# select, filled: ['reader']
# poll:           ['reader']
# poll, paused:   []
# epoll, level:   1 then 1
# epoll, edge:    1 then 0
# select, a file: 1
# epoll, a file:  PermissionError
# epoll:          closed
