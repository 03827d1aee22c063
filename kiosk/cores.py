"""No core file of a process of ours is ever written: customers' data and keys would be in it."""

from __future__ import annotations

import sys


def leave_no_core() -> None:
    """Ask the system for that, for this process and all that it starts.

    Linux does not heed it where `core_pattern` names a program; there `LimitCORE` and that program's own settings must.
    Windows writes dumps only where its error reporting was told to.
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
