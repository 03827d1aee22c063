"""What staff do with a terminal from the command line; the interface shares only the codes of its faults."""
