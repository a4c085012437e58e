package io.github.dfconsole.launch.selfcheck;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.ui.theme.Fonts;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Checks that the installed fonts have the letters of a language. Fonts belong to the system, and
 * the console works without them in other languages, so a missing font is only a warning.
 */
final class FontCheck {

    private static final double SIZE = 32;

    private final HeadlessJavaFx javaFx;
    private final SelfCheckTexts texts;

    FontCheck(HeadlessJavaFx javaFx, SelfCheckTexts texts) {
        this.javaFx = javaFx;
        this.texts = texts;
    }

    CheckResult korean() throws InterruptedException, ExecutionException {
        return check(Language.KOREAN, "가", "힣", "letters.no-korean");
    }

    CheckResult japanese() throws InterruptedException, ExecutionException {
        return check(Language.JAPANESE, "ぬ", "働", "letters.no-japanese");
    }

    private CheckResult check(Language language, String one, String other, String missing)
            throws InterruptedException, ExecutionException {
        if (!javaFx.call(() -> lookDifferent(one, other))) {
            return CheckResult.warning(texts.get(missing));
        }
        Optional<String> family = javaFx.call(() -> Fonts.familyFor(language, Font.getFamilies()));
        return CheckResult.ok(family.orElseGet(() -> texts.get("letters.borrowed")));
    }

    /**
     * Returns whether two letters look different. A font does not tell which letters it lacks, but
     * it draws the same empty box for each of them.
     */
    static boolean lookDifferent(String one, String other) {
        Snapshot snapshot = draw(one);
        return !snapshot.isBlank() && !snapshot.equals(draw(other));
    }

    private static Snapshot draw(String letter) {
        Text text = new Text(letter);
        text.setFont(Font.font(SIZE));
        return Snapshot.of(text.snapshot(null, null));
    }
}
