package io.github.dfconsole.launch;

import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.notice.Notices;

import java.util.function.Consumer;

/** Applies preferences that have an effect everywhere. It belongs to the UI thread. */
final class PreferenceEffects {

    private final Settings settings;

    PreferenceEffects(Settings settings) {
        this.settings = settings;
    }

    /** Returns texts that follow the chosen language. */
    Texts texts() {
        Texts texts = new Texts(settings.language().get().locale());
        settings.language().addListener((property, before, now) -> texts.switchTo(now.locale()));
        return texts;
    }

    /**
     * Returns times that follow the chosen time zone.
     *
     * @param texts are asked for again when it changes, because times are written in them
     */
    Times times(Texts texts) {
        Times times = new Times(settings.preferences().zone());
        settings.preferences()
                .timeZone()
                .addListener(
                        (property, before, now) -> {
                            times.switchTo(settings.preferences().zone());
                            texts.askAgain();
                        });
        return times;
    }

    /** Returns what shows notices on the desktop as long as the user wants it. */
    Consumer<Notices.Notice> unlessUnwanted(Consumer<Notices.Notice> desktop) {
        return notice -> {
            if (settings.preferences().desktopNotices().get()) {
                desktop.accept(notice);
            }
        };
    }
}
