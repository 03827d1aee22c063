"""Text messages: written in the transaction that causes them, sent by a background sender."""
