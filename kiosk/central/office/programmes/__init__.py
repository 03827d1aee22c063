"""Sales programmes with their circulars: written as drafts, previewed, published, closed and extended."""
