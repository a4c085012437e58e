package io.github.dfconsole.ui.theme;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.settings.Language;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.text.Font;

import java.util.List;
import java.util.Optional;

/**
 * Chooses a font for the language. The default font of the system is made for Latin letters; for
 * other scripts JavaFX falls back to the first font that has them, however hard to read it is.
 */
public final class Fonts {

    private static final List<String> KOREAN =
            List.of(
                    "Pretendard",
                    "Apple SD Gothic Neo",
                    "Malgun Gothic",
                    "Noto Sans CJK KR",
                    "Noto Sans KR",
                    "NanumGothic");
    private static final List<String> JAPANESE =
            List.of(
                    "Hiragino Sans",
                    "Yu Gothic UI",
                    "Noto Sans CJK JP",
                    "Noto Sans JP",
                    "IPAexGothic",
                    "VL PGothic");

    private Fonts() {}

    /** Sets the font of a scene root to that of the language, now and after each change. */
    public static void follow(ObservableValue<Language> language, Parent root, Jobs jobs) {
        Runnable choose =
                () -> {
                    Language wanted = language.getValue();
                    // Listing the installed fonts reads files, so it is done off the UI thread.
                    jobs.start(
                            () -> familyFor(wanted, Font.getFamilies()),
                            family -> {
                                if (wanted == language.getValue()) {
                                    root.setStyle(style(family));
                                }
                            },
                            failure -> root.setStyle(""));
                };
        language.addListener((property, before, now) -> choose.run());
        choose.run();
    }

    /** Returns the best installed font for a language; empty if the default should be used. */
    public static Optional<String> familyFor(Language language, List<String> installed) {
        List<String> wanted =
                switch (language) {
                    case ENGLISH -> List.of();
                    case KOREAN -> KOREAN;
                    case JAPANESE -> JAPANESE;
                };
        return wanted.stream().filter(installed::contains).findFirst();
    }

    private static String style(Optional<String> family) {
        return family.map(name -> "-fx-font-family: '" + name + "';").orElse("");
    }
}
