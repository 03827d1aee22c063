"""Sample data for trying the product: makers with programmes, dealerships, texts, and people who do not exist.

Everything here is made up but the makers' names, models and public contact details. The people carry national codes of
the prefix 000, which no registry gives out; what each is good for stands beside them in `kiosk.central.sample.people`.
"""
