package io.github.dfconsole.icons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the icons of every system from the drawings in {@code assets}; run it with -Picons. The
 * same drawings always give the same bytes.
 */
final class Icons {

    static final Path EXPORTS = Path.of("assets", "icons");
    static final Path RESOURCES = Path.of("src/main/resources/io/github/dfconsole/icon");

    static final List<Integer> LINUX = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    /** A scale of 125 % makes 20 of 16 pixels and 40 of 32. */
    static final List<Integer> WINDOWS = List.of(16, 20, 24, 32, 40, 48, 64, 256);

    static final List<Integer> WINDOW = List.of(16, 20, 24, 32, 40, 48, 64, 128, 256);

    /** The square takes 824 of 1024 pixels on macOS, and 480 of 512 in the drawing. */
    private static final double SHARE_ON_MAC = 824.0 / 1024 * 512 / 480;

    /** An icon of 16 pixels has a border of one pixel. */
    private static final double SMALL_SHARE_ON_MAC = 14.0 / 16;

    private final Artwork program;
    private final Artwork programOnMac;
    private final Artwork sandboxFile;

    Icons(Path assets) throws IOException {
        Path full = assets.resolve("icon.svg");
        Path simple = assets.resolve("icon-small.svg");
        this.program = new Artwork(Drawing.of(simple, 1), 32, Drawing.of(full, 1));
        this.programOnMac =
                new Artwork(
                        Drawing.of(simple, SMALL_SHARE_ON_MAC), 16, Drawing.of(full, SHARE_ON_MAC));
        this.sandboxFile =
                new Artwork(
                        Drawing.of(assets.resolve("icon-sandbox-file-small.svg"), 1),
                        16,
                        Drawing.of(assets.resolve("icon-sandbox-file.svg"), 1));
    }

    /** Writes all icons. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<Path, byte[]> icon : new Icons(Path.of("assets")).files().entrySet()) {
            Files.createDirectories(icon.getKey().getParent());
            Files.write(icon.getKey(), icon.getValue());
        }
    }

    /** Returns the content of every file by its path. */
    Map<Path, byte[]> files() throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        for (int size : WINDOW) {
            files.put(RESOURCES.resolve(size + ".png"), Png.of(program.drawn(size)));
        }
        putAll(files, "dataforest-console", "apps", program, programOnMac);
        putAll(files, "dataforest-sandbox", "mimetypes", sandboxFile, sandboxFile);
        return files;
    }

    private static void putAll(
            Map<Path, byte[]> files, String name, String context, Artwork artwork, Artwork onMac)
            throws IOException {
        for (int size : LINUX) {
            // These are the folders of the hicolor theme in /usr/share/icons.
            Path folder = EXPORTS.resolve("linux/hicolor/" + size + "x" + size).resolve(context);
            files.put(folder.resolve(name + ".png"), Png.of(artwork.drawn(size)));
        }
        files.put(
                EXPORTS.resolve("windows").resolve(name + ".ico"),
                WindowsIcon.of(artwork.drawn(WINDOWS)));
        files.put(EXPORTS.resolve("macos").resolve(name + ".icns"), MacIcon.of(onMac));
    }
}
