"""A catalogue that was published before the office kept versions and papers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command

from kiosk.central.catalogue import versions
from kiosk.central.context import utc_now
from kiosk.central.database import Database
from kiosk.central.migrating import config, migrate
from kiosk.central.sample.papers import consent
from kiosk.central.sample.programmes import programmes
from kiosk.central.schema import documents, papers
from kiosk.wire.canonical import canonical_json


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def before(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database as it was before there were versions."""
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path / 'before.db'}" if sqlite else request.getfixturevalue("postgres_url")
    database, settings = Database(url), config()
    with database.write() as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, "0007")
    yield database
    database.close()


def test_programmes_and_papers_that_were_published_before_are_kept(before: Database) -> None:
    now = utc_now()
    programme, agreed = programmes("ikco", now)[0], consent("ikco")
    published = [("programmes", programme.id, programme), ("consents", "ikco", agreed)]
    with before.write() as connection:
        for change, (stream, key, body) in enumerate(published, start=1):
            text = canonical_json(body.model_dump(mode="json"))
            row = {"stream": stream, "key": key, "version": 1, "change": change, "body": text, "changed_at": now}
            connection.execute(sa.insert(documents).values(**row))
    migrate(before)
    with before.read() as connection:
        assert versions.at(connection, programme.id, now) == programme
        agreement, contract = connection.execute(sa.select(papers).order_by(papers.c.version)).all()
    assert (agreement.version, agreement.body, agreement.published_at) == (agreed.version, agreed.body, now)
    assert agreement.scopes == [scope.model_dump() for scope in agreed.scopes]
    assert (contract.version, contract.kind, contract.scopes) == (programme.contract.version, "contract", [])
