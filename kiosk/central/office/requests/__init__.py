"""Requests as staff work on them: found, read, and brought from state to state."""
