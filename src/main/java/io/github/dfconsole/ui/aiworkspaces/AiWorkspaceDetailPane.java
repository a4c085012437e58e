package io.github.dfconsole.ui.aiworkspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailurePane;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.resource.detail.DetailPane;
import io.github.dfconsole.ui.resource.detail.FieldList;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The selected AI workspace: what the list knows at once, the rest when it has come. */
final class AiWorkspaceDetailPane {

    private final AiWorkspacesViewModel model;
    private final Texts texts;
    private final Times times;
    private final DetailPane pane;
    private final FailurePane failure;

    AiWorkspaceDetailPane(AiWorkspacesViewModel model, ScreenContext around, Runnable close) {
        this.model = model;
        this.texts = around.texts();
        this.times = around.times();
        this.failure =
                new FailurePane("aiworkspaces-detail-failed", texts, times, model::loadDetail);
        this.pane =
                new DetailPane(
                        "aiworkspaces-detail", "aiworkspaces.detail", texts, model::shown, close);
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
        AiWorkspaceAccess.show(selected.disabled(), pane.state(), texts);
        pane.setBody(fields(selected), rest(selected));
    }

    private Node fields(AiWorkspace selected) {
        return new FieldList(texts)
                .add("aiworkspaces.field.description", selected.description())
                .add("aiworkspaces.field.account", selected.accountName())
                .addCode("aiworkspaces.field.image", selected.imageVersion())
                .addCode("aiworkspaces.field.id", selected.id())
                .add("aiworkspaces.field.created", times.exact(selected.createdAt()))
                .add("aiworkspaces.field.modified", times.exact(selected.modifiedAt()));
    }

    private Node rest(AiWorkspace selected) {
        Throwable failed = model.detailFailure().get();
        AiWorkspaceDetail detail = model.detail().get();
        if (selected.id().isEmpty()) {
            Label noId = new Label(texts.get("aiworkspaces.detail-no-id"));
            noId.setWrapText(true);
            noId.getStyleClass().add("muted");
            return noId;
        }
        if (detail != null) {
            Node history = new ConfigurationHistory(detail.contents(), texts, times);
            return failed == null ? history : new VBox(stale(failed), history);
        }
        if (failed != null) {
            failure.show(failed, "aiworkspaces.detail-failed");
            return failure;
        }
        return pane.loading(texts.get("aiworkspaces.detail-loading"));
    }

    /** What was loaded before is still good to read (T1). */
    private Node stale(Throwable failed) {
        Label notice =
                new Label(
                        texts.get("aiworkspaces.detail-failed")
                                + ". "
                                + FailureText.of(failed, texts, times).cause());
        notice.setWrapText(true);
        notice.getStyleClass().add("attention");
        return notice;
    }
}
