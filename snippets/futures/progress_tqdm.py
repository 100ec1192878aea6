# /// script
# dependencies = ["tqdm"]
# ///
"""tqdm around as_completed: one step for each future that is done."""

import io
from concurrent.futures import ThreadPoolExecutor, as_completed

from tqdm import tqdm


def download(page):
    return page * 100


screen = io.StringIO()  # without file=, tqdm draws on stderr
with ThreadPoolExecutor(max_workers=3) as executor:
    futures = [executor.submit(download, page) for page in range(1, 6)]
    for _ in tqdm(
        as_completed(futures),
        total=len(futures),  # as_completed has no length
        file=screen,
        ncols=26,
        ascii=".#",
        bar_format="[{bar}] {n_fmt}/{total_fmt}",
        mininterval=0,  # draw every step, for the record
        miniters=1,
    ):
        pass

for frame in screen.getvalue().split("\r"):
    if frame:
        print(frame.rstrip())
print(sum(future.result() for future in futures), "bytes")

# Output:
# [....................] 0/5
# [####................] 1/5
# [########............] 2/5
# [############........] 3/5
# [################....] 4/5
# [####################] 5/5
# [####################] 5/5
# 1500 bytes
