"""Messages to support: taken from terminals, answered by the office."""
