"""Customers as staff see them: found by a whole number and for a reason, masked until another is given."""
