"""The log of text messages: what was sent when and how it went, never what a message said."""
