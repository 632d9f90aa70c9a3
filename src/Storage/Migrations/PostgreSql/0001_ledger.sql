-- The one row that whoever writes holds: positions are gap-free and their order is the order of commits.
CREATE TABLE ledger_head (
  only_row smallint PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
  position bigint NOT NULL,
  hash bytea NOT NULL,
  at bigint NOT NULL,
  subjects integer NOT NULL
) WITH (fillfactor = 10);
INSERT INTO ledger_head (position, hash, at, subjects) VALUES (0, decode(repeat('00', 32), 'hex'), 0, 0);

-- command_hash: the first 8 bytes of SHA-256 of the command; a small key for an index that every submission pays for.
-- subjects: "enterprise/X#12 street/Y#3". at: microseconds since 1970, UTC.
CREATE TABLE record (
  position bigint PRIMARY KEY,
  version integer NOT NULL,
  at bigint NOT NULL,
  command_hash bigint NOT NULL,
  stream text COLLATE "C" NOT NULL,
  type text COLLATE "C" NOT NULL,
  data text COLLATE "C" NOT NULL,
  actor text COLLATE "C" NOT NULL,
  command text COLLATE "C" NOT NULL,
  digest text COLLATE "C" NOT NULL,
  subjects text COLLATE "C" NOT NULL,
  hash bytea NOT NULL
);
CREATE UNIQUE INDEX record_stream ON record (stream, version);
CREATE INDEX record_command ON record (command_hash);

-- Ids come from ledger_head.subjects. Tallies are deltas summed in the record's own transaction.
-- The free space lets an update stay on its page, so that it touches no index.
CREATE TABLE subject (
  id integer PRIMARY KEY,
  head integer NOT NULL,
  government_received integer NOT NULL, government_open integer NOT NULL, government_closed integer NOT NULL,
  legislature_received integer NOT NULL, legislature_open integer NOT NULL, legislature_closed integer NOT NULL,
  media_received integer NOT NULL, media_open integer NOT NULL, media_closed integer NOT NULL,
  consumers_received integer NOT NULL, consumers_open integer NOT NULL, consumers_closed integer NOT NULL,
  received integer NOT NULL GENERATED ALWAYS AS
    (government_received + legislature_received + media_received + consumers_received) STORED,
  key text COLLATE "C" NOT NULL UNIQUE
) WITH (fillfactor = 70);

CREATE TABLE feed (
  subject_id integer NOT NULL,
  number integer NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (subject_id, number)
);

CREATE TABLE division (
  code text COLLATE "C" PRIMARY KEY,
  name text COLLATE "C" NOT NULL
);

-- id: of its subject. folded: the name as it is searched (NFKC, lower case).
CREATE TABLE enterprise (
  id integer PRIMARY KEY,
  version integer NOT NULL,
  code text COLLATE "C" NOT NULL UNIQUE,
  name text COLLATE "C" NOT NULL,
  folded text COLLATE "C" NOT NULL,
  street text COLLATE "C",
  address text COLLATE "C",
  identified_as text COLLATE "C"
);
CREATE INDEX enterprise_street ON enterprise (street, id);
CREATE INDEX enterprise_identified ON enterprise (id) WHERE identified_as IS NOT NULL;

-- The pairs of neighbouring characters of each folded name, the last character with an end mark.
-- street: '' when the enterprise has none.
CREATE TABLE name_gram (
  enterprise integer NOT NULL,
  gram text COLLATE "C" NOT NULL,
  street text COLLATE "C" NOT NULL,
  PRIMARY KEY (gram, enterprise) INCLUDE (street)
);
CREATE INDEX name_gram_street ON name_gram (gram, street, enterprise);

-- How many enterprises have a gram, or a single character, in their name.
CREATE TABLE gram (
  gram text COLLATE "C" PRIMARY KEY,
  count integer NOT NULL
) WITH (fillfactor = 50);

-- seq: the position of the record that opened the matter. A number is found through its register's feed.
CREATE TABLE matter (
  seq bigint PRIMARY KEY,
  received_at bigint NOT NULL,
  closed_at bigint,
  version integer NOT NULL,
  kind smallint NOT NULL,
  status smallint NOT NULL,
  outcome smallint,
  id text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  enterprise text COLLATE "C",
  enterprise_name text COLLATE "C",
  street text COLLATE "C",
  summary text COLLATE "C" NOT NULL,
  handler text COLLATE "C",
  receipt_hash text COLLATE "C"
);
CREATE UNIQUE INDEX matter_receipt ON matter (receipt_hash) WHERE receipt_hash IS NOT NULL;
CREATE INDEX matter_enterprise ON matter (enterprise, seq);
CREATE INDEX matter_street ON matter (street, seq);
CREATE INDEX matter_handler ON matter (handler, seq) WHERE handler IS NOT NULL;
CREATE INDEX matter_open ON matter (seq) WHERE status <> 2;
