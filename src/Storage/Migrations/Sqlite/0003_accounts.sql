CREATE TABLE account (
  user_name text NOT NULL PRIMARY KEY,
  role text NOT NULL,
  area text NOT NULL,
  display_name text,
  password_hash text NOT NULL,
  created_at integer NOT NULL,
  password_set_at integer NOT NULL
);
