package io.github.dfconsole.ui.workspaces;

import io.github.dfconsole.api.model.AiWorkspace;
import io.github.dfconsole.api.model.AiWorkspaceDetail;
import io.github.dfconsole.service.RowText;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;
import io.github.dfconsole.ui.control.FailurePane;
import io.github.dfconsole.ui.control.FailureText;
import io.github.dfconsole.ui.control.FieldList;
import io.github.dfconsole.ui.control.IconButton;
import io.github.dfconsole.ui.control.Pill;
import io.github.dfconsole.ui.control.Surroundings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.OffsetDateTime;
import java.util.List;

/** The selected AI workspace: what the list knows at once, the rest when it has come. */
final class WorkspaceDetailPane extends VBox {

    private final WorkspacesViewModel model;
    private final Texts texts;
    private final Times times;
    private final Label name = new Label();
    private final Pill access = new Pill();
    private final VBox body = new VBox();
    private final FailurePane failure;

    WorkspaceDetailPane(WorkspacesViewModel model, Surroundings around, Runnable close) {
        this.model = model;
        this.texts = around.texts();
        this.times = around.times();
        this.failure = new FailurePane("workspace-detail-failed", texts, times, model::loadDetail);
        setId("workspace-detail");
        getStyleClass().add("detail-pane");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setId("workspace-detail-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.accessibleTextProperty().bind(texts.bind("workspaces.detail"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.getStyleClass().add("detail-body");
        getChildren().addAll(heading(close), scroll);
        model.table().selected().addListener((property, before, now) -> render());
        model.detail().addListener((property, before, now) -> render());
        model.detailFailure().addListener((property, before, now) -> render());
        texts.locale().addListener((property, before, now) -> render());
        render();
    }

    private Node heading(Runnable close) {
        name.setId("workspace-detail-name");
        name.getStyleClass().add("detail-title");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        access.setMinWidth(Region.USE_PREF_SIZE);
        HBox heading =
                new HBox(
                        name,
                        access,
                        new IconButton(
                                "workspace-detail-copy",
                                Feather.COPY,
                                texts.bind("table.copy-json"),
                                this::copy),
                        new IconButton(
                                "workspace-detail-close",
                                Feather.X,
                                texts.bind("action.close-detail"),
                                close));
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("detail-heading");
        return heading;
    }

    private void render() {
        AiWorkspace selected = model.table().selected().get();
        if (selected == null) {
            return;
        }
        name.setText(Printable.escape(selected.name()));
        WorkspaceAccess.show(selected.disabled(), access, texts);
        body.getChildren().setAll(fields(selected), rest(selected));
    }

    /** The detail if it is there, otherwise what the list knows. */
    private void copy() {
        AiWorkspace selected = model.table().selected().get();
        AiWorkspaceDetail detail = model.detail().get();
        Object shown = detail == null ? selected : detail;
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(RowText.json(List.of(shown)));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private Node fields(AiWorkspace selected) {
        return new FieldList(texts)
                .add("workspaces.field.description", selected.description())
                .add("workspaces.field.account", selected.accountName())
                .addCode("workspaces.field.image", selected.imageVersion())
                .addCode("workspaces.field.id", selected.id())
                .add("workspaces.field.created", exact(selected.createdAt()))
                .add("workspaces.field.modified", exact(selected.modifiedAt()));
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
        return loading();
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

    private Node loading() {
        Label words = new Label(texts.get("workspaces.detail-loading"));
        words.getStyleClass().add("muted");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("small");
        VBox loading = new VBox(words, bar);
        loading.setId("workspace-detail-loading");
        loading.getStyleClass().add("detail-loading");
        return loading;
    }

    private String exact(@Nullable OffsetDateTime time) {
        return time == null ? "" : times.exact(time);
    }
}
