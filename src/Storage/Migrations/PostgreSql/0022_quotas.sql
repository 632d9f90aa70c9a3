-- How many places of each quota are taken: counted by the ledger's writer behind the head, so never past a limit.
CREATE TABLE quota (
  key text COLLATE "C" NOT NULL PRIMARY KEY,
  taken integer NOT NULL CHECK (taken > 0)
) WITH (fillfactor = 70);
