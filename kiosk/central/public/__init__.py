"""Pages for everybody: what the link on a receipt shows."""
