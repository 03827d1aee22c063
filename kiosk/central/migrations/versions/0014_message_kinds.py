"""Messages about requests that await their customer have longer names than the column had room for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("sms_messages", "sim_messages"):
        with op.batch_alter_table(table) as messages:
            messages.alter_column("kind", existing_type=sa.String(16), type_=sa.String(32), existing_nullable=False)
