"""Receipts on paper: what they say, where it stands, how it is shaped, and the file that comes of it.

Importing this package is cheap. `receipt` and `paper` hold values, `pdf.receipt_pdf` draws them (it loads reportlab
and HarfBuzz, so import it where it is used, or call `pdf.warm_up` early), `raster.page_images` shows the file.
"""
