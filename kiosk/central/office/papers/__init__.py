"""Consent texts and contract terms by version, as staff write and publish them."""
