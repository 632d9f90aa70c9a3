-- seq: the position of the record that made the campaign. data: the row whole, as JSON; the other columns are what is searched by.
CREATE TABLE campaign (
  seq bigint PRIMARY KEY,
  version integer NOT NULL,
  stage smallint NOT NULL,
  id text COLLATE "C" NOT NULL UNIQUE,
  area text COLLATE "C" NOT NULL,
  data text COLLATE "C" NOT NULL
);
CREATE INDEX campaign_live ON campaign (seq) WHERE stage IN (2, 3, 4);

-- strata: population, sample and invitations of each, as JSON.
CREATE TABLE wave (
  campaign text COLLATE "C" NOT NULL,
  number integer NOT NULL,
  version integer NOT NULL,
  opened_at bigint NOT NULL,
  completed_at bigint,
  invited integer NOT NULL,
  strata text COLLATE "C" NOT NULL,
  PRIMARY KEY (campaign, number)
) WITH (fillfactor = 50);

-- token_hash: the token itself is kept nowhere. contact: reference into the vault.
CREATE TABLE invitation (
  wave integer NOT NULL,
  number integer NOT NULL,
  campaign text COLLATE "C" NOT NULL,
  token_hash text COLLATE "C" NOT NULL,
  stratum text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  enterprise text COLLATE "C",
  street text COLLATE "C",
  language text COLLATE "C",
  contact text COLLATE "C",
  PRIMARY KEY (campaign, wave, number)
);
CREATE UNIQUE INDEX invitation_token ON invitation (token_hash);

-- Messages that are to go out, once each: id is made of campaign, wave, number and reminder (0 for the invitation).
-- Not part of the ledger: what was sent to whom is not evidence, and a lost outbox is filled again from the invitations.
CREATE TABLE outbox (
  id text COLLATE "C" PRIMARY KEY,
  campaign text COLLATE "C" NOT NULL,
  wave integer NOT NULL,
  number integer NOT NULL,
  reminder smallint NOT NULL,
  channel smallint NOT NULL,
  state smallint NOT NULL,
  attempts integer NOT NULL,
  due_at bigint NOT NULL,
  done_at bigint,
  problem text COLLATE "C"
) WITH (fillfactor = 80);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 0;
CREATE INDEX outbox_wave ON outbox (campaign, wave, reminder, state);
