"""The terminal's store at many sizes: committing a request, finding one, opening."""
