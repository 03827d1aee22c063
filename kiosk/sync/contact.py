"""What the terminal believes of central: there or away, listening or refusing, and until when it asked for quiet."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from kiosk.domain.errors import Failure, Offline, Refusal, Rejected, Throttled, Unauthorised
from kiosk.ports import Clock
from kiosk.sync.policy import Health, Uniform, asked_delay, probe_delay

if TYPE_CHECKING:
    from kiosk.log import Log

SECOND_PROBE_S: Final = 0.25
TOO_OLD: Final = "version.too_old"
"""Central speaks with a release this old no more, and still takes what it has to deliver."""
_WHOLE_TERMINAL: Final = frozenset((TOO_OLD, "device.revoked"))
"""Refusals that are about the terminal and not about what it asked."""


class Contact:
    """Fed with every outcome of talking to central; times are seconds of the clock's monotonic counter."""

    def __init__(self, clock: Clock, log: Log, uniform: Uniform) -> None:
        self._clock = clock
        self._log = log
        self._uniform = uniform
        self._health = Health()
        now = clock.monotonic()
        self._down_since = now
        self._heard_at = now
        self.probe_at = now
        self.quiet_until = now
        """Central asked to be left alone until then."""
        self.paused: Refusal | None = None
        """Why central does not take this terminal's word, where it does not."""
        self.last_heard: datetime | None = None

    @property
    def online(self) -> bool:
        """Whether central is believed to be there."""
        return self._health.up

    @property
    def settled(self) -> bool:
        """Central is there and nothing spoke against it since: no probe is needed."""
        return self._health.up and not self._health.doubtful

    @property
    def may_pull(self) -> bool:
        """Central is there and listens to this terminal."""
        return self.settled and self.paused is None

    @property
    def may_upload(self) -> bool:
        """Central is there and takes what was promised to customers, even from a release that is too old."""
        return self.settled and (self.paused is None or self.paused.code == TOO_OLD)

    def silence_s(self) -> float:
        """Return how long nothing was heard of central."""
        return self._clock.monotonic() - self._heard_at

    def succeeded(self) -> None:
        """Central answered as it should."""
        self._health = self._health.after(True)
        self._heard()

    def failed(self, failure: Failure) -> None:
        """Central did not; refusals are signs of life too."""
        now = self._clock.monotonic()
        match failure:
            case Offline(retry_after=asked):
                self._against(now)
                self.probe_at = now
                if asked > 0:
                    self.quiet_until = now + asked_delay(asked, self._uniform)
            case Throttled(retry_after=asked):
                self._heard()
                self.quiet_until = now + asked_delay(asked, self._uniform)
            case Unauthorised(refusal=refusal):
                self._heard()
                self.pause(refusal)
            case Rejected(refusal=refusal):
                self._heard()
                if refusal.code in _WHOLE_TERMINAL:
                    self.pause(refusal)
                else:
                    self._log.event("sync.refused", code=refusal.code)

    def pause(self, refusal: Refusal) -> None:
        """Central refuses this terminal: nothing but heartbeats until one is taken, and uploads if it is only old."""
        if self.paused != refusal:
            self._log.event("sync.paused", code=refusal.code)
        self.paused = refusal

    def probed(self, reached: bool) -> float | None:
        """Note a probe's outcome; return the seconds central was away where this very probe ends an outage."""
        now = self._clock.monotonic()
        was_online = self.online
        if not reached:
            self._against(now)
            self.probe_at = now + probe_delay(now - self._down_since)
            return None
        self.succeeded()
        if not self.online:
            self.probe_at = now + SECOND_PROBE_S
            return None
        if was_online:
            return None
        self._log.event("sync.online", seconds=round(now - self._down_since))
        return now - self._down_since

    def _against(self, now: float) -> None:
        was_online = self.online
        self._health = self._health.after(False)
        if was_online and not self.online:
            self._down_since = now
            self._log.event("sync.offline")

    def _heard(self) -> None:
        self._heard_at = self._clock.monotonic()
        self.last_heard = self._clock.now()
