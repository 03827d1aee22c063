"""The flow engine: a customer's stay is a value, and `advance` turns it and an event into the next and its effects."""
