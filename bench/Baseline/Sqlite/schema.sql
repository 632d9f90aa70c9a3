create table street (
  code text primary key,
  name text not null
);

create table enterprise (
  id integer primary key,
  code text not null unique,
  name text not null,
  street text not null references street (code),
  address text not null
);

create table person (
  id integer primary key,
  name text not null,
  phone text not null,
  address text
);

-- channel: 1 government, 2 legislature, 3 media, 4 consumers
create table complaint (
  id integer primary key,
  command_id blob unique,
  receipt text,
  enterprise integer not null references enterprise (id),
  street text not null references street (code),
  channel integer not null check (channel between 1 and 4),
  kind text not null,
  content text not null,
  claims text not null,
  person integer references person (id),
  occurred text not null,
  received text not null,
  closed text,
  outcome text
);

-- Counters are kept by the trigger below: one row for an enterprise and one for a street, a column per channel and figure,
-- so that a submission updates two rows and a profile reads one. "total" orders the enterprises of a street.
create table enterprise_counter (
  enterprise integer primary key references enterprise (id),
  street text not null,
  total integer not null default 0,
  received_1 integer not null default 0, open_1 integer not null default 0, closed_1 integer not null default 0,
  received_2 integer not null default 0, open_2 integer not null default 0, closed_2 integer not null default 0,
  received_3 integer not null default 0, open_3 integer not null default 0, closed_3 integer not null default 0,
  received_4 integer not null default 0, open_4 integer not null default 0, closed_4 integer not null default 0
);

create table street_counter (
  street text primary key references street (code),
  received_1 integer not null default 0, open_1 integer not null default 0, closed_1 integer not null default 0,
  received_2 integer not null default 0, open_2 integer not null default 0, closed_2 integer not null default 0,
  received_3 integer not null default 0, open_3 integer not null default 0, closed_3 integer not null default 0,
  received_4 integer not null default 0, open_4 integer not null default 0, closed_4 integer not null default 0
);
