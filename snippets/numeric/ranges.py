"""Each worker counts the lines of its part of one file."""

import os
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


# --8<-- [start:pattern]
def parts(path, number):
    """Yield begin and end of parts that end with a line."""
    size = os.path.getsize(path)
    with open(path, "rb") as file:
        begin = 0
        for step in range(1, number + 1):
            file.seek(size * step // number)
            file.readline()  # to the end of the line we are in
            end = min(file.tell(), size)
            if end > begin:
                yield begin, end
            begin = end


def count(path, begin, end):
    lines = 0
    with open(path, "rb") as file:
        file.seek(begin)
        while file.tell() < end:
            file.readline()
            lines += 1
    return lines


# --8<-- [end:pattern]
if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/rows.txt"
        with open(path, "w") as file:
            file.writelines("row\n" * (n % 3) for n in range(999))
        spans = list(parts(path, 4))
        context = get_context("spawn")
        with ProcessPoolExecutor(2, mp_context=context) as pool:
            jobs = [pool.submit(count, path, *span) for span in spans]
            print("lines:", sum(job.result() for job in jobs))

# Output:
# lines: 999
