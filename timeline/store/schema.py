"""The tables of a store, and the steps that lead an older one to them."""

from sqlalchemy import BigInteger, Connection, Integer, LargeBinary, String, column, inspect, table
from sqlalchemy import text as sql

from timeline.store.refusals import StoreUnavailable

ID_LENGTH = 22
"""Characters of 128 random bits in URL-safe base 64."""

stories = table(
    "timeline_stories",
    column("id", String),
    column("secret", LargeBinary),
    column("revision", Integer),
    column("payload", LargeBinary),
    column("size", Integer),
    column("changed", BigInteger),
    column("expires", BigInteger),
)
"""`secret` is a SHA-256; `payload` a gzipped JSON export and `size` its bytes; `changed` and
`expires` are seconds since 1970 (UTC)."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE timeline_stories (id VARCHAR(22) PRIMARY KEY, secret BYTEA NOT NULL,"
        " revision INTEGER NOT NULL, payload BYTEA NOT NULL, size INTEGER NOT NULL,"
        " changed BIGINT NOT NULL, expires BIGINT)",
        "CREATE INDEX timeline_stories_changed ON timeline_stories (changed)",
        "CREATE INDEX timeline_stories_expires ON timeline_stories (expires)",
    ),
)
"""Step n leads from version n to n + 1. A step that was released is never changed: add one."""


def is_current(connection: Connection) -> bool:
    """Whether the schema is this program's; StoreUnavailable where it is a newer one's."""
    version = _version(connection)
    if version > len(STEPS):
        raise StoreUnavailable(
            f"the store was made by a newer version (schema {version}, known up to {len(STEPS)}):"
            " update this program"
        )
    return version == len(STEPS)


def upgrade(connection: Connection) -> None:
    """Lead an older schema, or none, to this program's, inside the caller's transaction."""
    if is_current(connection):
        return
    version = _version(connection)
    if not version:
        connection.execute(sql("CREATE TABLE timeline_schema (version INTEGER NOT NULL)"))
        connection.execute(sql("INSERT INTO timeline_schema VALUES (0)"))
    for statement in (statement for step in STEPS[version:] for statement in step):
        connection.execute(sql(_in_dialect(statement, connection)))
    connection.execute(sql(f"UPDATE timeline_schema SET version = {len(STEPS)}"))


def _in_dialect(statement: str, connection: Connection) -> str:
    """SQLite calls bytes BLOB."""
    return statement.replace("BYTEA", "BLOB") if connection.dialect.name == "sqlite" else statement


def _version(connection: Connection) -> int:
    if not inspect(connection).has_table("timeline_schema"):
        return 0
    return int(connection.execute(sql("SELECT version FROM timeline_schema")).scalar_one())
