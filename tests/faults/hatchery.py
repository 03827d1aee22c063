"""Loaded once by the process that forks the others, so that none of them pays for importing the product."""

from __future__ import annotations

import gc

from kiosk import enquiry, execute, issue
from kiosk.central.app import _routes
from kiosk.receipts import pdf
from kiosk.store import catalogue, database, ledger, migrations, outbox, terminal
from kiosk.texts import catalogue as texts
from tests.faults import child

LOADED = (catalogue, child, database, enquiry, execute, issue, ledger, migrations, outbox, pdf, terminal)

pdf.warm_up()
child.places()
texts("fa")
_routes(True)
gc.freeze()
