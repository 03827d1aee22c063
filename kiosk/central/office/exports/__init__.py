"""Taking lists out of the office as CSV and XLSX; who took what, and how much of it, is on record."""
