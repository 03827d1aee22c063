"""Requests taken down while their terminal was alone: kept, told of, proved, registered or let go."""
