"""Terminals as staff see them: where they stand, how they are, who may join, who is shut out."""
