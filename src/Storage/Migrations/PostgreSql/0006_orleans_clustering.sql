-- Who is in the cluster. Every change of a member's status moves the version of its cluster by one, in one statement: a node
-- that decided on an older version changes nothing and gets 0. Only the sign of life leaves the version alone.
CREATE TABLE cluster_version (
  cluster text NOT NULL PRIMARY KEY,
  version integer NOT NULL DEFAULT 0,
  changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE cluster_member (
  cluster text NOT NULL REFERENCES cluster_version (cluster),
  address text NOT NULL,
  port integer NOT NULL,
  generation integer NOT NULL,
  silo_name text NOT NULL,
  host_name text NOT NULL,
  status integer NOT NULL,
  proxy_port integer NOT NULL,
  suspect_times text,
  start_time timestamptz NOT NULL,
  alive_time timestamptz NOT NULL,
  PRIMARY KEY (cluster, address, port, generation)
);

INSERT INTO orleansquery (querykey, querytext) VALUES ('InsertMembershipVersionKey', $$
WITH made AS (
  INSERT INTO cluster_version (cluster) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
SELECT count(*) FROM made
$$);

-- The version first: its row is the lock that lets one change through at a time.
INSERT INTO orleansquery (querykey, querytext) VALUES ('InsertMembershipKey', $$
WITH moved AS (
  UPDATE cluster_version SET version = version + 1, changed_at = now()
  WHERE cluster = @DeploymentId AND version = @Version AND NOT EXISTS (
    SELECT 1 FROM cluster_member
    WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
  RETURNING cluster),
joined AS (
  INSERT INTO cluster_member
    (cluster, address, port, generation, silo_name, host_name, status, proxy_port, start_time, alive_time)
  SELECT cluster, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
  FROM moved
  RETURNING 1)
SELECT count(*) FROM joined
$$);

INSERT INTO orleansquery (querykey, querytext) VALUES ('UpdateMembershipKey', $$
WITH moved AS (
  UPDATE cluster_version SET version = version + 1, changed_at = now()
  WHERE cluster = @DeploymentId AND version = @Version AND EXISTS (
    SELECT 1 FROM cluster_member
    WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
  RETURNING cluster),
changed AS (
  UPDATE cluster_member AS member
  SET status = @Status, suspect_times = @SuspectTimes, alive_time = @IAmAliveTime
  FROM moved
  WHERE member.cluster = moved.cluster AND address = @Address AND port = @Port AND generation = @Generation
  RETURNING 1)
SELECT count(*) FROM changed
$$);

INSERT INTO orleansquery (querykey, querytext) VALUES ('UpdateIAmAlivetimeKey', $$
UPDATE cluster_member SET alive_time = @IAmAliveTime
WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
$$);

-- The version comes back even when there is no member: one row with nulls.
INSERT INTO orleansquery (querykey, querytext) VALUES ('MembershipReadAllKey', $$
SELECT cluster AS DeploymentId, address AS Address, port AS Port, generation AS Generation, silo_name AS SiloName,
  host_name AS HostName, status AS Status, proxy_port AS ProxyPort, suspect_times AS SuspectTimes,
  start_time AS StartTime, alive_time AS IAmAliveTime, version AS Version
FROM cluster_version LEFT JOIN cluster_member USING (cluster)
WHERE cluster = @DeploymentId
$$);

INSERT INTO orleansquery (querykey, querytext) VALUES ('MembershipReadRowKey', $$
SELECT head.cluster AS DeploymentId, address AS Address, port AS Port, generation AS Generation, silo_name AS SiloName,
  host_name AS HostName, status AS Status, proxy_port AS ProxyPort, suspect_times AS SuspectTimes,
  start_time AS StartTime, alive_time AS IAmAliveTime, version AS Version
FROM cluster_version AS head LEFT JOIN cluster_member AS member
  ON member.cluster = head.cluster AND address = @Address AND port = @Port AND generation = @Generation
WHERE head.cluster = @DeploymentId
$$);

INSERT INTO orleansquery (querykey, querytext) VALUES ('GatewaysQueryKey', $$
SELECT address AS Address, proxy_port AS ProxyPort, generation AS Generation
FROM cluster_member
WHERE cluster = @DeploymentId AND status = @Status AND proxy_port > 0
$$);

-- 6 is Dead: nobody else's row may go, however old its sign of life.
INSERT INTO orleansquery (querykey, querytext) VALUES ('CleanupDefunctSiloEntriesKey', $$
DELETE FROM cluster_member
WHERE cluster = @DeploymentId AND status = 6 AND alive_time < @IAmAliveTime AND start_time < @IAmAliveTime
$$);

INSERT INTO orleansquery (querykey, querytext) VALUES ('DeleteMembershipTableEntriesKey', $$
WITH gone AS (DELETE FROM cluster_member WHERE cluster = @DeploymentId)
DELETE FROM cluster_version WHERE cluster = @DeploymentId
$$);
