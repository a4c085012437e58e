#!/bin/sh
# Takes the pictures of the README from an installed console: it does with mouse and keyboard what
# a person would do, on a screen nobody sees. It needs Xvfb, openbox, xdotool and ImageMagick:
#
#     installer/linux/pictures.sh dataforest-console assets/screenshots
set -eu
console=$1 folder=$2
work=$(mktemp -d)
xvfb='' process=''
leave() {
    [ -z "$process" ] || kill "$process" 2>/dev/null || true
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    rm -rf "$work"
}
trap leave EXIT
trap 'exit 130' HUP INT TERM
Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$work/display" 2>/dev/null &
xvfb=$!
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY TZ=Asia/Seoul XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state"
unset NCLOUD_ACCESS_KEY NCLOUD_ACCESS_KEY_ID NCLOUD_SECRET_KEY NCLOUD_SECRET_ACCESS_KEY
# Only a window manager gives the keyboard to somebody. Without frames the picture is the window.
mkdir -p "$work/config/openbox"
cat >"$work/config/openbox/rc.xml" <<'RC'
<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><keepBorder>no</keepBorder></theme><applications>
  <application class="*"><decor>no</decor><position force="yes"><x>0</x><y>0</y></position></application>
</applications></openbox_config>
RC
openbox &

open() {
    # shellcheck disable=SC2086 # it may be a command with options
    $console "$@" &
    process=$!
    xdotool search --sync --onlyvisible --class io.github.dfconsole.launch.ConsoleApplication >/dev/null
    settle
}
# Waits until two looks, a while apart, see the same.
settle() {
    before=
    now=$(import -window root rgb:- | md5sum)
    while [ "$before" != "$now" ]; do
        sleep 1.2
        before=$now
        now=$(import -window root rgb:- | md5sum)
    done
}
take() {
    settle
    import -window root -strip "$folder/$1.png"
}
end() {
    kill "$process"
    wait "$process" 2>/dev/null || true
    process=''
    rm -rf "$work/config/dataforest-console"
}
keys() { for key in "$@"; do xdotool key "$key"; sleep 0.3; done; }

# By keyboard alone, so that no button needs to be at a certain place.
# Three things typed, the rest accepted, up to the review.
fill_wizard() {
    # the notebooks, and "Create notebook"
    keys ctrl+3
    settle
    keys ctrl+n
    settle
    xdotool type --delay 40 churn-notebook
    # network, server and storage, access
    for _ in 2 3 4; do
        keys ctrl+Return
        settle
    done
    xdotool type --delay 40 forest-notebooks
    keys Tab
    xdotool type --delay 40 'Forest#2026'
    settle
    keys ctrl+Return
    settle
}

open --language en --theme light
take connect-light-en
end

open --sandbox --language en --theme light
keys Down Down Down Return
take workspaces-light-en
fill_wizard
take wizard-review-light-en
end

open --sandbox --language ko --theme dark
take workspaces-dark-ko
fill_wizard
keys ctrl+Return
# It is ready after five seconds; then "Go to notebook", which has the keyboard, leads to its row.
sleep 8
keys Return
# The notice that it runs leaves ten seconds after it came.
sleep 12
take notebooks-detail-dark-ko
end
