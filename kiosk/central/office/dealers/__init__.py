"""Dealerships as staff keep them: adding one, correcting it, closing it."""
