"""A proxy of one's own decides what crosses: here, attributes too."""

from multiprocessing.managers import BaseManager, BaseProxy


class Thermometer:
    celsius = 20.0

    def warm(self, degrees):
        self.celsius += degrees


class ThermometerProxy(BaseProxy):
    _exposed_ = ("warm", "__getattribute__")

    def warm(self, degrees):
        return self._callmethod("warm", (degrees,))

    @property
    def celsius(self):
        return self._callmethod("__getattribute__", ("celsius",))


class Lab(BaseManager):
    pass


Lab.register("Plain", Thermometer)
Lab.register("Full", Thermometer, ThermometerProxy)

if __name__ == "__main__":
    lab = Lab()
    lab.start()
    plain, full = lab.Plain(), lab.Full()
    print("a default proxy has celsius:", hasattr(plain, "celsius"))
    full.warm(1.5)
    print("this one says", full.celsius)
    lab.shutdown()

# Output:
# a default proxy has celsius: False
# this one says 21.5
