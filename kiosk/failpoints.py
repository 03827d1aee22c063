"""Named places at which a trial may end or stop the process, so that every step is proved to survive it.

`KIOSK_FAILPOINT=outbox.committed` kills the process the first time it gets there, as a power cut would, and
`outbox.committed:3` the third time; `sync.answered:1:hang` lets the thread that gets there stay for ever.
Nothing else ever sets the variable; unset, a failpoint costs one comparison.
"""

from __future__ import annotations

import os
import threading

_name, _times, _deed = (*os.environ.get("KIOSK_FAILPOINT", "").split(":"), "", "")[:3]
_left = int(_times or 1)
_lock = threading.Lock()


def reached(name: str) -> None:
    """End the process without any farewell, or hang, if this is the place that the environment names."""
    if name != _name:
        return
    global _left
    with _lock:
        _left -= 1
        due = _left == 0
    if due and _deed == "hang":
        threading.Event().wait()
    elif due:
        os.kill(os.getpid(), 9)
