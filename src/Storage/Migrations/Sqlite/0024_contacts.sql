-- How far an invitation has come in the hands of interviewers: one row a stream.
CREATE TABLE contact (
  campaign text NOT NULL,
  wave integer NOT NULL,
  number integer NOT NULL,
  attempts integer NOT NULL,
  stratum text NOT NULL,
  outcome integer NOT NULL,
  account text NOT NULL,
  at integer NOT NULL,
  PRIMARY KEY (campaign, wave, number)
);
