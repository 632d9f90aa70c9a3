-- Where a matter stands in its procedure, when it is due, and who has it. What was stored before had none of this:
-- it stands at the first stage of its kind, or is closed, and no clock runs.
ALTER TABLE matter ADD COLUMN stage smallint NOT NULL DEFAULT 0;
ALTER TABLE matter ADD COLUMN due_at bigint;
ALTER TABLE matter ADD COLUMN alarm_at bigint;
ALTER TABLE matter ADD COLUMN alarm smallint NOT NULL DEFAULT 0;
ALTER TABLE matter ADD COLUMN provisional smallint NOT NULL DEFAULT 0;
ALTER TABLE matter ADD COLUMN holder text COLLATE "C";
ALTER TABLE matter ADD COLUMN offered_to text COLLATE "C";
UPDATE matter SET stage = CASE WHEN status = 2 THEN 23 WHEN kind = 3 THEN 50 WHEN kind = 2 THEN 70 END WHERE status = 2 OR kind IN (2, 3);

-- The queues of an officer and of a body, in the order in which they fall due; what is not due at all comes last.
CREATE INDEX matter_handler_due ON matter (handler, (COALESCE(due_at, 9223372036854775807)), seq) WHERE handler IS NOT NULL AND status <> 2;
CREATE INDEX matter_holder_due ON matter (holder, (COALESCE(due_at, 9223372036854775807)), seq) WHERE holder IS NOT NULL AND status <> 2;
CREATE INDEX matter_offered_due ON matter (offered_to, (COALESCE(due_at, 9223372036854775807)), seq) WHERE offered_to IS NOT NULL AND status <> 2;
CREATE INDEX matter_breached_due ON matter ((COALESCE(due_at, 9223372036854775807)), seq) WHERE alarm = 3 AND status <> 2;

-- The sweep reads only what has something to say, and after a holiday notice only what waits for it.
CREATE INDEX matter_alarm ON matter (alarm_at, seq) WHERE alarm_at IS NOT NULL;
CREATE INDEX matter_provisional ON matter (seq) WHERE provisional = 1;
