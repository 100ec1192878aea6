"""A C structure in shared memory, bare and with a lock around it."""

from ctypes import Structure, c_double
from multiprocessing import Process, sharedctypes


class Point(Structure):
    _fields_ = (("x", c_double), ("y", c_double))


def worker(point, marks):
    with point:  # acquires the lock that synchronized() added
        point.x, point.y = point.y, point.x
    marks[0] = 7


if __name__ == "__main__":
    raw = sharedctypes.RawValue(Point, 1.0, 2.0)
    marks = sharedctypes.RawArray("i", 2)
    before = sharedctypes.copy(raw)
    shared = sharedctypes.synchronized(raw)
    process = Process(target=worker, args=(shared, marks))
    process.start()
    process.join()
    print("copy: ", before.x, before.y)
    print("now:  ", raw.x, raw.y, list(marks))

    text = sharedctypes.Array("c", b"hello")
    flag = sharedctypes.Value("b", 1, lock=False)
    print("bytes:", text.value, text.get_obj().raw, flag.value)

# Output:
# copy:  1.0 2.0
# now:   2.0 1.0 [7, 0]
# bytes: b'hello' b'hello' 1
