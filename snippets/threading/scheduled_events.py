"""sched runs events in order of time, in the thread that calls run."""

import sched


class Clock:  # a clock to set by hand, so that an hour takes no time
    now = 0

    def read(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


clock = Clock()
plan = sched.scheduler(clock.read, clock.sleep)


def note(text):
    print(f"{clock.now:>4} {text}")


plan.enter(60, 2, note, argument=("one minute: second in priority",))
plan.enter(60, 1, note, argument=("one minute: first in priority",))
plan.enterabs(3600, 1, note, kwargs={"text": "one hour"})
lunch = plan.enter(90, 1, note, ("never shown",))
plan.cancel(lunch)

print("planned at:", [event.time for event in plan.queue])
print("due now, next in:", plan.run(blocking=False))
plan.run()
print("nothing left" if plan.empty() else "events left")

# Output:
# planned at: [60, 60, 3600]
# due now, next in: 60
#   60 one minute: first in priority
#   60 one minute: second in priority
# 3600 one hour
# nothing left
