package io.github.dfconsole.ui.workspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.DetailPane;
import io.github.dfconsole.ui.control.FailurePane;
import io.github.dfconsole.ui.control.FailureText;
import io.github.dfconsole.ui.control.FieldList;
import io.github.dfconsole.ui.control.Surroundings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The selected AI workspace: what the list knows at once, the rest when it has come. */
final class WorkspaceDetailPane {

    private final WorkspacesViewModel model;
    private final Texts texts;
    private final Times times;
    private final DetailPane pane;
    private final FailurePane failure;

    WorkspaceDetailPane(WorkspacesViewModel model, Surroundings around, Runnable close) {
        this.model = model;
        this.texts = around.texts();
        this.times = around.times();
        this.failure = new FailurePane("workspace-detail-failed", texts, times, model::loadDetail);
        this.pane =
                new DetailPane("workspace-detail", "workspaces.detail", texts, model::shown, close);
        pane.follow(model, this::render);
    }

    Node node() {
        return pane;
    }

    private void render() {
        AiWorkspace selected = model.table().selected().get();
        if (selected == null) {
            return;
        }
        pane.setName(selected.name());
        WorkspaceAccess.show(selected.disabled(), pane.state(), texts);
        pane.setBody(fields(selected), rest(selected));
    }

    private Node fields(AiWorkspace selected) {
        return new FieldList(texts)
                .add("workspaces.field.description", selected.description())
                .add("workspaces.field.account", selected.accountName())
                .addCode("workspaces.field.image", selected.imageVersion())
                .addCode("workspaces.field.id", selected.id())
                .add("workspaces.field.created", times.exact(selected.createdAt()))
                .add("workspaces.field.modified", times.exact(selected.modifiedAt()));
    }

    private Node rest(AiWorkspace selected) {
        Throwable failed = model.detailFailure().get();
        AiWorkspaceDetail detail = model.detail().get();
        if (selected.id().isEmpty()) {
            Label noId = new Label(texts.get("workspaces.detail-no-id"));
            noId.setWrapText(true);
            noId.getStyleClass().add("muted");
            return noId;
        }
        if (detail != null) {
            Node history = new ConfigurationHistory(detail.contents(), texts, times);
            return failed == null ? history : new VBox(stale(failed), history);
        }
        if (failed != null) {
            failure.show(failed, "workspaces.detail-failed");
            return failure;
        }
        return pane.loading(texts.get("workspaces.detail-loading"));
    }

    /** What was loaded before is still good to read (T1). */
    private Node stale(Throwable failed) {
        Label notice =
                new Label(
                        texts.get("workspaces.detail-failed")
                                + ". "
                                + FailureText.of(failed, texts, times).cause());
        notice.setWrapText(true);
        notice.getStyleClass().add("attention");
        return notice;
    }
}
