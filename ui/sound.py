"""The one sound of the interface, played by whatever the system has for it; silence where it has nothing."""

from __future__ import annotations

import shutil
import sys

from PySide6.QtCore import QProcess

from kiosk.resources import resource

_PLAYERS = ("pw-play", "paplay", "aplay")


def play_warning() -> None:
    """Announce the countdown without waiting for the sound to end."""
    sound = resource("sounds", "warning.wav")
    if not sound.exists():
        return
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(sound), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    player = next((found for name in _PLAYERS if (found := shutil.which(name))), None)
    if player:
        QProcess.startDetached(player, [str(sound)])
