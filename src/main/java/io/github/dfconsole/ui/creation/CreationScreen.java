package io.github.dfconsole.ui.creation;

import io.github.dfconsole.files.UnreadableFile;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.ScreenContext;
import io.github.dfconsole.ui.failure.FailureText;
import io.github.dfconsole.ui.notice.LostRecords;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.resource.ScreenExtension;
import io.github.dfconsole.ui.resource.ScreenModel;
import io.github.dfconsole.ui.submission.PendingPane;
import io.github.dfconsole.ui.submission.SubmissionTexts;
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
 * What the screen of a kind that is created has besides its list: the wizard, and creations that
 * are not settled.
 *
 * @param <D> the type of the draft
 * @param <W> the type of the wizard
 * @param <B> the type of what is at work over one connection
 */
public abstract class CreationScreen<
                D extends NamedDraft<D> & SubmissionDraft,
                W extends CreationWizard<?, D>,
                B extends CreationBench<?, D, W>>
        implements ScreenExtension {

    private final ScreenModel<?, ?> model;
    private final CreationWork<B> work;
    private final SubmissionTexts kind;
    private final ScreenContext context;
    private final Texts texts;
    private final CreationEvents events;
    private final ReadOnlyObjectWrapper<@Nullable Node> shown =
            new ReadOnlyObjectWrapper<>(this, "inPlaceOfList");
    private @Nullable WizardView wizard;
    private @Nullable VBox pending;

    /**
     * Creates it; nothing is shown yet.
     *
     * @param kind the texts of what is created
     */
    @SuppressWarnings("this-escape") // a property only keeps its owner
    protected CreationScreen(ScreenModel<?, ?> model, CreationWork<B> work, SubmissionTexts kind) {
        this.model = model;
        this.work = work;
        this.kind = kind;
        this.context = model.context();
        this.texts = context.texts();
        this.events = new CreationNotices(model, work, kind);
    }

    /** Makes the window of a wizard, at the step its model is at. */
    protected abstract WizardView view(B workbench, W open, CreationFrame frame);

    @Override
    public void opened(OpenConnection connection) {
        work.opened(connection, context, events);
        work.open().ifPresent(this::follow);
        showPending();
    }

    private void follow(B workbench) {
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
    public final void closed() {
        work.closed();
        wizard = null;
        shown.set(null);
        showPending();
    }

    @Override
    public final List<Node> below() {
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

    private PendingPane<D> pendingPane(B workbench) {
        return new PendingPane<>(
                workbench.pending(),
                kind,
                workbench::createAgain,
                model.marks().isReadOnly() ? "action.why.read-only" : "");
    }

    private void showWizard(B workbench, @Nullable W open) {
        wizard =
                open == null
                        ? null
                        : view(
                                workbench,
                                open,
                                new CreationFrame(
                                        startMenu(workbench, open),
                                        draftOffer(workbench, open),
                                        exits(workbench, open)));
        shown.set(wizard);
    }

    private CreationExits exits(B workbench, W open) {
        return new CreationExits(
                () -> leaveWizard(workbench, open),
                resource -> {
                    workbench.closeWizard();
                    model.showRow(resource.accountId(), resource.id());
                },
                () -> {
                    workbench.closeWizard();
                    workbench.openWizard();
                });
    }

    private Node startMenu(B workbench, W open) {
        return new StartMenu<>(
                workbench.startMenu(),
                texts,
                context.times(),
                new DraftChoice<>(
                        workbench::resume, open.wizard()::startFrom, open.wizard().form()::draft));
    }

    private Node draftOffer(B workbench, W open) {
        return new DraftOffer<>(
                workbench.startMenu(),
                open.wizard().pristine(),
                texts,
                context.times(),
                workbench::resume,
                this::focusFirst);
    }

    private void leaveWizard(B workbench, W open) {
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
    public final ReadOnlyObjectProperty<@Nullable Node> inPlaceOfList() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public final void backToList() {
        work.open().ifPresent(CreationBench::closeWizard);
    }

    @Override
    public final void focusFirst() {
        WizardView open = wizard;
        if (open != null) {
            open.focusFirst();
        }
    }

    @Override
    public final void leave(Window owner, Runnable then) {
        W open = work.open().map(workbench -> workbench.wizard().get()).orElse(null);
        if (open == null) {
            then.run();
        } else {
            LeaveDialog.leave(open.wizard(), owner, texts, then);
        }
    }
}
