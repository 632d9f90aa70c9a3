-- The bodies of the network, each whole as JSON: they are few, and everybody reads all of them.
CREATE TABLE body (
  id text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL,
  data text COLLATE "C" NOT NULL
);

-- The body that the person works for.
ALTER TABLE account ADD COLUMN body text COLLATE "C";
