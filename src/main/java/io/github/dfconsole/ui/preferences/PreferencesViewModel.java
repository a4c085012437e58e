package io.github.dfconsole.ui.preferences;

import io.github.dfconsole.settings.Settings;
import io.github.dfconsole.ui.about.PlacesViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the user can choose about the console itself. Every choice is applied and saved at once.
 * This class belongs to the UI thread.
 */
public final class PreferencesViewModel {

    private final Settings settings;
    private final InstantSource clock;
    private final List<ScreenChoice> screens;
    private final PlacesViewModel places;
    private final List<ZoneChoice> zones;
    private final ObjectProperty<ZoneChoice> zone;
    private final ObjectProperty<ScreenChoice> firstScreen;

    /**
     * Starts with what is chosen now.
     *
     * @param screens the screens there are, in the order of the navigation
     * @param firstScreen the one of them that is shown first
     * @param places where the files are
     */
    public PreferencesViewModel(
            Settings settings,
            InstantSource clock,
            List<ScreenChoice> screens,
            ScreenChoice firstScreen,
            PlacesViewModel places) {
        this.settings = settings;
        this.clock = clock;
        this.screens = List.copyOf(screens);
        this.places = places;
        ZoneChoice chosen = new ZoneChoice(settings.preferences().timeZone().get());
        this.zones = zones(chosen);
        this.zone = new SimpleObjectProperty<>(this, "zone", chosen);
        this.firstScreen = new SimpleObjectProperty<>(this, "firstScreen", firstScreen);
        zone.addListener(
                (property, before, now) -> settings.preferences().timeZone().set(now.zone()));
        this.firstScreen.addListener(
                (property, before, now) -> settings.preferences().firstScreen().set(now.id()));
    }

    /**
     * That of the system first, then UTC, then those of places by name; the chosen one is there.
     */
    private static List<ZoneChoice> zones(ZoneChoice chosen) {
        List<ZoneChoice> zones = new ArrayList<>();
        Stream<String> places =
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.contains("/"))
                        .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                        .sorted();
        zones.add(ZoneChoice.SYSTEM);
        Stream.concat(Stream.of("UTC"), places)
                .map(id -> new ZoneChoice(ZoneId.of(id)))
                .forEach(zones::add);
        if (!zones.contains(chosen)) {
            zones.add(1, chosen);
        }
        return List.copyOf(zones);
    }

    /** The settings, whose properties the page changes directly. */
    public Settings settings() {
        return settings;
    }

    /** The time now. */
    public Instant now() {
        return clock.instant();
    }

    /** The time zones that can be chosen; the first is that of the system. */
    public List<ZoneChoice> zones() {
        return zones;
    }

    /** The time zone in which times are shown. */
    public ObjectProperty<ZoneChoice> zone() {
        return zone;
    }

    /** The screens that can be shown first. */
    public List<ScreenChoice> screens() {
        return screens;
    }

    /** The screen that is shown first after the next start. */
    public ObjectProperty<ScreenChoice> firstScreen() {
        return firstScreen;
    }

    /** Where the files of the console are. */
    public PlacesViewModel places() {
        return places;
    }

    /** Cancels what is in progress. What was chosen stays chosen. */
    public void close() {
        places.close();
    }
}
