"""result() raises in the caller what the task raised."""

from concurrent.futures import ThreadPoolExecutor


def save(record):
    raise OSError(f"disk full, {record} not saved")


with ThreadPoolExecutor() as executor:
    future = executor.submit(save, "invoice")

print("without raising:", repr(future.exception()))
try:
    future.result()
except OSError as error:
    print("raised here:", error)
else:
    print("all saved")

# Output:
# without raising: OSError('disk full, invoice not saved')
# raised here: disk full, invoice not saved
