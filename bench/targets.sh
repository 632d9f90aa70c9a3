# How each target is loaded, served and stopped. Sourced by run.sh.
# Needs: home WORK ENGINE ENTERPRISES DATA fact. Sets: SERVER SERVER_PID PASSWORD.

# Made once for a work folder, like the vault's key: the next run signs in to what this one loaded.
[ -f "$WORK/password" ] || head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$WORK/password"
PASSWORD=$(cat "$WORK/password")

timed() { # prints the seconds that a command took; its output goes to a log
  local log=$1 from to
  shift
  from=$(date +%s.%N)
  "$@" >"$log" 2>&1 </dev/null || { tail -20 "$log" >&2; return 1; }
  to=$(date +%s.%N)
  awk -v a="$from" -v b="$to" 'BEGIN { printf "%.1f", b - a }'
}

database() { echo "$1_$ENTERPRISES"; } # a size has databases of its own

baseline() { dotnet "$home/bench/Baseline/bin/Release/net10.0/Oversight.Bench.Baseline.dll" "$@"; }

baseline_store() {
  if [ "$ENGINE" = sqlite ]; then echo "$WORK/baseline-$ENTERPRISES.db"; else pg_connection "$(database baseline)" 40; fi
}

load_baseline() {
  local seconds
  if [ "$ENGINE" = sqlite ]; then
    rm -f "$WORK/baseline-$ENTERPRISES.db"*
  else
    pg_sql postgres "drop database if exists $(database baseline)" && pg_sql postgres "create database $(database baseline)"
  fi
  seconds=$(timed "$WORK/load-baseline.log" baseline load --engine "$ENGINE" --connection "$(baseline_store)" --data "$DATA")
  fact "baseline loaded in $seconds s (COPY or one transaction, indexes and counters after it)"
}

oversight() { (exec_oversight "$@"); }

oversight_folder() { echo "$WORK/oversight-$ENGINE-$ENTERPRISES"; }

vault_key() {
  [ -f "$WORK/vault-key" ] || head -c 32 /dev/urandom | base64 >"$WORK/vault-key"
  cat "$WORK/vault-key"
}

load_oversight() {
  local seconds folder
  folder=$(oversight_folder)
  rm -rf "$folder" && mkdir -p "$folder"
  [ "$ENGINE" = sqlite ] || { pg_sql postgres "drop database if exists $(database oversight)" && pg_sql postgres "create database $(database oversight)"; }
  seconds=$(timed "$WORK/import-divisions.log" oversight import divisions "$DATA"/provinces.csv "$DATA"/cities.csv "$DATA"/areas.csv "$DATA"/streets.csv --data "$folder")
  fact "oversight: divisions imported in $seconds s"
  seconds=$(timed "$WORK/import-enterprises.log" oversight import enterprises "$DATA/enterprises.csv" --map "$home/bench/mappings/enterprises.json" --data "$folder")
  fact "oversight: $ENTERPRISES enterprises imported in $seconds s"
  seconds=$(timed "$WORK/import-matters.log" oversight import matters "$DATA/matters.csv" --map "$home/bench/mappings/matters.json" --data "$folder")
  fact "oversight: $MATTERS matters imported in $seconds s"
  OVERSIGHT_PASSWORD=$PASSWORD oversight account create supervisor --role supervisor --data "$folder" >"$WORK/account.log" 2>&1
}

start_server() { # TARGET
  local port
  port=$(free_port)
  SERVER=127.0.0.1:$port
  case $1 in
    baseline)
      dotnet "$home/bench/Baseline/bin/Release/net10.0/Oversight.Bench.Baseline.dll" serve --engine "$ENGINE" --connection "$(baseline_store)" \
        --urls "http://$SERVER" >"$WORK/serve-$1.log" 2>&1 </dev/null &
      ;;
    oversight)
      # exec: the process id must be the server's, not that of a shell around it.
      (exec_oversight serve --data "$(oversight_folder)" --urls "http://$SERVER") >"$WORK/serve-$1.log" 2>&1 </dev/null &
      ;;
  esac
  SERVER_PID=$!
}

exec_oversight() {
  export Storage__Provider=Sqlite Storage__DataFolder Logging__LogLevel__Default=Warning
  Storage__DataFolder=$(oversight_folder)
  if [ "$ENGINE" != sqlite ]; then
    export Storage__Provider=PostgreSql Storage__ConnectionString Vault__Keys__1
    Vault__Keys__1=$(vault_key)
    Storage__ConnectionString=$(pg_connection "$(database oversight)" 30)
  fi
  exec dotnet "$home/src/Silo/bin/Release/net10.0/Oversight.Silo.dll" "$@"
}

stop_server() {
  [ -n "${SERVER_PID:-}" ] || return 0
  kill "$SERVER_PID" 2>/dev/null || true
  wait "$SERVER_PID" 2>/dev/null || true
  SERVER_PID=''
}

memory() { awk '/^Pss:/ { printf "%.0f", $2 / 1024 }' "/proc/$SERVER_PID/smaps_rollup"; }

fsync_time() {
  "$(pg_bin)/pg_test_fsync" -s 1 -f "$WORK/fsync" 2>/dev/null | awk '/^ *fdatasync/ && !seen { print $4, $5; seen = 1 }'
  rm -f "$WORK/fsync"
}
