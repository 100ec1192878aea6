"""A future is pending, running, finished; or pending, cancelled."""

from concurrent.futures import Future, InvalidStateError

future = Future()
print("running:", future.running(), "done:", future.done())
print("go ahead:", future.set_running_or_notify_cancel())
print("running:", future.running(), "cancel:", future.cancel())
future.set_result("first")
try:
    future.set_result("second")
except InvalidStateError as error:
    print(type(error).__name__, "and the result stays", future.result())

taken_back = Future()
print("cancel:", taken_back.cancel())
print("go ahead:", taken_back.set_running_or_notify_cancel())

# Output:
# running: False done: False
# go ahead: True
# running: True cancel: False
# InvalidStateError and the result stays first
# cancel: True
# go ahead: False
