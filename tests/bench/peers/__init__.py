"""What the product is measured against: a browser on equivalent pages, other typesetters, the same QML from C++."""
