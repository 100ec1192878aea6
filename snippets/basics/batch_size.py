"""A batch, simulated, raises throughput and delays its first item."""

CALL, ITEM = 10, 1  # milliseconds for each call, and for each item in it

print("batch  items per second  first item after")
for batch in 1, 10, 100:
    call = CALL + ITEM * batch
    print(f"{batch:5} {batch / call * 1000:13.0f} {call:17} ms")

# Output:
# batch  items per second  first item after
#     1            91                11 ms
#    10           500                20 ms
#   100           909               110 ms
