-- Who brought a matter (identity, contact), each person under a key of their own. Erased: both null, the row stays.
CREATE TABLE vault (
  reference text NOT NULL PRIMARY KEY,
  key_version integer NOT NULL,
  wrapped_key bytea,
  ciphertext bytea,
  erased_at bigint
);

-- The master keys that this database was ever used with: never the key, only a value that the right key computes.
CREATE TABLE vault_key (
  version integer NOT NULL PRIMARY KEY,
  key_check bytea NOT NULL
);
