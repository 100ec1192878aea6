"""A task fails, nobody asks its future, and the program ends well."""

from concurrent.futures import ThreadPoolExecutor


def save(record):
    raise OSError(f"disk full, {record} not saved")


with ThreadPoolExecutor() as executor:
    executor.submit(save, "invoice")
print("all saved")

# Output:
# all saved
