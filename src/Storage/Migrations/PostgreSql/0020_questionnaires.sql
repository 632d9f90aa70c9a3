-- Questionnaires of the library: one row for its list, and one for each frozen version with its text.
CREATE TABLE questionnaire (
  id text COLLATE "C" PRIMARY KEY,
  stream_version integer NOT NULL,
  title text COLLATE "C" NOT NULL,
  default_language text COLLATE "C" NOT NULL,
  languages text COLLATE "C" NOT NULL,
  questions integer NOT NULL,
  revision integer NOT NULL,
  published integer NOT NULL,
  published_revision integer NOT NULL,
  retired smallint NOT NULL,
  changed_at bigint NOT NULL,
  changed_by text COLLATE "C" NOT NULL
);

CREATE INDEX questionnaire_changed ON questionnaire (changed_at DESC, id);

CREATE TABLE questionnaire_version (
  questionnaire text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  revision integer NOT NULL,
  hash text COLLATE "C" NOT NULL,
  text text COLLATE "C" NOT NULL,
  at bigint NOT NULL,
  by_whom text COLLATE "C" NOT NULL,
  PRIMARY KEY (questionnaire, version)
);
