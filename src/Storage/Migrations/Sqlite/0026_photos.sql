-- Photos of interviews and responses, by the id that both have; reference: SHA-256 of data. held_at: its answers are being handed in;
-- settled: the ledger's record refers to it. The data come last: what stands before them is read without them.
CREATE TABLE photo (
  response text NOT NULL,
  reference text NOT NULL,
  campaign text NOT NULL,
  held_at integer,
  settled integer NOT NULL DEFAULT 0,
  data blob NOT NULL,
  PRIMARY KEY (response, reference)
);
CREATE INDEX photo_unsettled ON photo (campaign, response) WHERE settled = 0;
