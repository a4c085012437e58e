package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.aiworkspaces.LatestConfiguration;
import io.github.dfconsole.service.aiworkspaces.PresentConfiguration;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.aiconfiguration.ConfigurationCard;
import io.github.dfconsole.ui.aiworkspaces.change.WorkspaceChangeActions;
import io.github.dfconsole.ui.resource.detail.DetailBody;
import io.github.dfconsole.ui.resource.detail.FieldList;
import io.github.dfconsole.ui.resource.detail.TimestampText;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * The detail of an AI workspace: its fields, its configuration, what was run from it, and the
 * configurations it has had before.
 *
 * @param changes sets earlier configurations again
 * @param runs shows what was run from a workspace
 * @param isWaiting whether the detail is on its way, so that what comes below it has to wait
 */
record AiWorkspaceBody(
        Texts texts,
        Times times,
        WorkspaceChangeActions changes,
        Function<AiWorkspace, Node> runs,
        BooleanSupplier isWaiting)
        implements DetailBody<AiWorkspace, AiWorkspaceDetail> {

    @Override
    public List<Node> parts(AiWorkspace row, @Nullable AiWorkspaceDetail detail) {
        Node fields = fields(row);
        if (detail == null) {
            return isWaiting.getAsBoolean() ? List.of(fields) : List.of(fields, runs.apply(row));
        }
        PresentConfiguration now = LatestConfiguration.of(detail.contents());
        return List.of(
                fields,
                now(now),
                runs.apply(row),
                new ConfigurationHistory(
                        detail.contents(),
                        texts,
                        times,
                        earlier -> changes.useAgain(row, earlier, now)));
    }

    private Node now(PresentConfiguration configuration) {
        Label title = new Label(texts.get("aiworkspaces.now"));
        title.getStyleClass().add("section-title");
        VBox section = new VBox(title, present(configuration));
        section.setId("aiworkspaces-detail-now");
        section.getStyleClass().add("detail-section");
        return section;
    }

    private Node present(PresentConfiguration configuration) {
        return configuration.isUnclear()
                ? line("aiconfiguration.unclear", "attention")
                : configuration
                        .any()
                        .<Node>map(known -> new ConfigurationCard(known, texts))
                        .orElseGet(() -> line("aiworkspaces.now.none", "muted"));
    }

    private Label line(String textKey, String styleClass) {
        Label line = new Label(texts.get(textKey));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }

    private Node fields(AiWorkspace row) {
        return new FieldList(texts)
                .add("aiworkspaces.field.description", row.description())
                .add("aiworkspaces.field.account", row.accountName())
                .addCode("aiworkspaces.field.image", row.imageVersion())
                .addCode("aiworkspaces.field.id", row.id())
                .add(
                        "aiworkspaces.field.created",
                        new TimestampText(texts, times).exact(row.createdAt()))
                .add(
                        "aiworkspaces.field.modified",
                        new TimestampText(texts, times).exact(row.modifiedAt()));
    }
}
