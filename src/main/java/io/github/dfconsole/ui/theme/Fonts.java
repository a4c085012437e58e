package io.github.dfconsole.ui.theme;

import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.settings.Language;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.text.Font;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Chooses one family for the whole interface. JavaFX's default is that of the system for Latin
 * letters, and for other scripts the first family that has them, however hard to read it is: in
 * three languages it looks like three programs.
 */
public final class Fonts {

    /**
     * One design for Latin, Hangul and Japanese, which systems offer as one or two families.
     *
     * @param korean the names of the family with Hangul, as systems of any language list it
     * @param japanese the names of the family with Japanese letters
     */
    private record Design(List<String> korean, List<String> japanese) {}

    /** Those whose word space is wide enough for Korean at 100 % come first. */
    private static final List<Design> DESIGNS =
            List.of(
                    new Design(
                            List.of("Pretendard", "Pretendard Variable"),
                            List.of("Pretendard JP", "Pretendard JP Variable")),
                    new Design(
                            List.of("Apple SD Gothic Neo", "산돌고딕 네오"),
                            List.of("Hiragino Sans", "ヒラギノ角ゴシック")),
                    // The Latin letters of both are those of Segoe UI.
                    new Design(
                            List.of("Malgun Gothic", "맑은 고딕"),
                            List.of("Yu Gothic UI", "Meiryo UI")),
                    new Design(
                            List.of("Noto Sans KR", "Source Han Sans KR", "본고딕 KR"),
                            List.of("Noto Sans JP", "Source Han Sans JP", "源ノ角ゴシック JP")),
                    new Design(List.of("Noto Sans CJK KR"), List.of("Noto Sans CJK JP")),
                    new Design(
                            List.of("NanumGothic", "나눔고딕", "NanumBarunGothic", "나눔바른고딕"),
                            List.of()),
                    new Design(
                            List.of(),
                            List.of(
                                    "Yu Gothic",
                                    "游ゴシック",
                                    "IPAexGothic",
                                    "IPAexゴシック",
                                    "IPAPGothic",
                                    "IPA Pゴシック",
                                    "VL PGothic")));

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

    /**
     * Returns the best installed family for a language; empty if the default should be used. A
     * design that is installed for all languages goes before any other, so that Latin letters stay
     * the same when the language is changed. A system may have no such design: then Japanese alone
     * has another.
     *
     * @param installed the families, named as the system's language has it
     */
    public static Optional<String> familyFor(Language language, List<String> installed) {
        Optional<Design> whole =
                DESIGNS.stream()
                        .filter(each -> find(each.korean(), installed).isPresent())
                        .filter(each -> find(each.japanese(), installed).isPresent())
                        .findFirst();
        List<Design> tried = whole.map(List::of).orElse(DESIGNS);
        Optional<String> korean = first(tried, Design::korean, installed);
        Optional<String> japanese = first(tried, Design::japanese, installed);
        return switch (language) {
            case ENGLISH -> korean.or(() -> japanese);
            case KOREAN -> korean;
            case JAPANESE -> japanese;
        };
    }

    private static Optional<String> first(
            List<Design> tried, Function<Design, List<String>> names, List<String> installed) {
        return tried.stream()
                .flatMap(each -> find(names.apply(each), installed).stream())
                .findFirst();
    }

    private static Optional<String> find(List<String> names, List<String> installed) {
        return names.stream().filter(installed::contains).findFirst();
    }

    private static String style(Optional<String> family) {
        return family.map(name -> "-fx-font-family: '" + name + "';").orElse("");
    }
}
