-- Photos of interviews and responses, by the id that both have; reference: SHA-256 of data. held_at: its answers are being handed in;
-- settled: the ledger's record refers to it.
CREATE TABLE photo (
  response text COLLATE "C" NOT NULL,
  reference text COLLATE "C" NOT NULL,
  campaign text COLLATE "C" NOT NULL,
  held_at bigint,
  settled smallint NOT NULL DEFAULT 0,
  data bytea NOT NULL,
  PRIMARY KEY (response, reference)
);
-- JPEG does not get smaller.
ALTER TABLE photo ALTER COLUMN data SET STORAGE EXTERNAL;
CREATE INDEX photo_unsettled ON photo (campaign, response) WHERE settled = 0;
