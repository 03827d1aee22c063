"""The web pages as people meet them: the real central on loopback, a real Chromium."""
