package io.github.dfconsole.ui.notebooks;

import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookDetail;
import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notebooks.creation.NotebookSubmissions;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardView;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel;
import io.github.dfconsole.ui.notebooks.wizard.WizardExits;
import io.github.dfconsole.ui.notice.LostRecords;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ScreenExtension;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.submission.PendingPane;
import io.github.dfconsole.ui.wizard.DraftChoice;
import io.github.dfconsole.ui.wizard.DraftOffer;
import io.github.dfconsole.ui.wizard.LeaveDialog;
import io.github.dfconsole.ui.wizard.StartMenu;
import io.github.dfconsole.ui.wizard.WizardView;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the notebook screen has besides its list: the wizard, and creations that are not settled.
 */
final class NotebookScreen implements ScreenExtension {

    private final ScreenModel<Notebook, NotebookDetail> model;
    private final NotebookWork work;
    private final ScreenContext context;
    private final Texts texts;
    private final NotebookEvents events;
    private final ReadOnlyObjectWrapper<@Nullable Node> shown =
            new ReadOnlyObjectWrapper<>(this, "inPlaceOfList");
    private @Nullable WizardView wizard;
    private @Nullable VBox pending;

    NotebookScreen(ScreenModel<Notebook, NotebookDetail> model, NotebookWork work) {
        this.model = model;
        this.work = work;
        this.context = model.context();
        this.texts = context.texts();
        this.events = new NotebookNotices(model, work);
    }

    @Override
    public void opened(OpenConnection connection) {
        work.opened(connection, context, events);
        work.open().ifPresent(this::follow);
        showPending();
    }

    private void follow(NotebookWorkbench workbench) {
        workbench.wizard().addListener((property, before, now) -> showWizard(workbench, now));
        workbench.startMenu().failure().addListener((property, before, now) -> sayNotKept(now));
        LostRecords lost = new LostRecords(context.notices(), texts, context.times());
        workbench
                .startMenu()
                .unreadable()
                .addListener(
                        (ListChangeListener<UnreadableFile>)
                                change -> {
                                    while (change.next()) {
                                        lost.say(
                                                "records.lost.draft",
                                                List.copyOf(change.getAddedSubList()));
                                    }
                                });
    }

    @Override
    public void closed() {
        work.closed();
        wizard = null;
        shown.set(null);
        showPending();
    }

    @Override
    public List<Node> below() {
        VBox box = new VBox();
        pending = box;
        showPending();
        return List.of(box);
    }

    private void showPending() {
        VBox box = pending;
        if (box != null) {
            box.getChildren().clear();
            work.open().map(this::pendingPane).ifPresent(box.getChildren()::add);
        }
    }

    private PendingPane<NotebookDraft> pendingPane(NotebookWorkbench workbench) {
        return new PendingPane<>(
                workbench.pending(),
                NotebookSubmissions.texts(texts, context.times()),
                workbench::createAgain);
    }

    private void showWizard(NotebookWorkbench workbench, @Nullable NotebookWizardViewModel open) {
        wizard = open == null ? null : view(workbench, open);
        shown.set(wizard);
    }

    private WizardView view(NotebookWorkbench workbench, NotebookWizardViewModel open) {
        return new NotebookWizardView(open, context, workbench.following(), exits(workbench, open))
                .create(startMenu(workbench, open), draftOffer(workbench, open));
    }

    private WizardExits exits(NotebookWorkbench workbench, NotebookWizardViewModel open) {
        return new WizardExits(
                () -> leaveWizard(workbench, open),
                notebook -> {
                    workbench.closeWizard();
                    model.showRow(notebook.accountId(), notebook.id());
                },
                () -> {
                    workbench.closeWizard();
                    workbench.openWizard();
                });
    }

    private Node startMenu(NotebookWorkbench workbench, NotebookWizardViewModel open) {
        return new StartMenu<>(
                workbench.startMenu(),
                texts,
                context.times(),
                new DraftChoice<>(workbench::resume, open.wizard()::startFrom, open.form()::draft));
    }

    private Node draftOffer(NotebookWorkbench workbench, NotebookWizardViewModel open) {
        return new DraftOffer<>(
                workbench.startMenu(),
                open.wizard().pristine(),
                texts,
                context.times(),
                workbench::resume,
                this::focusFirst);
    }

    private void leaveWizard(NotebookWorkbench workbench, NotebookWizardViewModel open) {
        Node view = shown.get();
        if (view != null) {
            LeaveDialog.leave(
                    open.wizard(), view.getScene().getWindow(), texts, workbench::closeWizard);
        }
    }

    private void sayNotKept(@Nullable Throwable failure) {
        if (failure != null) {
            FailureText text = FailureText.of(failure, texts, context.times());
            context.notices()
                    .say(
                            new Notice(
                                    Tone.BAD,
                                    () -> texts.get("wizard.start-failed"),
                                    text::inOne,
                                    null));
        }
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Node> inPlaceOfList() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public void backToList() {
        work.open().ifPresent(NotebookWorkbench::closeWizard);
    }

    @Override
    public void focusFirst() {
        WizardView open = wizard;
        if (open != null) {
            open.focusFirst();
        }
    }

    @Override
    public void leave(Window owner, Runnable then) {
        NotebookWizardViewModel open =
                work.open().map(workbench -> workbench.wizard().get()).orElse(null);
        if (open == null) {
            then.run();
        } else {
            LeaveDialog.leave(open.wizard(), owner, texts, then);
        }
    }
}
