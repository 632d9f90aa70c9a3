# A private PostgreSQL for one run: own folder, own port, everything durable. Sourced by run.sh.
# Needs: WORK. Sets: PG_PORT, PG_PID.

pg_bin() {
  local bin
  bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
  [ -n "$bin" ] || { echo "bench: no PostgreSQL server found (Debian: apt-get install postgresql)" >&2; return 1; }
  echo "$bin"
}

# The server refuses to run as root; as root it runs under the account that its package made.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

free_port() { # below the range that the kernel gives to clients
  local port
  while port=$(shuf -i 20000-32000 -n 1); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

pg_start() {
  local bin data="$WORK/postgres"
  bin=$(pg_bin)
  PG_PORT=$(free_port)
  if [ ! -d "$data" ]; then
    install -d -m 700 "$data"
    [ "$(id -u)" != 0 ] || chown postgres "$data"
    # A UTF-8 locale: in "C" no Chinese character is a letter, and a trigram index over names stays empty.
    as_postgres "$bin/initdb" -D "$data" -U oversight --auth=trust --locale=C.UTF-8 -E UTF8 >/dev/null
    as_postgres tee -a "$data/postgresql.conf" >/dev/null <<CONF
fsync = on
synchronous_commit = on
full_page_writes = on
max_connections = 300
shared_buffers = 2GB
effective_cache_size = 8GB
work_mem = 32MB
maintenance_work_mem = 512MB
max_wal_size = 8GB
checkpoint_timeout = 15min
random_page_cost = 1.1
unix_socket_directories = ''
listen_addresses = '127.0.0.1'
CONF
  fi
  as_postgres "$bin/pg_ctl" -D "$data" -o "-p $PG_PORT" -l "$data/server.log" -w start >/dev/null
  PG_PID=$(as_postgres head -1 "$data/postmaster.pid")
}

pg_stop() {
  as_postgres "$(pg_bin)/pg_ctl" -D "$WORK/postgres" -m fast -w stop >/dev/null
}

pg_sql() { # DATABASE SQL
  "$(pg_bin)/psql" -h 127.0.0.1 -p "$PG_PORT" -U oversight -d "$1" -XAtqc "$2"
}

pg_connection() { # DATABASE POOL
  echo "Host=127.0.0.1;Port=$PG_PORT;Username=oversight;Database=$1;Maximum Pool Size=$2"
}
