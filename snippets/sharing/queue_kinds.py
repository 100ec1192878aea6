"""What each kind of queue between processes lacks."""

import multiprocessing

for kind in (
    multiprocessing.Queue(),
    multiprocessing.JoinableQueue(),
    multiprocessing.SimpleQueue(),
):
    names = "task_done", "join", "shutdown", "qsize"
    lacks = [name for name in names if not hasattr(kind, name)]
    print(f"{type(kind).__name__:13} lacks", *lacks)

# Output:
# Queue         lacks task_done join shutdown
# JoinableQueue lacks shutdown
# SimpleQueue   lacks task_done join shutdown qsize
