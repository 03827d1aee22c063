"""What the makers sell and say: publishing it, and the one feed by which terminals learn of it."""
