"""A context variable: get, set, and back with the token of the set."""

from contextvars import ContextVar

request_id = ContextVar("request_id")

print("unset:", request_id.get("none yet"))
try:
    request_id.get()
except LookupError:
    print("no default: LookupError")

token = request_id.set("r-1")
print("set:", request_id.get())
print(token.var.name, "was missing:", token.old_value is token.MISSING)
request_id.reset(token)
print("reset:", request_id.get("none again"))

# Output:
# unset: none yet
# no default: LookupError
# set: r-1
# request_id was missing: True
# reset: none again
