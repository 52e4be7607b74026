# What both API scripts share: call, show, check. Needs curl and python3.

BASE_URL=${BASE_URL:-http://localhost:9999}
BASE_URL=${BASE_URL%/}
USER_ID=${USER_ID:-test_$(date +%s)_$$}
TIMEOUT_SECONDS=${TIMEOUT_SECONDS:-120}
failures=0
checks=0
STATUS=
ANSWER=

for tool in curl python3; do
  command -v "$tool" >/dev/null || { echo "needs $tool" >&2; exit 2; }
done

title() { printf '\n== %s ==\n' "$1"; }

# call METHOD PATH [JSON]: sends a request, prints it and its answer.
call() {
  local body=()
  [ $# -ge 3 ] && body=(-H 'Content-Type: application/json' -d "$3")
  printf '\n%s %s %s\n' "$1" "$2" "${3:-}"
  ANSWER=$(curl -sS -m "$TIMEOUT_SECONDS" -X "$1" "${body[@]}" -w '\n%{http_code}' "$BASE_URL$2")
  STATUS=${ANSWER##*$'\n'}
  ANSWER=${ANSWER%$'\n'*}
  printf '  %s %s\n' "$STATUS" "${ANSWER:0:1200}"
}

# value PATH: a value of the last answer, in a small part of jq's language: .a.b[0] and | length.
value() {
  python3 -c '
import json, re, sys
path, _, rest = sys.argv[1].partition("|")
try:
    value = json.loads(sys.argv[2])
    for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", path):
        value = value[name] if name else value[int(index)]
    if rest.strip() == "length":
        value = len(value)
except (ValueError, KeyError, IndexError, TypeError):
    value = None
print(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
' "$1" "$ANSWER"
}

check() { # check OK WHAT
  checks=$((checks + 1))
  if [ "$1" = 0 ]; then printf '  ok   %s\n' "$2"; else
    printf '  FAIL %s\n' "$2"
    failures=$((failures + 1))
  fi
}

expect_status() {
  local code
  for code in "$@"; do [ "$STATUS" = "$code" ] && { check 0 "status $code"; return; }; done
  check 1 "status $* (is $STATUS)"
}

expect() {
  local is
  is=$(value "$1")
  [ "$is" = "$2" ] && check 0 "$1 is $2" || check 1 "$1 is $2 (is $is)"
}

expect_filled() {
  local is
  is=$(value "$1")
  [ -n "$is" ] && [ "$is" != null ] && [ "$is" != '[]' ] && check 0 "$1 is there" || check 1 "$1 is there"
}

# expect_image URL: it is served as an image.
expect_image() {
  local type
  type=$(curl -sS -o /dev/null -w '%{http_code} %{content_type}' "$1")
  case "$type" in "200 image/"*) check 0 "$1 is an image" ;; *) check 1 "$1 is an image (is $type)" ;; esac
}

# follow PATH: asks until the status is final.
follow() {
  local end=$((SECONDS + TIMEOUT_SECONDS))
  while [ $SECONDS -lt $end ]; do
    ANSWER=$(curl -sS -m 30 "$BASE_URL$1")
    case "$(value .status)" in CREATED | IN_PROGRESS) sleep 0.3 ;; *) break ;; esac
  done
  printf '\nGET %s (until it ended)\n  %s\n' "$1" "${ANSWER:0:1200}"
}

finish() {
  printf '\n%d checks, %d failed\n' "$checks" "$failures"
  [ "$failures" = 0 ]
}
