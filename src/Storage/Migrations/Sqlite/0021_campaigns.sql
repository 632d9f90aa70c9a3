CREATE TABLE campaign (
  seq INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  stage INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  area TEXT NOT NULL,
  data TEXT NOT NULL
);
CREATE INDEX campaign_live ON campaign (seq) WHERE stage IN (2, 3, 4);

CREATE TABLE wave (
  campaign TEXT NOT NULL,
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  completed_at INTEGER,
  invited INTEGER NOT NULL,
  strata TEXT NOT NULL,
  PRIMARY KEY (campaign, number)
) WITHOUT ROWID;

CREATE TABLE invitation (
  wave INTEGER NOT NULL,
  number INTEGER NOT NULL,
  campaign TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  stratum TEXT NOT NULL,
  unit TEXT NOT NULL,
  enterprise TEXT,
  street TEXT,
  language TEXT,
  contact TEXT,
  PRIMARY KEY (campaign, wave, number)
) WITHOUT ROWID;
CREATE UNIQUE INDEX invitation_token ON invitation (token_hash);

CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  campaign TEXT NOT NULL,
  wave INTEGER NOT NULL,
  number INTEGER NOT NULL,
  reminder INTEGER NOT NULL,
  channel INTEGER NOT NULL,
  state INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  done_at INTEGER,
  problem TEXT
) WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 0;
CREATE INDEX outbox_wave ON outbox (campaign, wave, reminder, state);

