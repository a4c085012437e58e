package io.github.dfconsole.ui.theme;

import io.github.dfconsole.background.Jobs;

import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The font of code, names and identifiers. What JavaFX takes for it on Windows is Courier New,
 * which is thin, and far from the Hangul beside it.
 */
public final class CodeFont {

    /** Who has the first ones has installed them for this; the last one comes with Windows. */
    private static final List<String> FAMILIES =
            List.of("D2Coding", "D2Coding ligature", "Consolas");

    /** Those that the style sheet of the application shows in a font of this kind. */
    static final String SELECTORS = ".monospace, .key-cap, .table-cell.column-image";

    private CodeFont() {}

    /**
     * Uses the best installed font in a scene, and in the dialogs that it owns. Until it is known,
     * and where there is none, it is that of the style sheet. It belongs to the UI thread.
     */
    public static void use(Scene scene, Jobs jobs) {
        // Listing the installed fonts reads files, so it is done off the UI thread.
        jobs.start(
                () -> familyIn(Font.getFamilies()),
                family -> family.map(CodeFont::sheet).ifPresent(scene.getStylesheets()::add),
                failure -> {});
    }

    /**
     * Returns the best installed family; empty if the default should be used.
     *
     * @param installed the families; these have no names in other languages
     */
    static Optional<String> familyIn(List<String> installed) {
        return FAMILIES.stream().filter(installed::contains).findFirst();
    }

    /** Returns a style sheet as an address that contains it. */
    static String sheet(String family) {
        String rule = SELECTORS + " { -fx-font-family: '" + family + "'; }";
        return "data:text/css,"
                + URLEncoder.encode(rule, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
