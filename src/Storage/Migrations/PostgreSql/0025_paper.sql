-- Batches of paper forms: one row a stream.
CREATE TABLE paper_batch (
  campaign text COLLATE "C" NOT NULL,
  batch integer NOT NULL,
  wave integer NOT NULL,
  first integer NOT NULL,
  last integer NOT NULL,
  language text COLLATE "C" NOT NULL,
  double_share smallint NOT NULL,
  invitation integer,
  poster integer,
  street text COLLATE "C",
  account text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (campaign, batch)
);

-- Forms that somebody worked on: one row a stream. sheet: what is handed in.
CREATE TABLE paper_form (
  campaign text COLLATE "C" NOT NULL,
  number integer NOT NULL,
  batch integer NOT NULL,
  version integer NOT NULL,
  state smallint NOT NULL,
  first_by text COLLATE "C",
  first_sheet text COLLATE "C",
  second_by text COLLATE "C",
  second_sheet text COLLATE "C",
  settled_by text COLLATE "C",
  sheet text COLLATE "C",
  differences text COLLATE "C",
  reason smallint,
  note text COLLATE "C",
  at bigint NOT NULL,
  PRIMARY KEY (campaign, number)
);
CREATE INDEX paper_form_state ON paper_form (campaign, state, number);

-- What was entered and is no response yet: no part of the ledger, gone when it is handed in or the campaign closes.
CREATE TABLE paper_sheet (
  campaign text COLLATE "C" NOT NULL,
  number integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  answers text COLLATE "C" NOT NULL,
  left_blank smallint NOT NULL,
  PRIMARY KEY (campaign, number, id)
);
