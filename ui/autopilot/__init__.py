"""A pair of hands for the kiosk: drives the real screens by synthesised touch and keys, for demonstration and proof."""
