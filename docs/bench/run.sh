#!/bin/bash
# Runs zcwc and the peer script in turns over the same sheets and prints medians and their ratios.
#
# usage: docs/bench/run.sh [PAIRS]
#
# Needs the built program (mvn -DskipTests package), /usr/bin/time, python3 with openpyxl and yaml, and
# the corpus and peer scripts in ../shared/bench (BENCH=DIR for elsewhere). SHEETS=2000 is the size of
# the large run; BIG=1 adds 30,000 against 3,000 sheets with -Xmx512m (writing that corpus takes minutes).
# On a machine that does other work too, compare the ratios and the processor's seconds, not the clock's.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
bench=${BENCH:-$root/../shared/bench}
python=${PYTHON:-/usr/bin/python3}
zcwc=${ZCWC:-$root/zcwc}
pairs=${1:-5}
sheets=${SHEETS:-2000}
work=${WORK:-${TMPDIR:-/tmp}/zcwc-bench}
mkdir -p "$work"

corpus() { # SIZE KIND
  [ -f "$work/$2$1/tasks.yaml" ] || "$python" "$bench/corpus.py" "$1" "$work/$2$1" --kind "$2"
}

ours() { # CORPUS FORMATS
  "$zcwc" merge "$work/$1/2023Q3" -c "$work/$1/tasks.yaml" --as-of 2023-10-08 -f "$2" -q \
    --fail-on never -o "$work/out/ours"
}

peer() { # CORPUS FORMATS
  "$python" "$bench/peer.py" "$work/$1/tasks.yaml" "$work/$1/2023Q3" "$work/out/peer" --format "$2"
}

inflate() { # CORPUS: the parts that a sheet needs, and nothing else
  java -XX:+UseSerialGC -cp "$work/classes" InflateOnly "$work/$1/2023Q3" 2
}

plain() { # OPTION: of ours that reads nothing
  "$zcwc" "$1"
}

empty() { # a JVM that does nothing
  java -version
}

once() { # LOG COMMAND...: one line "clock processor kilobytes"
  local log=$1
  shift
  export -f ours peer inflate plain empty
  export work bench python zcwc
  # shellcheck disable=SC2016 # the words are the inner shell's
  /usr/bin/time -o "$log.one" -f '%e %U %S %M' bash -c '"$@" > /dev/null 2>&1' _ "$@"
  awk '{print $1, $2 + $3, $4}' "$log.one" | tail -n 1 >> "$log"
}

median() { # LOG COLUMN
  cut -d' ' -f"$2" "$1" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'
}

compare() { # NAME, COMMAND of the first, --, COMMAND of the second
  local name=$1 first=() second=() i
  shift
  while [ "$1" != -- ]; do first+=("$1"); shift; done
  shift
  second=("$@")
  rm -f "$work/first" "$work/second"
  for ((i = 0; i < pairs; i++)); do
    once "$work/first" "${first[@]}"
    once "$work/second" "${second[@]}"
  done
  local a b c d
  a=$(median "$work/first" 1); b=$(median "$work/second" 1)
  c=$(median "$work/first" 2); d=$(median "$work/second" 2)
  awk -v n="$name" -v a="$a" -v b="$b" -v c="$c" -v d="$d" -v m="$(median "$work/first" 3)" 'BEGIN {
    printf "%-44s %7.2f s against %7.2f s: %.2f; processor %7.2f against %7.2f: %.2f; %d MB\n",
      n, a, b, a / b, c, d, c / d, m / 1024}'
}

corpus 11 xlsx
corpus "$sheets" xlsx
corpus "$sheets" csv
mkdir -p "$work/classes"
javac -d "$work/classes" "$here/InflateOnly.java"
ours xlsx11 csv,json > /dev/null 2>&1 # builds or warms whatever the launcher keeps

compare "11 sheets, csv and json, against the peer" ours xlsx11 csv,json -- peer xlsx11 csv,json
compare "11 sheets, all formats, against its five" ours xlsx11 all -- peer xlsx11 xlsx,docx,pdf,csv,json
compare "$sheets sheets, csv and json, against the peer" \
  ours "xlsx$sheets" csv,json -- peer "xlsx$sheets" csv,json
compare "$sheets sheets against inflating alone" ours "xlsx$sheets" csv,json -- inflate "xlsx$sheets"
compare "$sheets files of GB18030 CSV against XLSX" \
  ours "csv$sheets" csv,json -- ours "xlsx$sheets" csv,json
compare "zcwc --version against java -version" plain --version -- empty
compare "zcwc --help against java -version" plain --help -- empty
if [ "${BIG:-0}" = 1 ]; then
  corpus 3000 xlsx
  corpus 30000 xlsx
  export JAVA_TOOL_OPTIONS=-Xmx512m
  compare "30,000 sheets against 3,000 (10.0 is linear)" ours xlsx30000 csv,json -- ours xlsx3000 csv,json
fi
