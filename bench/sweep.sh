#!/usr/bin/env bash
# The sweep over many open matters of which a few are overdue, and an officer's queue during it.
#   bench/sweep.sh [--engine postgres|sqlite] [--open N] [--due N] [--mine N] [--work DIR] [--out FILE]
# Imports OPEN complaints whose limits run here, lets an officer take MINE of them, imports DUE overdue ones, restarts, and
# measures until each of these is breached. Appends the figures to bench/results/DATE-sweep.md.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
command="bench/sweep.sh $*"
ENGINE=postgres OPEN=1000000 DUE=10000 MINE=5000 WORK='' OUT='' NAME=sweep
while [ $# -gt 0 ]; do
  case $1 in
    --engine) ENGINE=$2 ;;
    --open) OPEN=$2 ;;
    --due) DUE=$2 ;;
    --mine) MINE=$2 ;;
    --work) WORK=$2 ;;
    --out) OUT=$2 ;;
    *) sed -n '2,5p' "$0"; exit 2 ;;
  esac
  shift 2
done
. "$home/bench/begin.sh"

# One street of one district; complaints of today, and overdue ones of three months ago.
reference="$home/reference/divisions"
oversight import divisions "$reference/provinces.csv" "$reference/cities.csv" "$reference/areas.csv" "$reference/streets.csv.gz" --data "$folder" >"$WORK/divisions.log" 2>&1
now=$(date -u +%FT%H:%M:%SZ) before=$(date -u -d '-90 days' +%FT%H:%M:%SZ)
rows() { seq "$2" "$3" | awk -v at="$1" 'BEGIN { print "id,street,content,received" } { printf "%d,330106%03d,商品质量有问题要求退货,%s\n", $1, 7 + $1 % 7, at }'; }
cat >"$WORK/map.json" <<'JSON'
{ "name": "sweep", "kind": "matters", "limitsRunHere": true,
  "fields": { "id": { "column": "id" }, "kind": { "value": "complaint" }, "street": { "column": "street" }, "content": { "column": "content" }, "received": { "column": "received" } } }
JSON
rows "$now" 1 "$OPEN" >"$WORK/open.csv"
rows "$before" $((OPEN + 1)) $((OPEN + DUE)) >"$WORK/due.csv"
say "importing $OPEN open matters"
started=$(date +%s)
oversight import matters "$WORK/open.csv" --map "$WORK/map.json" --data "$folder" >"$WORK/open.log" 2>&1 || { tail -5 "$WORK/open.log" >&2; exit 1; }
imported=$(($(date +%s) - started))
for user in officer supervisor; do
  OVERSIGHT_PASSWORD=$PASSWORD oversight account create "$user" --role "$user" --data "$folder" >>"$WORK/account.log" 2>&1
done
start_server oversight
say "the officer takes $MINE"
ready
load take --server "$SERVER" --password "$PASSWORD" --count "$MINE"
stop_server
oversight import matters "$WORK/due.csv" --map "$WORK/map.json" --data "$folder" >"$WORK/due.log" 2>&1
say "the sweep"
start_server oversight
status=0
figures=$(load sweep --server "$SERVER" --server-pid "$SERVER_PID" --password "$PASSWORD" --expect "$DUE") || status=1
stop_server
verified=$(oversight verify --data "$folder" 2>&1 | tail -n 1) || status=1
count="select count(*) from record where type = 'matter.alarmRaised'"
if [ "$ENGINE" = sqlite ]; then alarms=$(sqlite3 "$folder/oversight.db" "$count" 2>/dev/null || echo '?'); else alarms=$(pg_sql "$(database oversight)" "$count"); fi

{
  echo "* $ENGINE: $OPEN open matters imported in $imported s (limits running), $MINE taken by the officer, $DUE overdue"
  echo "$figures"
  echo "* alarms in the ledger: $alarms; verify: $verified"
} | report "The sweep"
exit $status
