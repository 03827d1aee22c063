"""Messages to support as staff read and answer them."""
