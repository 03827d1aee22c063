"""Our side of the receipts as a child: one receipt for every line on standard input, its milliseconds on the output.

`fresh` has imported nothing before its first receipt; `kiosk` has what a kiosk holds when its first customer is done:
the texts, the journeys and what it loads after its first screen.
"""

from __future__ import annotations

import sys
import time


def main() -> None:
    """Make receipts until standard input ends."""
    if sys.argv[1] == "kiosk":
        from kiosk.background import load_what_comes_next
        from kiosk.library import load_journeys, load_places
        from kiosk.texts import text

        load_what_comes_next()
        load_journeys()
        load_places()
        text("receipt.purchase.title")
    for number, _ in enumerate(sys.stdin):
        began = time.perf_counter()
        from tests.bench.receipt_sample import make_receipt

        pdf = make_receipt(number)
        took = (time.perf_counter() - began) * 1000
        assert pdf.startswith(b"%PDF")
        print(took, flush=True)


if __name__ == "__main__":
    main()
