-- Orleans reads the statements it runs from this table, at the start of a silo. Their keys, parameters and result columns
-- are its contract; the tables behind them are ours.
CREATE TABLE orleansquery (
  querykey varchar(64) NOT NULL PRIMARY KEY,
  querytext text NOT NULL
);

-- Snapshots of grains. The whole key is the primary key, so Orleans' hashes are not stored.
CREATE TABLE grain_state (
  service text NOT NULL,
  state text NOT NULL,
  grain text NOT NULL,
  number0 integer NOT NULL,
  number1 integer NOT NULL,
  payload blob,
  version integer NOT NULL,
  modified_at text NOT NULL,
  PRIMARY KEY (grain, state, number0, number1, service)
);

INSERT INTO orleansquery (querykey, querytext) VALUES ('ReadFromStorageKey', '
SELECT payload AS PayloadBinary, version AS Version
FROM grain_state
WHERE grain = coalesce(@GrainIdExtensionString, '''') AND state = @GrainTypeString
  AND number0 = @GrainIdN0 AND number1 = @GrainIdN1 AND service = @ServiceId
');

-- One row with the new version when the write took place, no row when the version given is not the stored one. Without a
-- version the state must be new, with one it must exist; the upsert decides between two silos that try at once.
INSERT INTO orleansquery (querykey, querytext) VALUES ('WriteToStorageKey', '
INSERT INTO grain_state AS held (service, state, grain, number0, number1, payload, version, modified_at)
SELECT @ServiceId, @GrainTypeString, coalesce(@GrainIdExtensionString, ''''), @GrainIdN0, @GrainIdN1, @PayloadBinary, 1, datetime(''now'')
WHERE @GrainStateVersion IS NULL OR EXISTS (
  SELECT 1 FROM grain_state
  WHERE grain = coalesce(@GrainIdExtensionString, '''') AND state = @GrainTypeString
    AND number0 = @GrainIdN0 AND number1 = @GrainIdN1 AND service = @ServiceId)
ON CONFLICT (grain, state, number0, number1, service) DO UPDATE
SET payload = excluded.payload, version = held.version + 1, modified_at = excluded.modified_at
WHERE held.version = @GrainStateVersion
RETURNING version AS NewGrainStateVersion
');

INSERT INTO orleansquery (querykey, querytext) VALUES ('ClearStorageKey', '
UPDATE grain_state SET payload = NULL, version = version + 1, modified_at = datetime(''now'')
WHERE grain = coalesce(@GrainIdExtensionString, '''') AND state = @GrainTypeString
  AND number0 = @GrainIdN0 AND number1 = @GrainIdN1 AND service = @ServiceId AND version = @GrainStateVersion
RETURNING version AS NewGrainStateVersion
');

INSERT INTO orleansquery (querykey, querytext) VALUES ('DeleteStorageKey', '
DELETE FROM grain_state
WHERE grain = coalesce(@GrainIdExtensionString, '''') AND state = @GrainTypeString
  AND number0 = @GrainIdN0 AND number1 = @GrainIdN1 AND service = @ServiceId AND version = @GrainStateVersion
RETURNING version + 1 AS NewGrainStateVersion
');
