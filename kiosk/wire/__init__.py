"""The contract between a kiosk and the central API: typed messages and their version, imported by both ends."""

VERSION = 1
"""The contract version a kiosk sends in the `Kiosk-Wire` header; central serves this one and the one before."""

VERSION_HEADER = "Kiosk-Wire"
CUSTOMER_HEADER = "Kiosk-Customer"
PROBLEM_TYPE = "application/problem+json"
