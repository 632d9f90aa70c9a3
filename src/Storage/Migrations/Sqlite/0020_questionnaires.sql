CREATE TABLE questionnaire (
  id TEXT NOT NULL PRIMARY KEY,
  stream_version INTEGER NOT NULL,
  title TEXT NOT NULL,
  default_language TEXT NOT NULL,
  languages TEXT NOT NULL,
  questions INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  published INTEGER NOT NULL,
  published_revision INTEGER NOT NULL,
  retired INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  changed_by TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX questionnaire_changed ON questionnaire (changed_at DESC, id);

CREATE TABLE questionnaire_version (
  questionnaire TEXT NOT NULL,
  version INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  hash TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  by_whom TEXT NOT NULL,
  PRIMARY KEY (questionnaire, version)
);
