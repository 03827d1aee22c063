"""Draws and priority: who of a programme's candidates is accepted, recomputable by anyone."""
