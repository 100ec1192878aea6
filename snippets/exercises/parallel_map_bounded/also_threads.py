"""Threads and two queues of our own; a place for each result keeps the
order.
"""

import queue
import threading


class Place:
    """Where a result will be."""

    def __init__(self, item):
        self.item = item
        self.ready = threading.Event()
        self.value = self.error = None


def parallel_map(function, items, workers, ahead):
    """Yield function(item) for each item, in order."""
    todo = queue.SimpleQueue()
    stop = threading.Event()

    def work():
        while (place := todo.get()) is not None:
            if stop.is_set():
                continue
            try:
                place.value = function(place.item)
            except BaseException as error:
                place.error = error
            place.ready.set()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    places = []
    items = iter(items)
    try:
        while True:
            while len(places) < ahead:
                try:
                    place = Place(next(items))
                except StopIteration:
                    break
                places.append(place)
                todo.put(place)
            if not places:
                return
            first = places.pop(0)
            first.ready.wait()
            if first.error is not None:
                raise first.error
            yield first.value
    finally:
        stop.set()
        for _ in threads:
            todo.put(None)
        for thread in threads:
            thread.join()
