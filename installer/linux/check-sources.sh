#!/bin/sh
# Tries the two commands of the README in a clean Debian 12 that has a JDK 25 and nothing else: first
# bare, where each must say in one sentence what to install, then after the line of the README for
# Debian, where both must work. Run it as root, with debootstrap and xvfb:
#
#     installer/linux/check-sources.sh /path/to/jdk-25 [FOLDER WITH A MAVEN REPOSITORY]
#
# It tries what is committed, in target/sources. The second folder saves downloads.
set -eu
jdk=$(readlink -f "$1")
repository=${2:+$(readlink -f "$2")}
cd "$(dirname "$0")/../.."
mkdir -p target/sources
base=$(readlink -f target/sources)
root=$base/root
export DEBIAN_FRONTEND=noninteractive

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
mvnw() { # shellcheck disable=SC2016 # The shell inside reads the list.
inside sh -c 'cd /console && exec ./mvnw "$@"' mvnw "$@"; }

leave() {
    [ ! -s "$base/xvfb.pid" ] || kill "$(cat "$base/xvfb.pid")" 2>/dev/null || true
    rm -f "$base/xvfb.pid"
    for at in root/.m2 dev/pts proc; do
        umount "$root/$at" 2>/dev/null || true
    done
}
trap leave EXIT
trap 'exit 130' INT TERM HUP

# Asserts that a command fails with one sentence that names what to install, and no stack trace.
refused() {
    sentence=$1
    shift
    say "bare: ./mvnw $*"
    if mvnw "$@" >"$base/output" 2>&1; then fail "it worked without what it needs"; fi
    grep -F "$sentence" "$base/output" || { cat "$base/output"; fail "it does not say: $sentence"; }
    ! grep -E '^[[:space:]]*at [a-z].*\(|UnsatisfiedLinkError|NoClassDefFoundError' "$base/output" ||
        fail "it prints a stack trace"
}

say "make a clean Debian 12"
leave
rm -rf --one-file-system "$root"
debootstrap --variant=minbase bookworm "$root" >"$base/debootstrap.log"
mount -t proc proc "$root/proc"
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$root/dev/pts"
cp /etc/resolv.conf "$root/etc/resolv.conf"
git clone -q --no-hardlinks . "$root/console"

say "without any Java"
if mvnw --version >"$base/output" 2>&1; then fail "there is a Java"; fi
grep -F 'install a JDK 25' "$base/output" || { cat "$base/output"; fail "it does not say what to install"; }

mkdir -p "$root/usr/lib/jvm" "$root/root/.m2"
# A packaged JDK links to certificates elsewhere.
cp -RL "$jdk" "$root/usr/lib/jvm/jdk-25"
[ -z "$repository" ] || mount --bind "$repository" "$root/root/.m2"

refused 'sudo apt-get install -y libfreetype6 fontconfig libpango-1.0-0 libpangoft2-1.0-0 libgtk-3-0 libxtst6'
refused 'sudo apt-get install -y libfreetype6 fontconfig libpango-1.0-0 libpangoft2-1.0-0 curl openssl fonts-nanum' verify

say "after the line of the README"
inside apt-get update -qq
# shellcheck disable=SC2016 # The shell inside reads the list.
inside sh -c 'cd /console && apt-get install -y $(cat installer/linux/debian.packages)' >"$base/apt.log" 2>&1 ||
    { cat "$base/apt.log"; fail "apt-get install"; }

say "./mvnw, in a window"
rm -f "$base/display"
inside Xvfb :97 -screen 0 1280x800x24 >/dev/null 2>&1 &
echo $! >"$base/xvfb.pid"
status=0
# shellcheck disable=SC2016 # The shell inside reads the list.
inside sh -c 'cd /console && ./mvnw -q process-classes && DISPLAY=:97 timeout 60 ./mvnw' >"$base/output" 2>&1 || status=$?
# The window stays open until its time is up.
[ "$status" = 124 ] || { cat "$base/output"; fail "./mvnw ended by itself: $status"; }
! grep -E '^[[:space:]]*at [a-z].*\(|ERROR' "$base/output" || fail "it complained"

say "./mvnw verify"
mvnw verify >"$base/output" 2>&1 || { tail -60 "$base/output"; fail "verify"; }
grep -E 'Tests run:.*Failures: 0, Errors: 0' "$base/output" | tail -1
say "all is well"
