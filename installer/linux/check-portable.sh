#!/bin/sh
# Tries the portable archive from a folder with a space and Korean letters in its name, which nobody
# may write to, with and without a locale. It needs Xvfb, xdotool and ImageMagick:
#
#     installer/linux/check-portable.sh target/installer/packages/dataforest-console-*.tar.gz
set -eu
archive=$(readlink -f "$1")
work=$(mktemp -d)
home=$work/home
folder="$work/데이터 포레스트"
mkdir "$home" "$folder"
xvfb=
leave() {
    [ -z "$xvfb" ] || kill "$xvfb"
    chmod -R u+w "$work"
    rm -rf "$work"
}
trap leave EXIT
# Killed by a signal, dash would go without that.
trap 'exit 130' INT TERM HUP
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

tar -C "$folder" -xf "$archive"
chmod -R a-w "$folder"
before=$(find "$folder" | sort)
console=$(echo "$folder"/dataforest-console-*/bin/dataforest-console)
# Root may write where nobody may.
alone=
[ "$(id -u)" -ne 0 ] || { chmod 755 "$work"; chown -R nobody "$home"; alone="setpriv --reuid nobody --clear-groups"; }

for locale in LANG=C.UTF-8 LC_ALL=C LC_ALL=POSIX; do
    printf '\n== self-check with %s\n' "$locale"
    (cd / && $alone env -i PATH="$PATH" HOME="$home" XDG_CACHE_HOME="$home" XDG_CONFIG_HOME="$home" XDG_STATE_HOME="$home" "$locale" DATAFOREST_JAVA_OPTIONS=-XX:AOTMode=on \
        "$console" --self-check --language ko) || fail "self-check with $locale"
done
ln -s "$console" "$work/link"
$alone "$work/link" --version

printf '\n== the window\n'
Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$work/display" 2>/dev/null &
xvfb=$!
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
$alone env HOME="$home" XDG_CACHE_HOME="$home" XDG_CONFIG_HOME="$home" XDG_STATE_HOME="$home" LANG=C.UTF-8 "$console" --sandbox &
process=$!
xdotool search --sync --onlyvisible --class io.github.dfconsole.launch.ConsoleApplication >/dev/null
tries=0
until [ "$(import -window root -format %k info:)" -gt 30 ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || fail "the window stays empty"
done
kill "$process"
wait "$process" 2>/dev/null || true
[ "$before" = "$(find "$folder" | sort)" ] || fail "something was written into the folder"
printf '\n== all is well\n'
