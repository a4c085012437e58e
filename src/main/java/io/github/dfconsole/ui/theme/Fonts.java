package io.github.dfconsole.ui.theme;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.settings.Language;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.text.Font;

import java.util.List;
import java.util.Optional;

/**
 * The font that suits the language. The system's own is drawn for Latin letters; what it lacks is
 * borrowed from whatever font comes first, which need not be one made for reading.
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

    /** Gives everything below a root the font of the language, now and whenever it changes. */
    public static void follow(ObservableValue<Language> language, Parent root, Jobs jobs) {
        Runnable choose =
                () -> {
                    Language wanted = language.getValue();
                    // Listing the installed fonts reads files.
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

    /** The font that is best for a language among those installed; empty to leave it as it is. */
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
