"""What has been worked out for one state of the data, kept while that state is read."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class GenerationCache:
    """A bounded cache whose entries belong to a generation of the data: a write makes them unreachable."""

    def __init__(self, limit: int = 256) -> None:
        self._limit = limit
        self._entries: OrderedDict[tuple[int, Hashable], Any] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, generation: int, key: Hashable, make: Callable[[], T]) -> T:
        whole = (generation, key)
        with self._lock:
            if whole in self._entries:
                self._entries.move_to_end(whole)
                found: T = self._entries[whole]
                return found
        value = make()
        with self._lock:
            self._entries[whole] = value
            while len(self._entries) > self._limit:
                self._entries.popitem(last=False)
        return value
