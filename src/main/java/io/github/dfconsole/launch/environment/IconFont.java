package io.github.dfconsole.launch.environment;

import io.github.dfconsole.files.WholeFile;

import javafx.scene.text.Font;

import org.kordamp.ikonli.feather.FeatherIkonHandler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The font of the icons. JavaFX copies a font of a library to the folder for temporary files before
 * it reads it, and shows an empty box for each icon if it cannot. A font that is a file already is
 * read where it is.
 */
public final class IconFont {

    private static final System.Logger LOG = System.getLogger(IconFont.class.getName());

    private IconFont() {}

    /**
     * Loads the font from a file of our own if the folder for temporary files cannot be used. It
     * blocks.
     *
     * @param folder the folder for the file; it need not exist
     * @param problem why the folder for temporary files cannot be used; empty if it can
     */
    public static void prepare(Path folder, Optional<String> problem) {
        if (problem.isEmpty()) {
            return;
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "The folder for temporary files cannot be used: " + problem.get());
        try {
            load(folder.resolve("icons.ttf"));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "There are no icons", e);
        }
    }

    private static void load(Path file) throws IOException {
        try (InputStream font = new FeatherIkonHandler().getFontResourceAsStream()) {
            byte[] content = font.readAllBytes();
            if (Files.notExists(file) || Files.size(file) != content.length) {
                WholeFile.writeWithFolders(file, content);
            }
        }
        if (Font.loadFont(file.toUri().toString(), -1) == null) {
            throw new IOException("Not a font: " + file);
        }
    }
}
