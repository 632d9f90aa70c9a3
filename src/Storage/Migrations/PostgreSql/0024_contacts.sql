-- How far an invitation has come in the hands of interviewers: one row a stream.
CREATE TABLE contact (
  campaign text COLLATE "C" NOT NULL,
  wave integer NOT NULL,
  number integer NOT NULL,
  attempts integer NOT NULL,
  stratum text COLLATE "C" NOT NULL,
  outcome smallint NOT NULL,
  account text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (campaign, wave, number)
);
