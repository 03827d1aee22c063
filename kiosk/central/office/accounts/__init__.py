"""The accounts of staff, kept by an administrator."""
