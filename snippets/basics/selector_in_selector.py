# /// script
# [tool.snippet]
# platforms = ["linux"]
# ///
"""An epoll selector is itself a descriptor that can be waited for."""

import os
import select
import selectors

reader, writer = os.pipe()
inner = selectors.EpollSelector()
inner.register(reader, selectors.EVENT_READ, data="inside")
set_fd = inner.fileno()
print("nothing yet:", select.select([set_fd], [], [], 0)[0])
os.write(writer, b"!")
print("ready:", select.select([set_fd], [], [], 5)[0] == [set_fd])
print([key.data for key, _ in inner.select(0)])

same = select.epoll.fromfd(os.dup(set_fd))  # the bare epoll object
print(len(same.poll(0)))
same.close()
inner.close()
os.close(reader)
os.close(writer)

# Output:
# nothing yet: []
# ready: True
# ['inside']
# 1
