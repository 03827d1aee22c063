"""Short sounds through whatever player the system has; a terminal without one stays silent."""

from __future__ import annotations

import sys
from typing import Final

from kiosk.resources import resource

_PLAYERS: Final = (("pw-play",), ("paplay",), ("aplay", "-q"))


def play(name: str) -> None:
    """Start playing `resources/sounds/<name>.wav` and return at once; silence where nothing can play it."""
    path = resource("sounds", f"{name}.wav")
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    import shutil
    import subprocess

    for player, *options in _PLAYERS:
        found = shutil.which(player)
        if found:
            command = [found, *options, str(path)]
            subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
            return
