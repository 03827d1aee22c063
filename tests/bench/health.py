"""What a process holds after so many customers."""

from __future__ import annotations

import gc
import os
import threading
import time

from PySide6.QtCore import QObject

from tests.bench.children import cpu_seconds, pss_mb


def sample(customers: int, window: QObject) -> dict[str, float]:
    """Memory in MB, and the numbers of handles, threads, QObjects under the window and objects of Python."""
    gc.collect()
    return {
        "customers": customers,
        "at_s": time.monotonic(),
        "pss_mb": pss_mb([os.getpid()]),
        "cpu_s": cpu_seconds([os.getpid()]),
        "handles": len(os.listdir("/proc/self/fd")),
        "threads": threading.active_count(),
        "qobjects": len(window.findChildren(QObject)),
        "objects": len(gc.get_objects()),
    }
