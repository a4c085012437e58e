#!/bin/sh
# Makes the .dmg of an image. Use: package.sh IMAGE VERSION FOLDER; ./mvnw -Ppackage does.
#
# The image is signed for this machine only ("ad hoc"), unless DATAFOREST_SIGNING_IDENTITY names an
# identity of the keychain. To have it notarised takes an account with Apple, and is left to whoever
# has one: xcrun notarytool submit FILE --wait, then xcrun stapler staple FILE.
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
arm64) machine=aarch64 ;;
x86_64) machine=x64 ;;
*) echo "Packages are made for Apple silicon and x86_64 only." >&2; exit 1 ;;
esac
dmg=$packages/dataforest-console-$version-macos-$machine.dmg

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
hdiutil create -quiet -ov -volname "Data Forest Console" -srcfolder "$stage" -fs HFS+ -format UDZO "$dmg"

# Only what fits is shipped: the cache is worth nothing with files of another date.
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$volume" "$dmg"
trap 'hdiutil detach -quiet -force "$volume"' EXIT
JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$volume/Data Forest Console.app/Contents/MacOS/dataforest-console" --version
