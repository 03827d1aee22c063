"""People the network knows, and their profile with each maker."""
