package io.github.dfconsole.pictures;

import io.github.dfconsole.background.FxThread;
import io.github.dfconsole.background.ThreadedJobs;
import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.Notices;
import io.github.dfconsole.ui.control.Surroundings;
import io.github.dfconsole.ui.theme.Fonts;
import io.github.dfconsole.ui.theme.Theme;

import javafx.scene.Parent;
import javafx.scene.Scene;

import java.time.Instant;
import java.time.ZoneId;

/** One language, one theme, and the time it always is in pictures. */
record Setting(Language language, ThemeChoice theme, Surroundings around) {

    static final Instant NOW = Instant.parse("2026-11-02T05:21:07Z");
    private static final ThreadedJobs JOBS = new ThreadedJobs(new FxThread());

    static Setting of(Language language, ThemeChoice theme) {
        Settings settings = new Settings(language, theme);
        Theme.follow(settings.theme());
        return new Setting(
                language,
                theme,
                new Surroundings(
                        settings,
                        new Texts(language.locale()),
                        new Times(ZoneId.of("Asia/Seoul")),
                        JOBS,
                        () -> NOW,
                        page -> {},
                        new Notices(JOBS, notice -> {})));
    }

    /** A scene of one of the sizes that screens have to look good in. */
    Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        Theme.dress(scene);
        Fonts.follow(around.settings().language(), root, around.jobs());
        return scene;
    }

    /** The name of a picture in this setting. */
    String named(String name) {
        return "%s-%s-%s"
                .formatted(name, theme.name().toLowerCase(java.util.Locale.ROOT), language.code());
    }
}
