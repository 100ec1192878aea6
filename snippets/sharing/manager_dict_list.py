"""Two processes fill a dict, a list and a namespace in a third."""

from multiprocessing import Manager, Process


def worker(name, lengths, names, state, lock):
    lengths[name] = len(name)
    names.append(name)
    with lock:  # a read and a write are two requests
        state.total += len(name)


if __name__ == "__main__":
    with Manager() as manager:
        lengths, names = manager.dict(), manager.list()
        state, lock = manager.Namespace(total=0), manager.Lock()
        processes = [
            Process(target=worker, args=(name, lengths, names, state, lock))
            for name in ("Ada", "Grace")
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print(sorted(lengths.items()), sorted(names), state.total)
        print(
            type(lengths).__name__, "is a dict:", isinstance(lengths, dict)
        )

# Output:
# [('Ada', 3), ('Grace', 5)] ['Ada', 'Grace'] 8
# DictProxy is a dict: False
