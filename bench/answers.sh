#!/usr/bin/env bash
# Durable answers to a questionnaire of thirty questions, handed in over 1, 64 and 256 connections.
#   bench/answers.sh [--engine postgres|sqlite] [--seconds S] [--warm-up S] [--connections "1 64 256"] [--work DIR] [--out FILE]
# Appends a table to bench/results/DATE-answers.md.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
command="bench/answers.sh $*"
ENGINE=postgres SECONDS_EACH=8 WARM_UP=4 CONNECTIONS='1 64 256' WORK='' OUT='' NAME=answers
while [ $# -gt 0 ]; do
  case $1 in
    --engine) ENGINE=$2 ;;
    --seconds) SECONDS_EACH=$2 ;;
    --warm-up) WARM_UP=$2 ;;
    --connections) CONNECTIONS=$2 ;;
    --work) WORK=$2 ;;
    --out) OUT=$2 ;;
    *) sed -n '2,5p' "$0"; exit 2 ;;
  esac
  shift 2
done
. "$home/bench/begin.sh"

if [ "$ENGINE" = sqlite ]; then
  load survey --data "$folder"
else
  load survey --data "$folder" --connection "$(pg_connection "$(database oversight)" 30)" --vault-key "$(vault_key)"
fi

start_server oversight
ready
lines=''
for connections in $CONNECTIONS; do
  say "$connections connections"
  lines+=$(load answers --server "$SERVER" --connections "$connections" --seconds "$SECONDS_EACH" --warm-up "$WARM_UP")$'\n'
done
stop_server
status=0
verified=$(oversight verify --data "$folder" 2>&1 | tail -n 1) || status=1

{
  echo "$ENGINE, thirty questions, each answer in a request of its own by \`submitResponse\`; $SECONDS_EACH s after $WARM_UP s of warm-up"
  echo
  echo "| connections | durable answers a second | p50 ms | p99 ms | answers |"
  echo "|---|---|---|---|---|"
  printf '%s' "$lines"
  echo
  echo "verify: $verified"
} | report "Answers"
exit $status
