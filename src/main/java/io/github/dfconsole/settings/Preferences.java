package io.github.dfconsole.settings;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;

/** The choices on the page of preferences, as observable values. It belongs to the UI thread. */
public final class Preferences {

    private final ObjectProperty<RefreshInterval> refreshInterval;
    private final ObjectProperty<@Nullable ZoneId> timeZone;
    private final ObjectProperty<Density> density;
    private final ObjectProperty<@Nullable String> firstScreen;
    private final ObjectProperty<StartPage> startPage;
    private final BooleanProperty desktopNotices;
    private final BooleanProperty rememberLists;

    /** Starts with saved preferences; what makes no sense in them is as if it was not chosen. */
    Preferences(PreferencesData saved) {
        refreshInterval =
                new SimpleObjectProperty<>(
                        this,
                        "refreshInterval",
                        Objects.requireNonNullElse(saved.refresh(), RefreshInterval.USUAL));
        timeZone = new SimpleObjectProperty<>(this, "timeZone", zone(saved.timeZone()));
        density =
                new SimpleObjectProperty<>(
                        this,
                        "density",
                        Objects.requireNonNullElse(saved.density(), Density.COMFORTABLE));
        firstScreen = new SimpleObjectProperty<>(this, "firstScreen", saved.firstScreen());
        startPage =
                new SimpleObjectProperty<>(
                        this,
                        "startPage",
                        Objects.requireNonNullElse(saved.startPage(), StartPage.CONNECTIONS));
        desktopNotices =
                new SimpleBooleanProperty(
                        this, "desktopNotices", !Boolean.FALSE.equals(saved.desktopNotices()));
        rememberLists =
                new SimpleBooleanProperty(
                        this, "rememberLists", !Boolean.FALSE.equals(saved.rememberLists()));
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        try {
            return id == null ? null : ZoneId.of(id);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns how often lists refresh themselves. */
    public ObjectProperty<RefreshInterval> refreshInterval() {
        return refreshInterval;
    }

    /** Returns the time zone that the user chose; null for that of the system. */
    public ObjectProperty<@Nullable ZoneId> timeZone() {
        return timeZone;
    }

    /** Returns the time zone in which times are shown: the chosen one, or that of the system. */
    public ZoneId zone() {
        return Objects.requireNonNullElseGet(timeZone.get(), ZoneId::systemDefault);
    }

    /** Returns how close together the rows of tables are. */
    public ObjectProperty<Density> density() {
        return density;
    }

    /**
     * Returns the id of the kind of resource that is shown first; null for the usual one. A kind
     * with this id need not exist.
     */
    public ObjectProperty<@Nullable String> firstScreen() {
        return firstScreen;
    }

    /** Returns what a start shows that was not told what to connect to. */
    public ObjectProperty<StartPage> startPage() {
        return startPage;
    }

    /** Returns whether notices are shown on the desktop, too, while the window is not in front. */
    public BooleanProperty desktopNotices() {
        return desktopNotices;
    }

    /** Returns whether the last lists are kept for the next start. */
    public BooleanProperty rememberLists() {
        return rememberLists;
    }

    /** Adds a listener that is called on every change. */
    void addListener(InvalidationListener listener) {
        refreshInterval.addListener(listener);
        timeZone.addListener(listener);
        density.addListener(listener);
        firstScreen.addListener(listener);
        startPage.addListener(listener);
        desktopNotices.addListener(listener);
        rememberLists.addListener(listener);
    }

    /** Returns what is to be saved: all that is not as usual. */
    PreferencesData data() {
        ZoneId chosen = timeZone.get();
        return new PreferencesData(
                unless(RefreshInterval.USUAL, refreshInterval.get()),
                chosen == null ? null : chosen.getId(),
                unless(Density.COMFORTABLE, density.get()),
                firstScreen.get(),
                unless(StartPage.CONNECTIONS, startPage.get()),
                unless(true, desktopNotices.get()),
                unless(true, rememberLists.get()));
    }

    private static <T> @Nullable T unless(T usual, T chosen) {
        return chosen.equals(usual) ? null : chosen;
    }
}
