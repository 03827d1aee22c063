"""What the product is measured against: a browser on equivalent pages, other typesetters, and the same QML hosted by C++."""
