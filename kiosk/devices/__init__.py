"""Printers, card terminals, scanners and sound: one adapter each and a simulator each."""
