package io.github.dfconsole.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.settings.Preferences;
import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.settings.ThemeChoice;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.ui.about.Place;
import io.github.dfconsole.ui.about.PlacesViewModel;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class PreferencesViewModelTest {

    private static final Instant NOW = Instant.parse("2026-03-14T00:26:53Z");
    private static final ScreenChoice APPS = new ScreenChoice("apps", "apps.title");
    private static final ScreenChoice NOTEBOOKS = new ScreenChoice("notebooks", "notebooks.title");
    private static final Place LOGS = Place.folder(Place.Kind.LOGS, Path.of("/logs"));

    private final Settings settings = new Settings(Language.ENGLISH, ThemeChoice.LIGHT);
    private final Preferences chosen = settings.preferences();
    private final List<Path> opened = new ArrayList<>();

    private PreferencesViewModel model() {
        return new PreferencesViewModel(
                settings,
                () -> NOW,
                List.of(APPS, NOTEBOOKS),
                APPS,
                new PlacesViewModel(
                        new InlineJobs(), List.of(LOGS), Optional.empty(), opened::add));
    }

    @Test
    void offersTheZoneOfTheSystemThenUtcThenPlacesByName() {
        List<ZoneChoice> zones = model().zones();
        assertThat(zones.getFirst().zone()).isNull();
        assertThat(zones.getFirst().id()).isEqualTo(ZoneId.systemDefault().getId());
        assertThat(zones.get(1).id()).isEqualTo("UTC");
        List<String> places = zones.stream().skip(2).map(ZoneChoice::id).toList();
        assertThat(places)
                .isSorted()
                .contains("Asia/Seoul", "America/Argentina/Buenos_Aires")
                .noneMatch(id -> id.startsWith("Etc/"));
        assertThat(new ZoneChoice(ZoneId.of("Asia/Seoul")).offset(NOW)).isEqualTo("UTC+09:00");
        assertThat(zones.get(1).offset(NOW)).isEqualTo("UTC+00:00");
    }

    @Test
    void choosesAZoneAndThatOfTheSystemAgain() {
        PreferencesViewModel model = model();
        assertThat(model.zone().get().zone()).isNull();
        model.zone().set(new ZoneChoice(ZoneId.of("Asia/Tokyo")));
        assertThat(chosen.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(model().zone().get().id()).isEqualTo("Asia/Tokyo");
        model.zone().set(model.zones().getFirst());
        assertThat(chosen.timeZone().get()).isNull();
    }

    @Test
    void aZoneThatSomebodyWroteIntoTheFileCanStayChosen() {
        chosen.timeZone().set(ZoneId.of("Etc/GMT+3"));
        PreferencesViewModel model = model();
        assertThat(model.zone().get().id()).isEqualTo("Etc/GMT+3");
        assertThat(model.zones()).contains(model.zone().get());
    }

    @Test
    void choosesTheFirstScreenOnlyWhenAsked() {
        PreferencesViewModel model = model();
        assertThat(model.firstScreen().get()).isEqualTo(APPS);
        assertThat(chosen.firstScreen().get()).isNull();
        model.firstScreen().set(NOTEBOOKS);
        assertThat(chosen.firstScreen().get()).isEqualTo("notebooks");
    }

    @Test
    void opensTheFolderOfAPlace() {
        PreferencesViewModel model = model();
        model.places().open(LOGS);
        model.close();
        assertThat(opened).containsExactly(Path.of("/logs"));
    }
}
