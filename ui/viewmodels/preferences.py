"""How this customer wants the screen; dropped with the session."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.journeys.session import Preferences
from ui.viewmodels.view import View, member


class PreferencesView(View[Preferences]):
    changed = Signal()
    language = member(str, "language", changed)
    largeText = member(bool, "large_text", changed)
    highContrast = member(bool, "high_contrast", changed)
    moreTime = member(bool, "more_time", changed)
    lowReach = member(bool, "low_reach", changed)
