"""What a ShareableList refuses, and what it silently changes."""

from multiprocessing.shared_memory import ShareableList

row = ShareableList(["tea", b"\x01\x00", 7])
try:
    print("can append:", hasattr(row, "append"))
    row[0] = "chamomil"  # 8 bytes fit: room is given in eights
    try:
        row[0] = "chamomile"
    except ValueError as error:
        print("ValueError:", error)
    try:
        row[2] = [1, 2]
    except (KeyError, TypeError) as error:
        print("a list as an item:", type(error).__name__)
    print(row[0], row[1])  # the nul byte at the end is gone
finally:
    row.shm.close()
    row.shm.unlink()

# Output:
# can append: False
# ValueError: bytes/str item exceeds available storage
# a list as an item: KeyError
# chamomil b'\x01'
