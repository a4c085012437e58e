package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.service.apps.AppHealth;
import io.github.dfconsole.service.apps.AppType;
import io.github.dfconsole.service.apps.ContainerCountChange;
import io.github.dfconsole.service.change.Change;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * New numbers of containers for the components of an app. Only what was changed is sent, one call
 * for each component. It belongs to the UI thread.
 */
public final class ScaleFormViewModel {

    /** More containers than this are taken for a slip of the finger. */
    public static final int MOST = 1_000;

    /** A component: how many containers it should have, and how many it is to have. */
    public static final class Line {

        private final String name;
        private final StringProperty text;
        private AppComponent now;

        private Line(AppComponent now) {
            this.name = now.name();
            this.now = now;
            this.text = new SimpleStringProperty(this, "text", Integer.toString(count()));
        }

        /** The name of the component. */
        public String name() {
            return name;
        }

        /** How many containers it should have, as the service told last. */
        public int count() {
            return AppHealth.desired(now);
        }

        /** How many there are to be, as it was typed. */
        public StringProperty text() {
            return text;
        }

        /** How many there are to be; empty if what was typed is no such number. */
        public Optional<Integer> wanted() {
            String typed = text.get() == null ? "" : text.get().strip();
            return typed.matches("\\d{1,4}") && Integer.parseInt(typed) <= MOST
                    ? Optional.of(Integer.parseInt(typed))
                    : Optional.empty();
        }

        /** One more or one fewer, within bounds. */
        public void step(int by) {
            int from = wanted().orElse(count());
            text.set(Integer.toString(Math.clamp(from + (long) by, 0, MOST)));
        }

        /** Whether another number is wanted. */
        public boolean isChanged() {
            return wanted().filter(each -> each != count()).isPresent();
        }

        /** Whether fewer are wanted, so that containers end. */
        public boolean isLowered() {
            return wanted().filter(each -> each < count()).isPresent();
        }

        /** Whether its containers keep data, or hold the others together. */
        public boolean keepsData() {
            return AppType.keepsData(name);
        }

        /** Whether none of the containers that keep data are to be left. */
        public boolean losesAll() {
            return keepsData() && isLowered() && wanted().filter(each -> each == 0).isPresent();
        }
    }

    /**
     * What all containers take together, without the application master.
     *
     * @param memoryMb their memory, in megabytes
     * @param cores their CPU cores
     */
    public record Sum(long memoryMb, long cores) {}

    private final App app;
    private final List<Line> lines = new ArrayList<>();
    private final boolean isFixed;
    private final ReadOnlyBooleanWrapper lowered = new ReadOnlyBooleanWrapper(this, "isLowered");
    private final ReadOnlyBooleanWrapper losing = new ReadOnlyBooleanWrapper(this, "isLosing");

    /** Starts with the numbers that an app has. */
    public ScaleFormViewModel(App app, AppDetail detail) {
        this.app = app;
        this.isFixed = AppType.of(detail.appTypeId()).filter(AppType::hasFixedCounts).isPresent();
        detail.components().forEach(each -> lines.add(follow(new Line(each))));
    }

    private Line follow(Line line) {
        line.text().addListener((property, before, now) -> judge());
        return line;
    }

    private void judge() {
        lowered.set(lines.stream().anyMatch(Line::isLowered));
        losing.set(lines.stream().anyMatch(Line::losesAll));
    }

    /** The app was read again: what was typed stays, and is compared with what is so now. */
    public void renew(AppDetail detail) {
        for (AppComponent component : detail.components()) {
            lines.stream()
                    .filter(line -> line.name().equals(component.name()))
                    .forEach(line -> line.now = component);
        }
        judge();
    }

    /** A change was carried out: its number is the one the component should have now. */
    public void carriedOut(Change change) {
        if (change instanceof ContainerCountChange count) {
            lines.stream()
                    .filter(line -> line.name().equals(count.component()))
                    .forEach(line -> line.now = withCount(line.now, count.wanted()));
            judge();
        }
    }

    private static AppComponent withCount(AppComponent before, int count) {
        return new AppComponent(
                before.name(),
                before.state(),
                count,
                before.allocated(),
                before.memoryMb(),
                before.cpuCount(),
                before.image(),
                count,
                before.containers());
    }

    /** The changes to send, in the order of the components; empty if nothing was changed. */
    public List<Change> changes() {
        return lines.stream()
                .filter(Line::isChanged)
                .<Change>map(
                        line ->
                                ContainerCountChange.of(
                                        app,
                                        line.name(),
                                        line.count(),
                                        line.wanted().orElseThrow()))
                .toList();
    }

    /** Whether every number that was typed is one. */
    public boolean isValid() {
        return lines.stream().allMatch(line -> line.wanted().isPresent());
    }

    /** What all containers take now; empty if the service does not tell the size of each. */
    public Optional<Sum> sumNow() {
        return sum(Line::count);
    }

    /** What they would take; empty if that is not known, or a number is not valid. */
    public Optional<Sum> sumWanted() {
        return isValid() ? sum(line -> line.wanted().orElseThrow()) : Optional.empty();
    }

    private Optional<Sum> sum(Function<Line, Integer> countOf) {
        long memory = 0;
        long cores = 0;
        for (Line line : lines) {
            Integer eachMemory = line.now.memoryMb();
            Integer eachCores = line.now.cpuCount();
            if (eachMemory == null || eachCores == null) {
                return Optional.empty();
            }
            memory += (long) eachMemory * countOf.apply(line);
            cores += (long) eachCores * countOf.apply(line);
        }
        return Optional.of(new Sum(memory, cores));
    }

    /** The components. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Whether the numbers of this type of app cannot be changed. */
    public boolean isFixed() {
        return isFixed;
    }

    /** Whether any number is to be lowered. */
    public ReadOnlyBooleanProperty isLowered() {
        return lowered.getReadOnlyProperty();
    }

    /** Whether no container of a component that keeps data would be left. */
    public ReadOnlyBooleanProperty isLosing() {
        return losing.getReadOnlyProperty();
    }
}
