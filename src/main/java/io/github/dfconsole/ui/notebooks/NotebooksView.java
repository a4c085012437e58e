package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.ConfirmByName;
import io.github.dfconsole.ui.control.FailureText;
import io.github.dfconsole.ui.control.PillCell;
import io.github.dfconsole.ui.control.ResourceScreen;
import io.github.dfconsole.ui.control.Surroundings;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Map;

/** The notebook screen. */
public final class NotebooksView extends VBox {

    private static final int LONGEST_NAME = 200;

    private final NotebooksViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final ResourceScreen<Notebook> screen;

    /**
     * Creates the screen.
     *
     * @param changeConnection leads to the page where the connection is set
     */
    public NotebooksView(NotebooksViewModel model, Surroundings around, Runnable changeConnection) {
        this.model = model;
        this.around = around;
        this.texts = around.texts();
        screen =
                new ResourceScreen<>(
                        "notebooks",
                        model.table(),
                        new ResourceScreen.Words(
                                "notebooks.title",
                                "notebooks.filter",
                                "notebooks.loading",
                                "notebooks.empty.title",
                                "notebooks.empty.text",
                                "notebooks.no-match",
                                "notebooks.load-failed",
                                "notebooks.refresh-failed",
                                "notebooks.repeated"),
                        around,
                        Map.of(
                                NotebookColumns.STATE,
                                column ->
                                        new PillCell<>(
                                                (row, pill) ->
                                                        NotebookState.show(
                                                                row.state(),
                                                                model.isDeleting(row),
                                                                pill,
                                                                texts))),
                        new ResourceScreen.Detail(
                                new NotebookDetailPane(
                                                model,
                                                around,
                                                this::closeDetail,
                                                this::confirmDelete)
                                        .node(),
                                model.detailOpen(),
                                model::openDetail,
                                model::closeDetail),
                        model::ownerName,
                        changeConnection);
        VBox.setVgrow(screen, Priority.ALWAYS);
        getChildren().addAll(deleteNotice(), screen);
    }

    private Label deleteNotice() {
        Label notice = new Label();
        notice.setId("notebooks-delete-failed");
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.getStyleClass().addAll("notice", "notice-bad");
        notice.visibleProperty().bind(model.deleteFailure().isNotNull());
        notice.managedProperty().bind(notice.visibleProperty());
        model.deleteFailure()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                FailureText text =
                                        FailureText.of(now.cause(), texts, around.times());
                                notice.setText(
                                        texts.get(
                                                        "notebooks.delete-failed",
                                                        Printable.escape(now.name(), LONGEST_NAME))
                                                + " "
                                                + text.cause()
                                                + " "
                                                + text.said()
                                                + " "
                                                + text.next());
                            }
                        });
        return notice;
    }

    private void confirmDelete() {
        Notebook selected = model.table().selected().get();
        Account account = model.account().get();
        if (selected == null || account == null) {
            return;
        }
        ConfirmByName confirm =
                new ConfirmByName(
                        getScene().getWindow(),
                        new ConfirmByName.Words(
                                "notebook-confirm",
                                texts.get("notebooks.delete"),
                                texts.get(
                                        "notebooks.delete.question",
                                        Printable.escape(selected.name(), LONGEST_NAME),
                                        Printable.escape(account.name(), LONGEST_NAME)),
                                texts.get("notebooks.delete.consequences"),
                                texts.get("notebooks.delete"),
                                selected.name()),
                        texts);
        confirm.resultProperty()
                .addListener(
                        (property, before, now) -> {
                            if (Boolean.TRUE.equals(now)) {
                                model.delete(selected);
                            }
                        });
        confirm.show();
    }

    /** Back to the row it was opened from (T15). */
    private void closeDetail() {
        model.closeDetail();
        focusFirst();
    }

    /** Puts the keyboard into the table. */
    public void focusFirst() {
        screen.focusFirst();
    }
}
