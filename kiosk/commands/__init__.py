"""What staff do with a terminal from the command line; the interface needs none of it."""
