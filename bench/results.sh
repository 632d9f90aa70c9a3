#!/usr/bin/env bash
# The result of a campaign with a million sheets of thirty questions, from the storage on.
#   bench/results.sh [--engine postgres|sqlite] [--answers N] [--streets N] [--work DIR] [--out FILE]
# Stores the sheets through the ledger, starts the server, closes the campaign, and asks for the result. Appends the figures to
# bench/results/DATE-results.md.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
command="bench/results.sh $*"
ENGINE=postgres ANSWERS=1000000 STREETS=200 WORK='' OUT='' NAME=results
while [ $# -gt 0 ]; do
  case $1 in
    --engine) ENGINE=$2 ;;
    --answers) ANSWERS=$2 ;;
    --streets) STREETS=$2 ;;
    --work) WORK=$2 ;;
    --out) OUT=$2 ;;
    *) sed -n '2,5p' "$0"; exit 2 ;;
  esac
  shift 2
done
. "$home/bench/begin.sh"

survey=(--data "$folder" --streets "$STREETS" --answers "$ANSWERS")
[ "$ENGINE" = sqlite ] || survey+=(--connection "$(pg_connection "$(database oversight)" 30)" --vault-key "$(vault_key)")
say "storing $ANSWERS sheets"
began=$(date +%s)
load survey "${survey[@]}"
stored=$(($(date +%s) - began))
OVERSIGHT_PASSWORD=$PASSWORD oversight account create supervisor --role supervisor --data "$folder" >"$WORK/account.log" 2>&1

start_server oversight
ready
say "the result"
status=0
figures=$(load results --server "$SERVER" --server-pid "$SERVER_PID" --password "$PASSWORD" --expect "$ANSWERS") || status=1
stop_server

{
  echo "* $ENGINE, thirty questions, posters in $STREETS streets; stored in $stored s, 256 at once"
  echo "$figures"
} | report "Results"
exit $status
