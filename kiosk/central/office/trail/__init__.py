"""The audit: who in the office did what, saw whom, and why."""
