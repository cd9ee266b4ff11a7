"""What a client makes when it is first asked for, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # What these are to the reader of a client. When type checkers match a client with a protocol they look through
    # properties, but not through descriptors of one's own.
    part = property
    shared_part = property

else:

    class part:  # noqa: N801 (used as a decorator, like property)
        """A sub-client: made once for each client, also when several threads ask for it at the same time.

        Args:
            make: takes the client and makes the part; its imports are what is not loaded before
        """

        def __init__(self, make):
            self._make = make
            self.__doc__ = make.__doc__

        def __set_name__(self, owner, name):
            self._name = name

        def __get__(self, client, owner):
            # Reached only until the part is there: what is in the instance comes before this descriptor.
            if client is None:
                return self
            home = self._home(client)
            made = home.__dict__.get(self._name) or home.__dict__.setdefault(self._name, self._make(home))
            client.__dict__[self._name] = made
            return made

        def _home(self, client):
            return client

    class shared_part(part):  # noqa: N801
        """A cache: one for a client and all that were derived from it by `with_options`, because they have one tenant."""

        def _home(self, client):
            return client._origin
