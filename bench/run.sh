#!/usr/bin/env bash
# One whole run on one engine: data, PostgreSQL, loading, and then baseline and Oversight in turn under every workload.
#   bench/run.sh [--engine postgres|sqlite] [--size full|small|N_ENTERPRISES] [--rounds N] [--seconds S] [--connections LIST]
#                [--workloads LIST] [--targets LIST] [--work DIR] [--out FILE]
# Writes bench/results/DATE-ENGINE.md. With --work the data and databases stay there and a second run uses them.
set -euo pipefail
home=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
command="bench/run.sh $*"

ENGINE=postgres SIZE=full ROUNDS=2 SECONDS_EACH=8 WARM_UP=3 CONNECTIONS=1,16,64,256 WORK='' OUT=''
WORKLOADS=enterprise,street,search,submit,mixed TARGETS='baseline oversight' SUBMIT_RATE=0
while [ $# -gt 0 ]; do
  case $1 in
    --engine) ENGINE=$2 ;;
    --size) SIZE=$2 ;;
    --rounds) ROUNDS=$2 ;;
    --seconds) SECONDS_EACH=$2 ;;
    --warm-up) WARM_UP=$2 ;;
    --connections) CONNECTIONS=$2 ;;
    --workloads) WORKLOADS=$2 ;;
    --targets) TARGETS=${2//,/ } ;;
    --submit-rate) SUBMIT_RATE=$2 ;;
    --work) WORK=$2 ;;
    --out) OUT=$2 ;;
    *) sed -n '2,5p' "$0"; exit 2 ;;
  esac
  shift 2
done
case $SIZE in
  full) ENTERPRISES=200000 ;;
  small) ENTERPRISES=20000 ;;
  *) ENTERPRISES=$SIZE ;;
esac
MATTERS=$((ENTERPRISES * 10)) STREETS=2000

own_work=''
[ -n "$WORK" ] || { WORK=$(mktemp -d -t oversight-bench.XXXXXX); own_work=yes; }
mkdir -p "$WORK" && chmod 755 "$WORK" && WORK=$(cd "$WORK" && pwd -P)
DATA=$WORK/data-$ENTERPRISES RESULTS=$WORK/results-$ENGINE.jsonl FACTS=$WORK/facts-$ENGINE-$ENTERPRISES.md NOTES=$WORK/notes.md
: >"$RESULTS"
: >"$NOTES"
touch "$FACTS"
. "$home/bench/postgres.sh"
. "$home/bench/targets.sh"

SERVER_PID='' PG_PID=''
finish() {
  stop_server
  [ -z "$PG_PID" ] || pg_stop || true
  [ -z "$own_work" ] || rm -rf "$WORK"
}
trap finish EXIT

say() { echo "$(date +%T) $*" >&2; }
load() { dotnet "$home/bench/Load/bin/Release/net10.0/Oversight.Bench.Load.dll" "$@"; }
fact() { echo "* $*" | tee -a "$FACTS" >&2; } # of loading: kept with the data for the next run
note() { echo "* $*" | tee -a "$NOTES" >&2; } # of this run

say "building"
for project in bench/Load/Oversight.Bench.Load bench/Baseline/Oversight.Bench.Baseline src/Silo/Oversight.Silo; do
  dotnet build "$home/$project.csproj" -c Release -nologo -v quiet -nodeReuse:false </dev/null >"$WORK/build.log" 2>&1 || { cat "$WORK/build.log" >&2; exit 1; }
done

if [ ! -f "$DATA/.complete" ]; then
  say "generating $STREETS streets, $ENTERPRISES enterprises, $MATTERS matters"
  load generate --divisions "$home/reference/divisions" --out "$DATA" --streets $STREETS --enterprises "$ENTERPRISES" --matters "$MATTERS"
  touch "$DATA/.complete"
fi
[ "$ENGINE" = sqlite ] || { pg_start; say "PostgreSQL on port $PG_PORT, process $PG_PID"; }

for target in $TARGETS; do
  loaded=$WORK/$target-$ENGINE-$ENTERPRISES.loaded
  [ -f "$loaded" ] && continue
  say "loading $target"
  "load_$target"
  touch "$loaded"
done
[ "$ENGINE" = sqlite ] || for target in $TARGETS; do pg_sql "$(database "$target")" 'vacuum analyze' && pg_sql "$(database "$target")" 'checkpoint'; done

status=0
for round in $(seq "$ROUNDS"); do
  for target in $TARGETS; do
    start_server "$target"
    ready=$(load ready --target "$target" --server "$SERVER" --data "$DATA" --server-pid "$SERVER_PID" --user supervisor --password "$PASSWORD")
    note "$target, round $round: first query answered $ready s after the start of the process, by then using $(memory) MiB"
    load run --target "$target" --server "$SERVER" --data "$DATA" --server-pid "$SERVER_PID" ${PG_PID:+--database-pid "$PG_PID"} \
      --user supervisor --password "$PASSWORD" --engine "$ENGINE" --round "$round" --seconds "$SECONDS_EACH" --warm-up "$WARM_UP" \
      --connections "$CONNECTIONS" --workloads "$WORKLOADS" --submit-rate "$SUBMIT_RATE" --results "$RESULTS" >&2 || status=1
    stop_server
  done
done

OUT=${OUT:-$home/bench/results/$(date +%F)-$ENGINE.md}
mkdir -p "$(dirname "$OUT")"
{
  echo "# Measured on $(date +%F), $ENGINE"
  echo
  echo "\`$command\` at commit $(git -C "$home" rev-parse --short HEAD 2>/dev/null || echo unknown)"
  echo
  echo "* $(nproc) cores ($(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1)), $(awk '/MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo) GiB, Linux $(uname -r), .NET $(dotnet --list-runtimes | awk '$1 == "Microsoft.NETCore.App" { v = $2 } END { print v }')$([ "$ENGINE" = sqlite ] || echo ", $("$(pg_bin)/postgres" --version)")"
  echo "* $STREETS streets, $ENTERPRISES enterprises, $MATTERS matters; $ROUNDS rounds of $SECONDS_EACH s after $WARM_UP s of warm-up; load generator, server and database on the same cores; load average at the end $(cut -d' ' -f1-3 /proc/loadavg)"
  [ "$ENGINE" = sqlite ] || echo "* fsync of an 8 KiB block: $(fsync_time)"
  cat "$FACTS" "$NOTES"
  echo
  load report "$RESULTS"
} >"$OUT"
say "written: $OUT"
exit $status
