"""The store's migrations; `HEAD` is the revision that this release works with."""

HEAD = "0004"
KNOWN = ("0001", "0002", "0003", "0004")
"""Every revision of this release, oldest first; a test compares them with the scripts."""
