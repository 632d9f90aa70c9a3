-- Who is told of which alarm (the fact of that version of the matter that begins at seq), and what somebody has read. The rows of
-- alarms that were raised already are made from the ledger by the next migration.
CREATE TABLE notice (
  seq bigint NOT NULL,
  version integer NOT NULL,
  recipient text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  level smallint NOT NULL,
  rule text COLLATE "C" NOT NULL,
  due bigint NOT NULL,
  officer text COLLATE "C",
  PRIMARY KEY (seq, version, recipient)
);
CREATE INDEX notice_recipient ON notice (recipient, at DESC, seq DESC, version DESC);

CREATE TABLE notice_read (
  user_name text COLLATE "C" NOT NULL,
  seq bigint NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (user_name, seq, version)
);
