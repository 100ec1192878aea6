"""A thread asks who it is; the main thread asks who is alive."""

import threading

started, release = threading.Event(), threading.Event()
facts = {}


def worker():
    me = threading.current_thread()
    facts["name"] = me.name
    facts["ident"] = me.ident == threading.get_ident()
    facts["native"] = me.native_id == threading.get_native_id()
    facts["main"] = me is threading.main_thread()
    started.set()
    release.wait(timeout=5)


thread = threading.Thread(target=worker, name="mailer")
thread.start()
started.wait(timeout=5)
print(facts)
print(sorted(t.name for t in threading.enumerate()))
print("alive:", threading.active_count())
release.set()
thread.join()
print("alive:", threading.active_count())

# Output:
# {'name': 'mailer', 'ident': True, 'native': True, 'main': False}
# ['MainThread', 'mailer']
# alive: 2
# alive: 1
