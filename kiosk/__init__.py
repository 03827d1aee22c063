"""The dealership kiosk without its screen: domain, journeys, storage, sync, receipts and the central server."""
