#!/bin/sh
# Makes the portable archive of an image, and the .deb and .rpm where dpkg-deb and rpmbuild are installed.
# Use: package.sh IMAGE VERSION FOLDER, with SOURCE_DATE_EPOCH set; ./mvnw -Ppackage does.
set -eu
umask 022
image=$1 version=$2 packages=$3
here=$(cd "$(dirname "$0")" && pwd)
common=$here/../common
assets=$here/../../assets
work=$(dirname "$image")/..
stage=$work/stage
case $(uname -m) in
x86_64) machine=x64 architecture=amd64 ;;
aarch64) machine=aarch64 architecture=arm64 ;;
*) echo "Packages are made for x86_64 and aarch64 only." >&2; exit 1 ;;
esac

# The image: a script in place of the launcher, and of what only the launcher reads.
# shellcheck disable=SC2016 # The launcher knows what $app is.
classpath=$(sed -n 's/^app.classpath=\$APPDIR/$app/p' "$image/lib/app/dataforest-console.cfg" | paste -s -d :)
rm "$image/bin/dataforest-console" "$image/lib/libapplauncher.so" \
    "$image/lib/app/dataforest-console.cfg" "$image/lib/app/.jpackage.xml" "$image"/lib/*.png
sed "s#@CLASSPATH@#$classpath#" "$here/dataforest-console" >"$image/bin/dataforest-console"
chmod 755 "$image/bin/dataforest-console"
cat "$common/java.options" "$here/java.options" | grep -v '^#' >"$image/lib/app/java.options"
cp "$here/../../LICENSE" "$image/LICENSE"

# Whoever installs it reads it, whatever the rights of files are where it is built.
chmod -R u+rwX,go+rX,go-w "$image"
find "$image" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
# Only what fits is shipped: the cache is worth nothing with files of another date.
DATAFOREST_JAVA_OPTIONS=-XX:AOTMode=on "$image/bin/dataforest-console" --version

# The portable archive.
name=dataforest-console-$version-linux-$machine
# Not through a pipe, which would hide that tar has failed.
tar --create --directory "$image/.." --sort=name --owner=0 --group=0 --numeric-owner \
    --transform "s#^dataforest-console#$name#S" --file "$packages/$name.tar" dataforest-console
gzip -9nf "$packages/$name.tar"

# What is installed, where Linux looks for it: nothing is left to scripts that run at installation,
# so that nothing can fail there or be forgotten at removal.
rm -rf "$stage"
share=$stage/usr/share
doc=$share/doc/dataforest-console
mkdir -p "$stage/usr/lib" "$stage/usr/bin" "$share/applications" "$share/icons" "$share/mime/packages" \
    "$share/metainfo" "$share/man/man1" "$doc"
cp -a "$image" "$stage/usr/lib/dataforest-console"
ln -s ../lib/dataforest-console/bin/dataforest-console "$stage/usr/bin/dataforest-console"
cp "$here/dataforest-console.desktop" "$share/applications/"
cp "$here/dataforest-console.xml" "$share/mime/packages/"
dated() { sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)/" "$1"; }
dated "$here/dataforest-console.metainfo.xml" >"$share/metainfo/io.github.dfconsole.dataforest_console.metainfo.xml"
dated "$here/dataforest-console.1" | gzip -9n >"$share/man/man1/dataforest-console.1.gz"
cp -R "$assets/icons/linux/hicolor" "$share/icons/hicolor"
cp "$here/copyright" "$doc/copyright"
mv "$stage/usr/lib/dataforest-console/licences" "$doc/licences"
gzip -9nc "$here/../../CHANGELOG.md" >"$doc/changelog.gz"
chmod -R u+rwX,go+rX,go-w "$stage"
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# The .deb.
if command -v dpkg-deb >/dev/null; then
    mkdir "$stage/DEBIAN"
    size=$(du -sk --exclude=DEBIAN "$stage" | cut -f1)
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$size/" \
        "$here/control" >"$stage/DEBIAN/control"
    (cd "$stage" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$stage/DEBIAN/md5sums"
    find "$stage/DEBIAN" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz --build "$stage" "$packages/dataforest-console_${version}_$architecture.deb"
    rm -r "$stage/DEBIAN"
else
    echo "No .deb is made: dpkg-deb is not installed." >&2
fi

# The .rpm.
if command -v rpmbuild >/dev/null; then
    rpmbuild -bb --quiet --define "_topdir $work/rpm" --define "_rpmdir $packages" \
        --define "_rpmfilename dataforest-console-%{version}.%{_arch}.rpm" \
        --define "staged $stage" --define "release_version $version" \
        "$here/dataforest-console.spec"
else
    echo "No .rpm is made: rpmbuild is not installed." >&2
fi
