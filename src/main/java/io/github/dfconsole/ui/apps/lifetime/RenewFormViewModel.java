package io.github.dfconsole.ui.apps.lifetime;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.service.apps.AppEnd;
import io.github.dfconsole.service.apps.LifetimeChange;
import io.github.dfconsole.service.apps.Lifetimes;
import io.github.dfconsole.service.apps.WantedEnd;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.text.Times;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How long apps are to run from now on. It belongs to the UI thread. */
public final class RenewFormViewModel {

    /** The lifetimes on offer. */
    public enum Choice {
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1)),
        THREE_DAYS(Duration.ofDays(3)),
        SEVEN_DAYS(Duration.ofDays(7)),
        /** Until a date and time that is typed. */
        UNTIL(Duration.ZERO);

        private final Duration time;

        Choice(Duration time) {
            this.time = time;
        }
    }

    /** What is wrong with the date and time that was typed. */
    public enum Wrong {
        NOT_A_DATE,
        TOO_SOON,
        TOO_LATE
    }

    /**
     * One app.
     *
     * @param app the app
     * @param before when it ends unless it is renewed
     */
    public record Line(App app, AppEnd before) {

        /** Whether it has no end now, and could not be given none again. */
        public boolean isPermanent() {
            return before.how() == AppEnd.How.NO_END;
        }

        /** Whether it would end sooner than it does now, as far as that is known. */
        boolean endsSooner(Instant end) {
            Instant at = before.at();
            // A minute is what a date is told to.
            return at != null && end.isBefore(at.minusSeconds(60));
        }
    }

    private static final Duration SUGGESTED = Duration.ofDays(3);

    private final List<Line> lines;
    private final Lifetimes lifetimes;
    private final Supplier<Instant> clock;
    private final Times times;
    private final ObjectProperty<Choice> choice =
            new SimpleObjectProperty<>(this, "choice", Choice.SEVEN_DAYS);
    private final StringProperty until = new SimpleStringProperty(this, "until", "");
    private final ReadOnlyObjectWrapper<@Nullable Wrong> wrong =
            new ReadOnlyObjectWrapper<>(this, "wrong");
    private final ReadOnlyObjectWrapper<@Nullable Instant> end =
            new ReadOnlyObjectWrapper<>(this, "end");
    private final ReadOnlyBooleanWrapper risky = new ReadOnlyBooleanWrapper(this, "isRisky");

    /**
     * Starts with seven days.
     *
     * @param clock tells the service's time
     */
    public RenewFormViewModel(
            List<App> apps, Lifetimes lifetimes, Supplier<Instant> clock, Times times) {
        this.lines = apps.stream().map(app -> new Line(app, lifetimes.of(app))).toList();
        this.lifetimes = lifetimes;
        this.clock = clock;
        this.times = times;
        until.set(times.minutes(clock.get().plus(SUGGESTED)));
        choice.addListener((property, before, now) -> reckon());
        until.addListener((property, before, now) -> reckon());
        reckon();
    }

    /** Reckons the new end from the present moment. */
    public void reckon() {
        Instant now = clock.get();
        Optional<WantedEnd> wanted = wanted();
        wrong.set(null);
        end.set(
                wanted.filter(each -> problem(each, now) == null)
                        .map(each -> each.end(now))
                        .orElse(null));
        Instant reached = end.get();
        risky.set(
                lines.stream().anyMatch(Line::isPermanent)
                        || (reached != null
                                && lines.stream().anyMatch(line -> line.endsSooner(reached))));
    }

    private Optional<WantedEnd> wanted() {
        if (choice.get() == Choice.UNTIL) {
            return times.read(until.get()).map(WantedEnd.Until::new);
        }
        return Optional.of(new WantedEnd.After(choice.get().time));
    }

    private static @Nullable Wrong problem(WantedEnd wanted, Instant now) {
        if (!(wanted instanceof WantedEnd.Until typed)) {
            return null;
        }
        Duration time = Duration.between(now, typed.end());
        if (time.compareTo(WantedEnd.SHORTEST) < 0) {
            return Wrong.TOO_SOON;
        }
        return time.compareTo(WantedEnd.LONGEST) > 0 ? Wrong.TOO_LATE : null;
    }

    /** The changes to send, one for each app; empty if what was typed is wrong, which is marked. */
    public List<Change> submit() {
        reckon();
        Optional<WantedEnd> wanted = wanted();
        if (wanted.isEmpty()) {
            wrong.set(Wrong.NOT_A_DATE);
            return List.of();
        }
        wrong.set(problem(wanted.get(), clock.get()));
        return wrong.get() != null
                ? List.of()
                : lines.stream()
                        .<Change>map(line -> LifetimeChange.of(line.app(), wanted.get(), lifetimes))
                        .toList();
    }

    /** The apps, in the order in which they are renewed. */
    public List<Line> lines() {
        return lines;
    }

    /** How many of the apps would end sooner than they do now. */
    public int sooner() {
        Instant reached = end.get();
        return reached == null
                ? 0
                : (int) lines.stream().filter(line -> line.endsSooner(reached)).count();
    }

    /** The lifetime that was chosen. */
    public ObjectProperty<Choice> choice() {
        return choice;
    }

    /** The date and time that is typed. */
    public StringProperty until() {
        return until;
    }

    /** What is wrong with it, once that was asked; null if nothing is. */
    public ReadOnlyObjectProperty<@Nullable Wrong> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** When the apps end if they are renewed now; null if what is typed is no such time. */
    public ReadOnlyObjectProperty<@Nullable Instant> end() {
        return end.getReadOnlyProperty();
    }

    /** The time at the service. */
    public Instant now() {
        return clock.get();
    }

    /** Whether an app would end sooner, or could not be made permanent again. */
    public ReadOnlyBooleanProperty isRisky() {
        return risky.getReadOnlyProperty();
    }
}
