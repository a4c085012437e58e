package io.github.dfconsole.ui.workspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.ResourceColumn;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** The columns of the AI workspace table. */
final class WorkspaceColumns {

    static final String ACCESS = "access";

    private WorkspaceColumns() {}

    static List<ResourceColumn<AiWorkspace>> all(Texts texts, Times times) {
        return List.of(
                ResourceColumn.text("name", "workspaces.column.name", 150, AiWorkspace::name),
                ResourceColumn.text(
                        "account", "workspaces.column.account", 105, AiWorkspace::accountName),
                ResourceColumn.text(
                        "description",
                        "workspaces.column.description",
                        215,
                        AiWorkspace::description),
                ResourceColumn.text(
                        "image", "workspaces.column.image", 180, AiWorkspace::imageVersion),
                new ResourceColumn<>(
                        "created",
                        "workspaces.column.created",
                        138,
                        row -> minutes(row.createdAt(), times),
                        row -> instant(row.createdAt())),
                new ResourceColumn<>(
                        "modified",
                        "workspaces.column.modified",
                        138,
                        row -> minutes(row.modifiedAt(), times),
                        row -> instant(row.modifiedAt())),
                new ResourceColumn<>(
                        ACCESS,
                        "workspaces.column.access",
                        118,
                        row -> access(row, texts),
                        AiWorkspace::disabled));
    }

    static String access(AiWorkspace row, Texts texts) {
        return row.disabled()
                ? texts.get("workspaces.access.disabled")
                : texts.get("workspaces.access.usable");
    }

    private static String minutes(@Nullable OffsetDateTime time, Times times) {
        return time == null ? "" : times.minutes(time);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
