package io.github.dfconsole.service.apps;

import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.AppComponent;
import io.github.dfconsole.api.model.AppDetail;
import io.github.dfconsole.files.RecordFile;
import io.github.dfconsole.text.Printable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What is needed to create an app like another one. There is nothing in it that belongs to one
 * account or one connection: no ids, no account, no address, no secret.
 *
 * @param name what the app is called
 * @param type type and version, for example KAFKA-2.4.0
 * @param queue the YARN queue
 * @param lifetimeSeconds how long it is to run, -1 for ever; null if that is not known for sure
 * @param description what its owner wrote about it
 * @param components its components; empty if they are not known
 * @param needs the apps it needs, as far as they are known
 */
public record AppSpecification(
        String name,
        String type,
        String queue,
        @Nullable Long lifetimeSeconds,
        String description,
        List<Component> components,
        List<Need> needs) {

    private static final int LARGEST = 4 * 1024 * 1024;

    /** Which form the file has; a file of a later form is not read. */
    private static final int FORM = 1;

    /**
     * A component of an app.
     *
     * @param name its name
     * @param memoryMb memory of each container, in megabytes; null if it is not known
     * @param cpuCount CPU cores of each container; null if they are not known
     * @param containerCount how many containers it has; it may be 0
     */
    public record Component(
            String name,
            @Nullable Integer memoryMb,
            @Nullable Integer cpuCount,
            int containerCount) {

        /** Replaces a missing name with an empty one. */
        public Component {
            name = Objects.requireNonNullElse(name, "");
        }
    }

    /**
     * An app that another one needs.
     *
     * @param name what it is called
     * @param type type and version; empty if it is not known
     */
    public record Need(String name, String type) {

        /** Replaces missing values with empty ones. */
        public Need {
            name = Objects.requireNonNullElse(name, "");
            type = Objects.requireNonNullElse(type, "");
        }
    }

    /**
     * What the file holds.
     *
     * @param dataForestApps the form it is written in, by which it is recognised
     */
    private record Specifications(int dataForestApps, List<AppSpecification> apps) {

        Specifications {
            apps = apps == null ? List.of() : List.copyOf(apps);
        }
    }

    /** Replaces missing values with empty ones. */
    public AppSpecification {
        name = Objects.requireNonNullElse(name, "");
        type = Objects.requireNonNullElse(type, "");
        queue = Objects.requireNonNullElse(queue, "");
        description = Objects.requireNonNullElse(description, "");
        components = components == null ? List.of() : List.copyOf(components);
        needs = needs == null ? List.of() : List.copyOf(needs);
    }

    /**
     * The specification of an app.
     *
     * @param end how its end is known
     * @param components its components, or those it had when it ran
     */
    public static AppSpecification of(
            App row,
            AppDetail detail,
            AppEnd end,
            List<AppComponent> components,
            List<Need> needs) {
        return new AppSpecification(
                row.name(),
                detail.appTypeId(),
                detail.queueName(),
                lifetime(row, end),
                detail.description(),
                components.stream().map(AppSpecification::component).toList(),
                needs);
    }

    private static Component component(AppComponent component) {
        return new Component(
                component.name(),
                component.memoryMb(),
                component.cpuCount(),
                AppHealth.desired(component));
    }

    /** What is left of a lifetime is not how long the next app is to run. */
    private static @Nullable Long lifetime(App row, AppEnd end) {
        return switch (end.how()) {
            case NO_END -> -1L;
            case SET_HERE, IF_NEVER_RENEWED, RENEWED_ELSEWHERE -> row.lifetimeSeconds();
            case ENDED, REMAINING, NOT_CERTAIN, UNREADABLE, UNTOLD -> null;
        };
    }

    /** The text of a file with these specifications: JSON that is indented. */
    public static String text(List<AppSpecification> apps) {
        return Printable.escapeJson(RecordFile.text(new Specifications(FORM, List.copyOf(apps))));
    }

    /**
     * Reads a file that {@link #text} has written. It blocks.
     *
     * @throws RecordFile.OtherContentException if it holds something else, or was written by a
     *     later version
     * @throws IOException if it cannot be read, or is too large
     */
    public static List<AppSpecification> read(Path file) throws IOException {
        Specifications read = RecordFile.read(file, LARGEST, Specifications.class);
        if (read.dataForestApps() != FORM) {
            throw new RecordFile.OtherContentException(file);
        }
        return List.copyOf(read.apps());
    }
}
