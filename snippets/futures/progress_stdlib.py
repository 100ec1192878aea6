"""A progress line that counts completed futures; standard library only."""

from concurrent.futures import ThreadPoolExecutor, as_completed


def download(page):
    return page * 100


def show(done, total, width=20):
    filled = width * done // total
    bar = "#" * filled + "." * (width - filled)
    end = "\n" if done == total else "\r"
    print(f"[{bar}] {done}/{total}", end=end, flush=True)


pages = range(1, 6)
with ThreadPoolExecutor(max_workers=3) as executor:
    futures = [executor.submit(download, page) for page in pages]
    for done, _ in enumerate(as_completed(futures), start=1):
        show(done, len(futures))
print(sum(future.result() for future in futures), "bytes")

# Output:
# [####................] 1/5\r
# [########............] 2/5\r
# [############........] 3/5\r
# [################....] 4/5\r
# [####################] 5/5
# 1500 bytes
