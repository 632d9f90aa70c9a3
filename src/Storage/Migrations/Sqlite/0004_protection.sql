-- Keys that sign cookies and tokens; the secret part of each document is encrypted.
CREATE TABLE data_protection_key (
  name text NOT NULL PRIMARY KEY,
  xml text NOT NULL,
  created_at integer NOT NULL
);
