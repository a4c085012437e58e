package io.github.dfconsole.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

class PreferenceEffectsTest {

    private static final Instant TIME = Instant.parse("2026-03-14T00:26:53Z");

    private final Settings settings = new Settings(Language.ENGLISH, ThemeChoice.LIGHT);
    private final PreferenceEffects effects = new PreferenceEffects(settings);

    @TempDir private Path folder;

    @Test
    void timesOnTheScreenFollowTheTimeZoneAtOnce() {
        Texts texts = effects.texts();
        Times times = effects.times(texts);
        ObservableValue<String> shown =
                Bindings.createStringBinding(() -> times.minutes(TIME), texts.locale());
        settings.preferences().timeZone().set(ZoneId.of("Asia/Seoul"));
        assertThat(shown.getValue()).isEqualTo("2026-03-14 09:26");
        settings.language().set(Language.KOREAN);
        settings.preferences().timeZone().set(ZoneId.of("UTC"));
        assertThat(shown.getValue()).isEqualTo("2026-03-14 00:26");
        assertThat(texts.get("preferences.title")).isEqualTo("환경 설정");
        settings.preferences().timeZone().set(null);
        assertThat(times.zoneName()).isEqualTo(ZoneId.systemDefault().getId());
    }

    @Test
    void noticesStayOffTheDesktopWhileTheyAreNotWantedThere() {
        List<String> onDesktop = new ArrayList<>();
        Notices notices =
                new Notices(
                        new ManualJobs(),
                        effects.unlessUnwanted(notice -> onDesktop.add(notice.title().get())));
        notices.inFront().set(false);
        settings.preferences().desktopNotices().set(false);
        notices.say(notice("unwanted"));
        settings.preferences().desktopNotices().set(true);
        notices.say(notice("wanted"));
        assertThat(onDesktop).containsExactly("wanted");
        assertThat(notices.shown()).hasSize(2);
    }

    private static Notices.Notice notice(String title) {
        return new Notices.Notice(Notices.Tone.GOOD, () -> title, () -> "", null);
    }

    @Test
    void aFirstScreenThatDoesNotExistIsTheUsualOne() {
        ManualJobs jobs = new ManualJobs();
        List<ResourceViewModel<?, ?>> kinds =
                ResourceKinds.viewModels(folder, Screens.context(jobs, jobs));
        assertThat(first(kinds)).isEqualTo(ResourceKinds.FIRST_SHOWN);
        settings.preferences().firstScreen().set("notebooks");
        assertThat(first(kinds)).isEqualTo("notebooks");
        settings.preferences().firstScreen().set("of a newer version");
        assertThat(first(kinds)).isEqualTo(ResourceKinds.FIRST_SHOWN);
    }

    private String first(List<ResourceViewModel<?, ?>> kinds) {
        return ResourceKinds.firstShown(settings.preferences(), kinds);
    }
}
