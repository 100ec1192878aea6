# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""The three system calls below: select, poll and epoll."""

import os
import select

reader, writer = os.pipe()
print("select, empty: ", select.select([reader], [], [], 0))
os.write(writer, bytes(select.PIPE_BUF))  # so much goes in whole or not
print("select, filled:", select.select([reader], [], [], 0)[0] == [reader])

poll = select.poll()
poll.register(reader, select.POLLIN)
print("poll:          ", poll.poll(0) == [(reader, select.POLLIN)])
poll.modify(reader, 0)  # no event wanted for a while
print("poll, paused:  ", poll.poll(0))
poll.unregister(reader)

epoll = select.epoll()
epoll.register(reader, select.EPOLLIN)  # level-triggered
print("epoll, level:  ", len(epoll.poll(0)), len(epoll.poll(0)))
epoll.modify(reader, select.EPOLLIN | select.EPOLLET)
print("epoll, edge:   ", len(epoll.poll(0)), len(epoll.poll(0)))
epoll.unregister(reader)
print("epoll, nothing:", epoll.poll(0))
epoll.close()
print("epoll, closed: ", epoll.closed)
os.close(writer)
os.close(reader)

# Output:
# select, empty:  ([], [], [])
# select, filled: True
# poll:           True
# poll, paused:   []
# epoll, level:   1 1
# epoll, edge:    1 0
# epoll, nothing: []
# epoll, closed:  True
