package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.ui.theme.Fonts;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Whether the installed fonts have the letters of a language. Fonts are the system's, not ours, and
 * the console works without them in any other language: that they are missing is a warning.
 */
final class FontCheck {

    private static final double SIZE = 32;

    private final HeadlessJavaFx javaFx;
    private final SelfCheckTexts words;

    FontCheck(HeadlessJavaFx javaFx, SelfCheckTexts words) {
        this.javaFx = javaFx;
        this.words = words;
    }

    Finding korean() throws InterruptedException, ExecutionException {
        return look(Language.KOREAN, "가", "힣", "letters.no-korean");
    }

    Finding japanese() throws InterruptedException, ExecutionException {
        return look(Language.JAPANESE, "ぬ", "働", "letters.no-japanese");
    }

    private Finding look(Language language, String one, String other, String missing)
            throws InterruptedException, ExecutionException {
        if (!javaFx.call(() -> areToldApart(one, other))) {
            return Finding.warning(words.get(missing));
        }
        Optional<String> family = javaFx.call(() -> Fonts.familyFor(language, Font.getFamilies()));
        return Finding.ok(family.orElseGet(() -> words.get("letters.borrowed")));
    }

    /** No font says which letters it lacks; but it draws the same empty box for all of them. */
    static boolean areToldApart(String one, String other) {
        Picture picture = drawn(one);
        return !picture.isBlank() && !picture.equals(drawn(other));
    }

    private static Picture drawn(String letter) {
        Text text = new Text(letter);
        text.setFont(Font.font(SIZE));
        return Picture.of(text.snapshot(null, null));
    }
}
