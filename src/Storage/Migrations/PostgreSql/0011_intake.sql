-- From which matter one was split, whose person stands in the vault under which reference, and whether a custodian is asked.
ALTER TABLE matter ADD COLUMN split_from text COLLATE "C";
ALTER TABLE matter ADD COLUMN reporter text COLLATE "C";
ALTER TABLE matter ADD COLUMN identity_asked smallint NOT NULL DEFAULT 0;
UPDATE matter SET
  reporter = (SELECT r.data::json->>'reporter' FROM record r WHERE r.position = matter.seq),
  split_from = (SELECT r.data::json->>'splitFrom' FROM record r WHERE r.position = matter.seq);
CREATE INDEX matter_split_from ON matter (split_from) WHERE split_from IS NOT NULL;
CREATE INDEX matter_reporter ON matter (reporter) WHERE reporter IS NOT NULL;
CREATE INDEX matter_identity_asked ON matter (seq) WHERE identity_asked = 1;

-- Keyed hashes by which the same person, telephone or address is recognised. They end with the person's key. People who
-- were sealed before have none: they are not recognised.
ALTER TABLE vault ADD COLUMN name_hash text COLLATE "C";
ALTER TABLE vault ADD COLUMN phone_hash text COLLATE "C";
ALTER TABLE vault ADD COLUMN address_hash text COLLATE "C";
CREATE INDEX vault_phone_hash ON vault (phone_hash) WHERE phone_hash IS NOT NULL;
CREATE INDEX vault_address_hash ON vault (address_hash) WHERE address_hash IS NOT NULL;

-- A custodian approves that the identity of who reported is read.
ALTER TABLE account ADD COLUMN custodian smallint NOT NULL DEFAULT 0;
