"""All orders: a small program is run in every order that its threads, or tasks, can take.

The file records how they end, below `# Ends:`:

    # 70 orders of lines, 42 states
    # 2: ok, prints sold: [1, 2]
    # 68: one seat is sold twice, prints sold: [1, 1]

Where the order of lines brings nothing wrong to light, the order of accesses is looked at as well.
"""
