-- Batches of paper forms: one row a stream.
CREATE TABLE paper_batch (
  campaign text NOT NULL,
  batch integer NOT NULL,
  wave integer NOT NULL,
  first integer NOT NULL,
  last integer NOT NULL,
  language text NOT NULL,
  double_share integer NOT NULL,
  invitation integer,
  poster integer,
  street text,
  account text NOT NULL,
  at integer NOT NULL,
  PRIMARY KEY (campaign, batch)
);

-- Forms that somebody worked on: one row a stream. sheet: what is handed in.
CREATE TABLE paper_form (
  campaign text NOT NULL,
  number integer NOT NULL,
  batch integer NOT NULL,
  version integer NOT NULL,
  state integer NOT NULL,
  first_by text,
  first_sheet text,
  second_by text,
  second_sheet text,
  settled_by text,
  sheet text,
  differences text,
  reason integer,
  note text,
  at integer NOT NULL,
  PRIMARY KEY (campaign, number)
);
CREATE INDEX paper_form_state ON paper_form (campaign, state, number);

-- What was entered and is no response yet: no part of the ledger, gone when it is handed in or the campaign closes.
CREATE TABLE paper_sheet (
  campaign text NOT NULL,
  number integer NOT NULL,
  id text NOT NULL,
  answers text NOT NULL,
  left_blank integer NOT NULL,
  PRIMARY KEY (campaign, number, id)
);
