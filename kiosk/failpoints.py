"""Named places at which a trial may end the process as a power cut would, so that every step is proved to survive it.

`KIOSK_FAILPOINT=outbox.committed` kills the process the first time it gets there, `outbox.committed:3` the third time.
Nothing else ever sets the variable; unset, a failpoint costs one comparison.
"""

from __future__ import annotations

import os
import threading

_name, _, _times = os.environ.get("KIOSK_FAILPOINT", "").partition(":")
_left = int(_times or 1)
_lock = threading.Lock()


def reached(name: str) -> None:
    """End the process without any farewell if this is the place that the environment names."""
    if name != _name:
        return
    global _left
    with _lock:
        _left -= 1
        if _left == 0:
            os.kill(os.getpid(), 9)
