-- seq: the position of the response's record, where the answers stand. invitation: only in confidential campaigns.
CREATE TABLE response (
  seq bigint PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  campaign text COLLATE "C" NOT NULL,
  wave integer NOT NULL,
  status smallint NOT NULL,
  mode smallint NOT NULL,
  language text COLLATE "C" NOT NULL,
  stratum text COLLATE "C",
  street text COLLATE "C",
  enterprise text COLLATE "C",
  invitation integer
);
CREATE INDEX response_campaign ON response (campaign, seq);
CREATE INDEX response_counts ON response (campaign, wave, stratum, status, mode);

-- Interviews under way: no part of the ledger, gone when they are handed in or the campaign closes.
CREATE TABLE response_draft (
  id text COLLATE "C" NOT NULL PRIMARY KEY,
  campaign text COLLATE "C" NOT NULL,
  updated_at bigint NOT NULL,
  data text COLLATE "C" NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX response_draft_campaign ON response_draft (campaign, id);

-- The key that makes ids of responses out of tokens, wrapped by a master key. Destroyed: wrapped_key is null, the row stays.
CREATE TABLE ballot_key (
  campaign text COLLATE "C" NOT NULL PRIMARY KEY,
  key_version integer NOT NULL,
  wrapped_key bytea,
  destroyed_at bigint
);
