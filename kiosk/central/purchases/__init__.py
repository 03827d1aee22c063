"""Buying: the check before the last button, the request itself, and reading it back."""
