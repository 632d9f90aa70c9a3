#!/usr/bin/env bash
# A wave of a campaign that invites every enterprise, and profiles before and during it.
#   bench/campaign.sh [--engine postgres|sqlite] [--invitations N] [--work DIR] [--out FILE]
# Appends the figures to bench/results/DATE-campaign.md.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
command="bench/campaign.sh $*"
ENGINE=postgres INVITATIONS=100000 WORK='' OUT='' NAME=campaign
while [ $# -gt 0 ]; do
  case $1 in
    --engine) ENGINE=$2 ;;
    --invitations) INVITATIONS=$2 ;;
    --work) WORK=$2 ;;
    --out) OUT=$2 ;;
    *) sed -n '2,4p' "$0"; exit 2 ;;
  esac
  shift 2
done
. "$home/bench/begin.sh"

reference="$home/reference/divisions"
oversight import divisions "$reference/provinces.csv" "$reference/cities.csv" "$reference/areas.csv" "$reference/streets.csv.gz" --data "$folder" >"$WORK/divisions.log" 2>&1
load generate --divisions "$reference" --out "$WORK/data" --enterprises "$INVITATIONS" --matters 1000 >"$WORK/generate.log" 2>&1 || { tail -5 "$WORK/generate.log" >&2; exit 1; }
say "importing $INVITATIONS enterprises"
oversight import enterprises "$WORK/data/enterprises.csv" --map "$home/bench/mappings/enterprises.json" --data "$folder" >"$WORK/enterprises.log" 2>&1 || { tail -5 "$WORK/enterprises.log" >&2; exit 1; }
for user in staff supervisor; do
  OVERSIGHT_PASSWORD=$PASSWORD oversight account create "$user" --role "$user" --data "$folder" >>"$WORK/account.log" 2>&1
done
head -n 2001 "$WORK/data/enterprises.csv" | tail -n 2000 | grep -oE '[0-9A-HJ-NPQRTUWXY]{18}' >"$WORK/codes"
start_server oversight
ready
say "the wave"
status=0
figures=$(load campaign --server "$SERVER" --password "$PASSWORD" --codes "$WORK/codes" --expect "$INVITATIONS") || status=1
stop_server
verified=$(oversight verify --data "$folder" 2>&1 | tail -n 1) || status=1

{
  echo "* $ENGINE, one silo, $INVITATIONS enterprises; 2 connections ask for profiles"
  echo "$figures"
  echo "* verify: $verified"
} | report "A wave of a campaign"
exit $status
