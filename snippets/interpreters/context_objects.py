"""A Context is a mapping; run() confines what a function sets."""

from contextvars import Context, ContextVar, copy_context

user = ContextVar("user")
user.set("ann")


def become(name):
    user.set(name)
    return f"inside: {user.get()}"


context = copy_context()
print(context.run(become, "bob"))
print("outside:", user.get(), "- kept in the context:", context[user])

snapshot: Context = context.copy()
context.run(user.set, "eve")
print("copy:", snapshot.get(user), "original:", context.get(user))
print(user in Context(), list(snapshot.values()))
print(user.name, [key is user for key in snapshot.keys()])
print({variable.name: value for variable, value in snapshot.items()})

# Output:
# inside: bob
# outside: ann - kept in the context: bob
# copy: bob original: eve
# False ['bob']
# user [True]
# {'user': 'bob'}
