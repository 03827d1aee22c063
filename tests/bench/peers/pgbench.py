"""PostgreSQL's own load program with one insert like a request's: what the database takes without anybody's rules."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from tests.bench.children import environment

_SECONDS: Final = 5
_TABLE: Final = "CREATE TABLE taken (request_id text PRIMARY KEY, customer text, body text, at timestamptz)"
_INSERT: Final = "INSERT INTO taken VALUES (gen_random_uuid()::text, :customer, repeat('x', 1000), now())"
_PROGRAM: Final = f"\\set customer random(1, 100000000)\n{_INSERT};\n"


def program() -> str | None:
    """Where it is; Debian keeps it beside the server where it is not on the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pgbench"))
    return shutil.which("pgbench") or (str(found[-1]) if found else None)


def per_second(pgbench: str, socket: Path, database: str, folder: Path) -> float:
    """Transactions a second, from eight clients."""
    import psycopg

    with psycopg.connect(f"host={socket} user=postgres dbname={database}", autocommit=True) as connection:
        connection.execute(_TABLE)
    script = folder / "insert.sql"
    script.write_text(_PROGRAM, "ascii")
    command = [pgbench, "-h", str(socket), "-U", "postgres", "-n", "-f", str(script)]
    command += ["-c", "8", "-j", "2", "-T", str(_SECONDS), "-M", "prepared", database]
    told = subprocess.run(command, env=environment(), check=True, timeout=60, capture_output=True, text=True).stdout
    found = re.search(r"tps = ([\d.]+)", told)
    if found is None:
        raise RuntimeError("pgbench told no rate")
    return float(found[1])
