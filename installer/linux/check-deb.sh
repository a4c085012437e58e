#!/bin/sh
# Tries the .deb on a clean Debian 12: installs it with apt, has it check itself, opens its window,
# puts a newer one over it, removes it, and looks for what is left. Run it as root, with debootstrap,
# Xvfb, xdotool and ImageMagick:
#
#     installer/linux/check-deb.sh target/installer/packages/dataforest-console_*.deb
#
# It works in target/debian12, on a machine without desktop folders, and again with a desktop's.
set -eu
deb=$(readlink -f "$1")
cd "$(dirname "$0")/../.."
mkdir -p target/debian12
# As the list of what is mounted has it.
base=$(readlink -f target/debian12)
root=$base/root
pictures=$PWD/target/screenshots
export DEBIAN_FRONTEND=noninteractive
unset XDG_CONFIG_HOME XDG_STATE_HOME DBUS_SESSION_BUS_ADDRESS
mkdir -p "$pictures"

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
person() { inside setpriv --reuid 1000 --regid 1000 --clear-groups env HOME=/home/person DISPLAY="${DISPLAY:-}" "$@"; }
install_quietly() { inside apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>"$base/apt.log" || { cat "$base/apt.log"; fail "apt-get install $*"; }; }

# What is mounted below the root, one path a line, the innermost last. Spaces are \040 there.
mounted() {
    below=$(printf '%s' "$root/" | sed 's/ /\\040/g')
    while read -r _ at _; do
        case $at in "$below"*) printf '%b\n' "$(printf '%s' "$at" | sed 's/\\/\\0/g')" ;; esac
    done </proc/mounts
}

unmount() {
    mounted | tac | while IFS= read -r at; do umount "$at" 2>/dev/null || umount -l "$at" || true; done
}

# Takes the root away, and nothing of this machine that is mounted into it.
clear_root() {
    unmount
    [ -z "$(mounted)" ] || fail "still mounted: $(mounted)"
    rm -rf --one-file-system "$root"
}

# Devices of its own, which debootstrap has made: this machine's folder of them stays out of reach.
mount_devices() {
    [ -c "$root/dev/null" ] || fail "debootstrap could make no devices"
    chmod 1777 "$root/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$root/dev/pts"
}

leave() {
    [ ! -s "$base/xvfb.pid" ] || kill "$(cat "$base/xvfb.pid")" 2>/dev/null || true
    rm -f "$base/xvfb.pid"
    unmount
}
trap leave EXIT
# Killed by a signal, dash would go without that.
trap 'exit 130' INT TERM HUP

# Every file of the system, but for what the package manager keeps for itself and caches.
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./run \
        -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log \) -prune -o -print | LC_ALL=C sort)
}

# An older release: the same files under a lower version.
older() {
    dpkg-deb -R "$deb" "$base/older"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$base/older/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip -z1 --build "$base/older" "$root/root/older.deb" >/dev/null
    rm -r "$base/older"
}

open_window() {
    picture=$1
    shift
    person dataforest-console "$@" >"$base/window.log" 2>&1 &
    process=$!
    xdotool search --sync --onlyvisible --class io.github.dfconsole.launch.ConsoleApplication >/dev/null
    # It is full of colours once its first rows or fields are drawn.
    tries=0
    until [ "$(import -window root -format %k info:)" -gt 30 ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || fail "the window stays empty: $(cat "$base/window.log")"
    done
    sleep 2
    import -window root "$pictures/$picture.png"
    # Who closes the window ends the program.
    kill "$process"
    wait "$process" 2>/dev/null || true
    [ ! -s "$base/window.log" ] || fail "the console complained: $(cat "$base/window.log")"
}

try() {
    kind=$1
    shift
    say "a clean Debian 12, $kind"
    clear_root
    mkdir -p "$root"
    tar -C "$root" -xf "$base/debian12.tar"
    mount --bind /proc "$root/proc"
    mount_devices
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    inside useradd --uid 1000 --create-home person
    inside apt-get update -qq
    [ $# -eq 0 ] || install_quietly "$@"
    older
    cp "$deb" "$root/root/newer.deb"

    say "what it depends on, alone"
    depends=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/|.*//; s/(.*//' | tr -d ' ' | sort -u)
    # shellcheck disable=SC2086 # a list of names
    install_quietly $depends
    files >"$base/before"

    say "install with apt"
    install_quietly /root/older.deb
    inside dpkg -s dataforest-console | grep -E '^(Status|Version|Section|Maintainer)'
    missing=$(inside sh -c 'ldd /usr/lib/dataforest-console/lib/runtime/lib/libglassgtk3.so /usr/lib/dataforest-console/lib/runtime/lib/libjavafx_font*.so /usr/lib/dataforest-console/lib/runtime/lib/server/libjvm.so' | grep 'not found' || true)
    [ -z "$missing" ] || fail "libraries are missing: $missing"

    say "self-check"
    person env DATAFOREST_JAVA_OPTIONS=-XX:AOTMode=on dataforest-console --self-check

    say "open the window, on the connect page and on the sandbox"
    open_window "deb-connect-$kind"
    open_window "deb-sandbox-$kind" --sandbox --language ko --theme dark
    settings=$root/home/person/.config/dataforest-console/settings.json
    [ -s "$settings" ] || fail "no settings were kept"
    cp "$settings" "$base/settings"

    say "upgrade"
    install_quietly /root/newer.deb
    inside dpkg -s dataforest-console | grep -E '^(Status|Version)'
    cmp "$settings" "$base/settings" || fail "the settings did not survive the upgrade"
    person dataforest-console --version
    if [ "$kind" = desktop ]; then
        inside appstreamcli validate --no-net /usr/share/metainfo/io.github.dfconsole.dataforest_console.metainfo.xml
        inside desktop-file-validate /usr/share/applications/dataforest-console.desktop
        grep -q 'x-dataforest-sandbox=dataforest-console.desktop' "$root/usr/share/applications/mimeinfo.cache" ||
            fail "the desktop does not know who opens sandbox files"
        grep -q 'application/x-dataforest-sandbox:\*.dfsandbox' "$root/usr/share/mime/globs2" ||
            fail "the desktop does not know sandbox files"
    fi

    say "remove"
    inside apt-get purge -y -qq dataforest-console >/dev/null
    files >"$base/after"
    diff "$base/before" "$base/after" || fail "this was left behind, or taken away"
    inside dpkg -l dataforest-console 2>/dev/null | grep -q '^.i' && fail "it is still installed"
    cmp "$settings" "$base/settings" || fail "the settings did not survive the removal"
    unmount
}

if [ ! -f "$base/debian12.tar" ]; then
    say "make a clean Debian 12"
    clear_root
    debootstrap --variant=minbase bookworm "$root" >"$base/debootstrap.log"
    tar -C "$root" -cf "$base/debian12.tar" .
fi
mkdir -p /tmp/.X11-unix
rm -f "$base/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$base/display" 2>/dev/null &
echo $! >"$base/xvfb.pid"
until [ -s "$base/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$base/display")
export DISPLAY

try bare
try desktop appstream desktop-file-utils hicolor-icon-theme shared-mime-info xdg-utils
say "all is well; the pictures are target/screenshots/deb-*.png"
