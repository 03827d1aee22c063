"""Three counts of the same requests laid side by side, by terminal and day: made, received, printed."""
