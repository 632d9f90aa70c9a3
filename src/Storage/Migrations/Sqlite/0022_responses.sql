-- seq: the position of the response's record, where the answers stand. invitation: only in confidential campaigns.
CREATE TABLE response (
  seq integer PRIMARY KEY,
  id text NOT NULL UNIQUE,
  campaign text NOT NULL,
  wave integer NOT NULL,
  status integer NOT NULL,
  mode integer NOT NULL,
  language text NOT NULL,
  stratum text,
  street text,
  enterprise text,
  invitation integer
);
CREATE INDEX response_campaign ON response (campaign, seq);
CREATE INDEX response_counts ON response (campaign, wave, stratum, status, mode);

-- Interviews under way: no part of the ledger, gone when they are handed in or the campaign closes.
CREATE TABLE response_draft (
  id text NOT NULL PRIMARY KEY,
  campaign text NOT NULL,
  updated_at integer NOT NULL,
  data text NOT NULL
);
CREATE INDEX response_draft_campaign ON response_draft (campaign, id);

-- The key that makes ids of responses out of tokens, wrapped by a master key. Destroyed: wrapped_key is null, the row stays.
CREATE TABLE ballot_key (
  campaign text NOT NULL PRIMARY KEY,
  key_version integer NOT NULL,
  wrapped_key blob,
  destroyed_at integer
);
