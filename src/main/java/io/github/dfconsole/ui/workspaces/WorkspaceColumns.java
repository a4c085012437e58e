package io.github.dfconsole.ui.workspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.ResourceColumn;
import io.github.dfconsole.ui.control.ResourceColumn.Kind;

import java.util.List;

/** The columns of the AI workspace table. */
final class WorkspaceColumns {

    static final String ACCESS = "access";

    private WorkspaceColumns() {}

    static List<ResourceColumn<AiWorkspace>> all(Texts texts, Times times) {
        return List.of(
                ResourceColumn.text("name", "workspaces.column.name", 150, AiWorkspace::name),
                ResourceColumn.text("id", "workspaces.column.id", 200, AiWorkspace::id)
                        .as(Kind.HIDDEN),
                ResourceColumn.text(
                        "account", "workspaces.column.account", 96, AiWorkspace::accountName),
                ResourceColumn.text(
                        "description",
                        "workspaces.column.description",
                        200,
                        AiWorkspace::description),
                ResourceColumn.text(
                                "image", "workspaces.column.image", 176, AiWorkspace::imageVersion)
                        .as(Kind.PICKED_FROM),
                ResourceColumn.time(
                        "created", "workspaces.column.created", AiWorkspace::createdAt, times),
                ResourceColumn.time(
                        "modified", "workspaces.column.modified", AiWorkspace::modifiedAt, times),
                ResourceColumn.<AiWorkspace>of(
                                ACCESS,
                                "workspaces.column.access",
                                122,
                                row -> access(row, texts),
                                AiWorkspace::disabled)
                        .as(Kind.PICKED_FROM));
    }

    static String access(AiWorkspace row, Texts texts) {
        return row.disabled()
                ? texts.get("workspaces.access.disabled")
                : texts.get("workspaces.access.usable");
    }
}
