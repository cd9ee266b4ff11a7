"""Memory of the current process, in bytes."""

from __future__ import annotations

import sys


def resident() -> int:
    """What the process occupies now."""
    if not sys.platform.startswith("linux"):
        return peak()
    import os

    with open("/proc/self/statm") as statm:  # noqa: PTH123 - pathlib would be part of what is measured
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def peak() -> int:
    """The most it has occupied so far.

    On Linux not `ru_maxrss`: that one starts with what the *parent* occupied when it started this process.
    """
    if sys.platform.startswith("linux"):
        with open("/proc/self/status") as status:  # noqa: PTH123
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))
    import resource

    maximum = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return maximum if sys.platform == "darwin" else maximum * 1024
