-- By which way a matter came in, and what the key figures need of it beyond its row; see docs/statistics.md. The rows of what is
-- stored already are folded from the ledger by the next migration.
ALTER TABLE matter ADD COLUMN source INTEGER NOT NULL DEFAULT 4;
UPDATE matter SET source = CASE (SELECT json_extract(r.data, '$.source') FROM record r WHERE r.position = matter.seq)
  WHEN 'web' THEN 0 WHEN 'hotline' THEN 1 WHEN 'reportBox' THEN 2 WHEN 'import' THEN 3 WHEN 'mediation' THEN 5 WHEN 'contactPoint' THEN 6 ELSE 4 END;

CREATE TABLE case_figures (
  seq INTEGER PRIMARY KEY,
  first_due INTEGER,
  first_end INTEGER,
  first_done INTEGER NOT NULL,
  close_due INTEGER,
  close_end INTEGER,
  accepted INTEGER,
  mediated INTEGER NOT NULL,
  recovered INTEGER,
  satisfaction INTEGER,
  odr INTEGER NOT NULL
);

-- Every statistic is of a period of receipt.
CREATE INDEX matter_received ON matter (received_at);
