-- By which way a matter came in, and what the key figures need of it beyond its row; see docs/statistics.md. The rows of what is
-- stored already are folded from the ledger by the next migration.
ALTER TABLE matter ADD COLUMN source smallint NOT NULL DEFAULT 4;
UPDATE matter SET source = CASE (SELECT (r.data::json)->>'source' FROM record r WHERE r.position = matter.seq)
  WHEN 'web' THEN 0 WHEN 'hotline' THEN 1 WHEN 'reportBox' THEN 2 WHEN 'import' THEN 3 WHEN 'mediation' THEN 5 WHEN 'contactPoint' THEN 6 ELSE 4 END;

CREATE TABLE case_figures (
  seq bigint PRIMARY KEY,
  first_due bigint,
  first_end bigint,
  first_done smallint NOT NULL,
  close_due bigint,
  close_end bigint,
  accepted smallint,
  mediated smallint NOT NULL,
  recovered bigint,
  satisfaction smallint,
  odr smallint NOT NULL
);

-- Every statistic is of a period of receipt.
CREATE INDEX matter_received ON matter (received_at);
