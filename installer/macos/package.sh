#!/bin/sh
# Makes the .dmg of an image. Use: package.sh IMAGE VERSION FOLDER; ./mvnw -Ppackage does.
#
# The image is signed for this machine only ("ad hoc"), unless DATAFOREST_SIGNING_IDENTITY names an
# identity of the keychain. Apple is asked to notarise it if DATAFOREST_NOTARY_PROFILE names a profile
# that "xcrun notarytool store-credentials" has put there, too.
#
# jpackage makes .dmg files too, but copies the image first and dates the copies anew: the start-up
# cache would not fit any more, for it knows its jars by size and time.
set -eu
umask 022
image=$1 version=$2 packages=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(dirname "$image")/..
stage=$work/stage
volume=$work/volume
app="$stage/Data Forest Console.app"
case $(uname -m) in
arm64 | aarch64) machine=aarch64 ;;
x86_64) machine=x64 ;;
*) echo "Packages are made for Apple silicon and x86_64 only." >&2; exit 1 ;;
esac
dmg=$packages/dataforest-console-$version-macos-$machine.dmg

# What looks into every new file, such as Spotlight and virus scanners, keeps disk images busy for a
# moment: hdiutil then fails with "Resource busy".
patiently() {
    tries=1
    until "$@"; do
        [ "$tries" -lt 6 ] || return 1
        echo "Once more in $((tries * 2)) seconds: $1 $2" >&2
        sleep "$((tries * 2))"
        tries=$((tries + 1))
    done
}

attached=
leave() {
    status=$?
    [ -z "$attached" ] || hdiutil detach -quiet -force "$volume" || true
    # Nobody has tried it to its end.
    [ "$status" -eq 0 ] || rm -f "$dmg"
}
trap leave EXIT
# Killed by a signal, some shells would go without that.
trap 'exit 130' INT TERM HUP

rm -rf "$stage" "$volume"
mkdir -p "$stage" "$volume"
# It keeps the times of files.
ditto "$image" "$app"
rm -f "$app/Contents/app/.jpackage.xml"
cp "$here/../../LICENSE" "$app/Contents/Resources/LICENSE"
# Whoever installs it reads it, whatever the rights of files are where it is built.
chmod -R u+rwX,go+rX,go-w "$app"
plutil -lint "$app/Contents/Info.plist"

# The cache has come since jpackage signed the image. What is inside is signed before what is around it.
sign() {
    if [ -n "${DATAFOREST_SIGNING_IDENTITY:-}" ]; then
        codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
            --sign "$DATAFOREST_SIGNING_IDENTITY" "$@"
    else
        codesign --force --sign - "$@"
    fi
}
find "$app/Contents/runtime" -type f \( -name '*.dylib' -o -perm -100 \) | while IFS= read -r file; do
    sign "$file"
done
sign "$app/Contents/runtime"
sign "$app"
codesign --verify --deep --strict "$app"

# Whoever opens the disk image drags the console onto the folder beside it.
ln -s /Applications "$stage/Applications"
patiently hdiutil create -quiet -ov -volname "Data Forest Console" -srcfolder "$stage" -fs HFS+ -format UDZO "$dmg"

# Only what fits is shipped: the cache is worth nothing with files of another date.
patiently hdiutil attach -quiet -nobrowse -readonly -mountpoint "$volume" "$dmg"
attached=yes
JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$volume/Data Forest Console.app/Contents/MacOS/dataforest-console" --version
patiently hdiutil detach -quiet "$volume" || hdiutil detach -quiet -force "$volume"
attached=

if [ -n "${DATAFOREST_SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$DATAFOREST_SIGNING_IDENTITY" "$dmg"
fi
if [ -n "${DATAFOREST_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$DATAFOREST_NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
fi
