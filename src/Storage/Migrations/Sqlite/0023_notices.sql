-- Who is told of which alarm (the fact of that version of the matter that begins at seq), and what somebody has read. The rows of
-- alarms that were raised already are made from the ledger by the next migration.
CREATE TABLE notice (
  seq INTEGER NOT NULL,
  version INTEGER NOT NULL,
  recipient TEXT NOT NULL,
  at INTEGER NOT NULL,
  level INTEGER NOT NULL,
  rule TEXT NOT NULL,
  due INTEGER NOT NULL,
  officer TEXT,
  PRIMARY KEY (seq, version, recipient)
) WITHOUT ROWID;
CREATE INDEX notice_recipient ON notice (recipient, at DESC, seq DESC, version DESC);

CREATE TABLE notice_read (
  user_name TEXT NOT NULL,
  seq INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (user_name, seq, version)
) WITHOUT ROWID;
