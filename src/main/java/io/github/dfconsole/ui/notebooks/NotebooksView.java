package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notebooks.creation.NotebookState;
import io.github.dfconsole.ui.notebooks.creation.PendingPane;
import io.github.dfconsole.ui.notebooks.userconfiguration.ChangeUserConfigurationsDialog;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardView;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel;
import io.github.dfconsole.ui.notebooks.wizard.WizardExits;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.resource.ResourceScreen;
import io.github.dfconsole.ui.resource.action.ConfirmByName;
import io.github.dfconsole.ui.resource.table.PillCell;
import io.github.dfconsole.ui.wizard.DraftChoice;
import io.github.dfconsole.ui.wizard.DraftOffer;
import io.github.dfconsole.ui.wizard.LeaveDialog;
import io.github.dfconsole.ui.wizard.StartMenu;
import io.github.dfconsole.ui.wizard.WizardView;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** The notebook screen. */
public final class NotebooksView extends VBox {

    private static final int LONGEST_NAME = 200;

    private final NotebooksViewModel model;
    private final ScreenContext around;
    private final Texts texts;
    private final ResourceScreen<Notebook> screen;
    private final UnavailablePane unavailable;
    private final VBox pending = new VBox();
    private final Label deleteNotice;
    private @Nullable WizardView wizard;

    /**
     * Creates the screen.
     *
     * @param changeConnection leads to the page where the connection is set
     */
    public NotebooksView(
            NotebooksViewModel model, ScreenContext around, Runnable changeConnection) {
        this.model = model;
        this.around = around;
        this.texts = around.texts();
        this.deleteNotice = deleteNotice();
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
                                                new NotebookDetailPane.Actions(
                                                        this::closeDetail,
                                                        this::cloneNotebook,
                                                        this::changeConfigurations,
                                                        this::confirmDelete))
                                        .node(),
                                model.detailOpen(),
                                model::openDetail,
                                model::closeDetail),
                        model::ownerName,
                        changeConnection);
        screen.addPrimary("notebooks-create", "notebooks.create", this::openWizard);
        VBox.setVgrow(screen, Priority.ALWAYS);
        unavailable = new UnavailablePane(model, texts);
        model.desk().addListener((property, before, now) -> show(now));
        model.table().failure().addListener((property, before, now) -> showList());
        model.table().phase().addListener((property, before, now) -> showList());
        show(model.desk().get());
    }

    /** Another connection has another desk. */
    private void show(@Nullable NotebookWorkbench desk) {
        pending.getChildren().clear();
        if (desk != null) {
            pending.getChildren()
                    .add(new PendingPane(desk.pending(), texts, around.times(), desk::createAgain));
            desk.wizard().addListener((property, before, now) -> showWizard(desk, now));
            desk.startMenu().failure().addListener((property, before, now) -> sayNotKept(now));
        }
        showWizard(desk, desk == null ? null : desk.wizard().get());
    }

    private void showWizard(
            @Nullable NotebookWorkbench desk, @Nullable NotebookWizardViewModel open) {
        wizard = null;
        if (desk == null || open == null) {
            showList();
            return;
        }
        WizardView view =
                new NotebookWizardView(open, around, desk.following(), exits(desk, open))
                        .create(startMenu(desk, open), draftOffer(desk, open));
        wizard = view;
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().setAll(view);
        view.focusFirst();
    }

    private WizardExits exits(NotebookWorkbench desk, NotebookWizardViewModel open) {
        return new WizardExits(
                () -> leaveWizard(desk, open, screen::focusFirst),
                notebook -> {
                    desk.closeWizard();
                    model.show(notebook);
                    screen.focusFirst();
                },
                () -> {
                    desk.closeWizard();
                    desk.openWizard();
                });
    }

    private Node startMenu(NotebookWorkbench desk, NotebookWizardViewModel open) {
        return new StartMenu<>(
                desk.startMenu(),
                texts,
                around.times(),
                new DraftChoice<>(desk::resume, open.wizard()::startFrom, open.form()::draft));
    }

    private Node draftOffer(NotebookWorkbench desk, NotebookWizardViewModel open) {
        return new DraftOffer<>(
                desk.startMenu(),
                open.wizard().pristine(),
                texts,
                around.times(),
                desk::resume,
                this::focusFirst);
    }

    private void sayNotKept(@Nullable Throwable failure) {
        if (failure != null) {
            around.notices()
                    .say(
                            new Notices.Notice(
                                    Notices.Tone.BAD,
                                    () -> texts.get("wizard.start-failed"),
                                    () -> {
                                        FailureText text =
                                                FailureText.of(failure, texts, around.times());
                                        return text.cause() + " " + text.next();
                                    },
                                    null));
        }
    }

    private void showList() {
        if (wizard == null) {
            Node rows = unavailable.isNeeded() ? unavailable : screen;
            getChildren().setAll(pending, deleteNotice, rows);
        }
    }

    private void leaveWizard(NotebookWorkbench desk, NotebookWizardViewModel open, Runnable then) {
        LeaveDialog.leave(
                open.wizard(),
                getScene().getWindow(),
                texts,
                () -> {
                    desk.closeWizard();
                    then.run();
                });
    }

    private void openWizard() {
        NotebookWorkbench desk = model.desk().get();
        if (desk != null) {
            desk.openWizard();
        }
    }

    private void cloneNotebook(NotebookDetail notebook) {
        NotebookWorkbench desk = model.desk().get();
        Account account = model.account().get();
        if (desk != null && account != null) {
            desk.startFrom(NotebookDraft.like(notebook, account.id()));
        }
    }

    private void changeConfigurations(NotebookDetail notebook) {
        NotebookWorkbench desk = model.desk().get();
        if (desk == null) {
            return;
        }
        ChangeUserConfigurationsDialog dialog =
                new ChangeUserConfigurationsDialog(
                        getScene().getWindow(), desk.change(notebook), around);
        dialog.resultProperty()
                .addListener(
                        (property, before, now) -> {
                            if (Boolean.TRUE.equals(now)) {
                                String name = Printable.escape(notebook.name(), LONGEST_NAME);
                                around.notices()
                                        .say(
                                                new Notices.Notice(
                                                        Notices.Tone.GOOD,
                                                        () ->
                                                                texts.get(
                                                                        "configuration.changed",
                                                                        name),
                                                        () ->
                                                                texts.get(
                                                                        "configuration.changed.text"),
                                                        null));
                                model.table().refresh();
                            }
                        });
        dialog.show();
    }

    /**
     * Asks, if something would be lost, before the whole window is left.
     *
     * @param owner the window
     * @param then goes on; not called if somebody stays
     */
    public void leave(Window owner, Runnable then) {
        NotebookWorkbench desk = model.desk().get();
        NotebookWizardViewModel open = desk == null ? null : desk.wizard().get();
        if (open == null) {
            then.run();
        } else {
            LeaveDialog.leave(open.wizard(), owner, texts, then);
        }
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
                                String name = Printable.escape(now.name(), LONGEST_NAME);
                                notice.setText(
                                        texts.get("notebooks.delete-failed", name)
                                                + " "
                                                + FailureText.of(now.cause(), texts, around.times())
                                                        .inOne());
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
                                "notebooks-confirm",
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

    /** Puts the keyboard into the table, or into the wizard. */
    public void focusFirst() {
        WizardView open = wizard;
        if (open == null) {
            screen.focusFirst();
        } else {
            open.focusFirst();
        }
    }
}
