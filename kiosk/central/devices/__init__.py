"""Terminals: enrolment, tokens, health and the check of what they sign."""
