-- The same tables as on PostgreSQL; what the columns mean is said there.
CREATE TABLE ledger_head (
  only_row INTEGER PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
  position INTEGER NOT NULL,
  hash BLOB NOT NULL,
  at INTEGER NOT NULL,
  subjects INTEGER NOT NULL
);
INSERT INTO ledger_head (position, hash, at, subjects) VALUES (0, zeroblob(32), 0, 0);

CREATE TABLE record (
  position INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  command_hash INTEGER NOT NULL,
  stream TEXT NOT NULL,
  type TEXT NOT NULL,
  data TEXT NOT NULL,
  actor TEXT NOT NULL,
  command TEXT NOT NULL,
  digest TEXT NOT NULL,
  subjects TEXT NOT NULL,
  hash BLOB NOT NULL
);
CREATE UNIQUE INDEX record_stream ON record (stream, version);
CREATE INDEX record_command ON record (command_hash);

CREATE TABLE subject (
  id INTEGER PRIMARY KEY,
  head INTEGER NOT NULL,
  government_received INTEGER NOT NULL, government_open INTEGER NOT NULL, government_closed INTEGER NOT NULL,
  legislature_received INTEGER NOT NULL, legislature_open INTEGER NOT NULL, legislature_closed INTEGER NOT NULL,
  media_received INTEGER NOT NULL, media_open INTEGER NOT NULL, media_closed INTEGER NOT NULL,
  consumers_received INTEGER NOT NULL, consumers_open INTEGER NOT NULL, consumers_closed INTEGER NOT NULL,
  received INTEGER NOT NULL GENERATED ALWAYS AS
    (government_received + legislature_received + media_received + consumers_received) STORED,
  key TEXT NOT NULL UNIQUE
);

CREATE TABLE feed (
  subject_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (subject_id, number)
) WITHOUT ROWID;

CREATE TABLE division (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE enterprise (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  street TEXT,
  address TEXT,
  identified_as TEXT
);
CREATE INDEX enterprise_street ON enterprise (street, id);
CREATE INDEX enterprise_identified ON enterprise (id) WHERE identified_as IS NOT NULL;

CREATE TABLE name_gram (
  enterprise INTEGER NOT NULL,
  gram TEXT NOT NULL,
  street TEXT NOT NULL,
  PRIMARY KEY (gram, enterprise)
) WITHOUT ROWID;
CREATE INDEX name_gram_street ON name_gram (gram, street, enterprise);

CREATE TABLE gram (
  gram TEXT NOT NULL PRIMARY KEY,
  count INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE matter (
  seq INTEGER PRIMARY KEY,
  received_at INTEGER NOT NULL,
  closed_at INTEGER,
  version INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  status INTEGER NOT NULL,
  outcome INTEGER,
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  enterprise TEXT,
  enterprise_name TEXT,
  street TEXT,
  summary TEXT NOT NULL,
  handler TEXT,
  receipt_hash TEXT
);
CREATE UNIQUE INDEX matter_receipt ON matter (receipt_hash) WHERE receipt_hash IS NOT NULL;
CREATE INDEX matter_enterprise ON matter (enterprise, seq);
CREATE INDEX matter_street ON matter (street, seq);
CREATE INDEX matter_handler ON matter (handler, seq) WHERE handler IS NOT NULL;
CREATE INDEX matter_open ON matter (seq) WHERE status <> 2;
