"""The way from a terminal's outbox into central's PostgreSQL, measured from one terminal and from a whole network."""
