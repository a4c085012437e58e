package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.resource.detail.TimestampText;
import io.github.dfconsole.ui.resource.table.ResourceColumn;
import io.github.dfconsole.ui.resource.table.ResourceColumn.Kind;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the AI workspace table. */
final class AiWorkspaceColumns {

    static final String ACCESS = "access";

    private AiWorkspaceColumns() {}

    /**
     * All of them.
     *
     * @param runs those of what was run from a workspace
     */
    static List<ResourceColumn<AiWorkspace>> all(
            Texts texts, Times times, List<ResourceColumn<AiWorkspace>> runs) {
        return Stream.of(whatAndWhose(texts), runs, rest(new TimestampText(texts, times)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ResourceColumn<AiWorkspace>> whatAndWhose(Texts texts) {
        return List.of(
                ResourceColumn.text("name", "aiworkspaces.column.name", 150, AiWorkspace::name),
                accessColumn(texts),
                ResourceColumn.text("id", "aiworkspaces.column.id", 200, AiWorkspace::id)
                        .as(Kind.HIDDEN),
                accountColumn());
    }

    private static List<ResourceColumn<AiWorkspace>> rest(TimestampText shown) {
        return List.of(
                ResourceColumn.text(
                        "description",
                        "aiworkspaces.column.description",
                        200,
                        AiWorkspace::description),
                ResourceColumn.text(
                                "image",
                                "aiworkspaces.column.image",
                                176,
                                AiWorkspace::imageVersion)
                        .as(Kind.PICKED_FROM),
                ResourceColumn.time(
                        "created", "aiworkspaces.column.created", AiWorkspace::createdAt, shown),
                ResourceColumn.time(
                        "modified",
                        "aiworkspaces.column.modified",
                        AiWorkspace::modifiedAt,
                        shown));
    }

    private static ResourceColumn<AiWorkspace> accessColumn(Texts texts) {
        return ResourceColumn.<AiWorkspace>of(
                        ACCESS,
                        "aiworkspaces.column.access",
                        122,
                        row -> access(row, texts),
                        AiWorkspace::disabled)
                .as(Kind.PICKED_FROM);
    }

    /** Hidden, as the account is chosen above the table and the same in each row. */
    private static ResourceColumn<AiWorkspace> accountColumn() {
        return ResourceColumn.text(
                        "account", "aiworkspaces.column.account", 96, AiWorkspace::accountName)
                .as(Kind.HIDDEN);
    }

    static String access(AiWorkspace row, Texts texts) {
        return row.disabled()
                ? texts.get("aiworkspaces.access.disabled")
                : texts.get("aiworkspaces.access.usable");
    }
}
