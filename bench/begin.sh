# What every bench of one server begins with. Sourced after the options are read.
# Needs: home, NAME, ENGINE, WORK. Sets: WORK, SERVER_PID, PG_PID, folder (empty, its database too); finish runs at the exit.

own_work=''
[ -n "$WORK" ] || { WORK=$(mktemp -d -t "oversight-$NAME.XXXXXX"); own_work=yes; }
mkdir -p "$WORK" && chmod 755 "$WORK" && WORK=$(cd "$WORK" && pwd -P)
. "$home/bench/postgres.sh"
. "$home/bench/targets.sh"
SERVER_PID='' PG_PID='' ENTERPRISES=$NAME
finish() {
  stop_server
  [ -z "$PG_PID" ] || pg_stop || true
  [ -z "$own_work" ] || rm -rf "$WORK"
}
trap finish EXIT
say() { echo "$(date +%T) $*" >&2; }
load() { dotnet "$home/bench/Load/bin/Release/net10.0/Oversight.Bench.Load.dll" "$@"; }

say "building"
for project in bench/Load/Oversight.Bench.Load src/Silo/Oversight.Silo; do
  dotnet build "$home/$project.csproj" -c Release -nologo -v quiet -nodeReuse:false </dev/null >"$WORK/build.log" 2>&1 || { cat "$WORK/build.log" >&2; exit 1; }
done
[ "$ENGINE" = sqlite ] || pg_start

folder=$(oversight_folder)
rm -rf "$folder" && mkdir -p "$folder"
[ "$ENGINE" = sqlite ] || { pg_sql postgres "drop database if exists $(database oversight)" && pg_sql postgres "create database $(database oversight)"; }

ready() { until curl -sf "http://$SERVER/health/ready" >/dev/null; do sleep 0.2; done; }

# Writes what comes in to the end of OUT, under the command, the commit and the load.
report() { # TITLE
  OUT=${OUT:-$home/bench/results/$(date +%F)-$NAME.md}
  {
    [ -s "$OUT" ] || echo "# $1, measured on $(date +%F)"
    echo
    echo "\`$command\` at commit $(git -C "$home" rev-parse --short HEAD 2>/dev/null || echo unknown), load average $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) cores shared by load generator, server and database"
    echo
    cat
  } >>"$OUT"
  say "written: $OUT"
}
