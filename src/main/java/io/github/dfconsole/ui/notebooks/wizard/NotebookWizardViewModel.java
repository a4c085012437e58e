package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.SubmissionRequest;
import io.github.dfconsole.service.export.RowText;
import io.github.dfconsole.service.notebooks.CurlScript;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.Problem;
import io.github.dfconsole.service.notebooks.RefusalMessage;
import io.github.dfconsole.service.notebooks.RefusedField;
import io.github.dfconsole.service.notebooks.SavedDraft;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationField;
import io.github.dfconsole.ui.submission.SubmissionProgress;
import io.github.dfconsole.ui.submission.SubmissionViewModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The guided creation of one notebook: its steps, what leads from one to the other, and sending. It
 * belongs to the UI thread.
 */
public final class NotebookWizardViewModel {

    /**
     * Where the keyboard is wanted.
     *
     * @param field the field
     * @param configuration which of the user configurations; -1 unless it is one
     */
    public record Place(FormField field, int configuration) {}

    private final WizardTools tools;
    private final NotebookFormViewModel form;
    private final SubmissionViewModel<NewNotebook, NotebookDraft> creation;
    private final DraftSaver keeper;
    private final ReadOnlyObjectWrapper<Step> step =
            new ReadOnlyObjectWrapper<>(this, "step", Step.BASICS);
    private final ObservableSet<Step> visited = FXCollections.observableSet(Step.BASICS);
    private final ReadOnlyObjectWrapper<@Nullable Place> place =
            new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyBooleanWrapper pristine =
            new ReadOnlyBooleanWrapper(this, "pristine", true);
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper(this, "edits");
    private boolean checking;
    private boolean closed;
    private boolean returning;
    private boolean finished;

    /** Creates a wizard at its first step, and asks for everything there is to choose from. */
    @SuppressWarnings("this-escape") // nothing is heard before something is entered
    public NotebookWizardViewModel(Jobs jobs, WizardTools tools) {
        this.tools = tools;
        this.form = new NotebookFormViewModel(jobs, tools.lookups(), new PatternCheck());
        this.creation =
                new SubmissionViewModel<>(
                        jobs, tools.creation(), tools.following(), tools.afterwards());
        this.keeper = new DraftSaver(jobs, tools.shelf(), tools.connection(), tools.clock());
        form.onChange(this::changed);
        form.checkNamesUnless(creation::isUnsettled);
        creation.progress().addListener((property, before, now) -> show(now));
        form.load();
    }

    private void changed() {
        edits.set(edits.get() + 1);
        creation.reconsider();
        if (form.isTouched() && !finished) {
            pristine.set(false);
            keeper.keepSoon(form.draft());
        }
    }

    /** Starts from what was kept, and goes on keeping it there. */
    public void resume(SavedDraft kept) {
        pristine.set(false);
        form.fill(kept.draft());
        keeper.adopt(kept);
    }

    /**
     * Takes over a preset, or what is known of a notebook that exists; a name that was typed stays.
     */
    public void startFrom(NotebookDraft draft) {
        pristine.set(false);
        form.fill(draft.name().isEmpty() ? draft.named(form.name().get()) : draft);
    }

    /** Goes on if nothing is wrong here, otherwise to what is wrong (W9). */
    public void next() {
        Step here = step.get();
        if (here == Step.REVIEW) {
            create();
            return;
        }
        whenRight(here, () -> go(returning ? Step.REVIEW : here.next()));
    }

    /** Goes from the review to a step; going on from there leads back to it (W11). */
    public void edit(Step target) {
        go(target);
        returning = true;
    }

    private void whenRight(Step checked, Runnable then) {
        if (checking) {
            return;
        }
        Optional<FormField> wrong = form.check(checked);
        if (wrong.isPresent()) {
            open(checked);
            lead(new Place(wrong.get(), -1));
        } else if (checked == Step.ACCESS) {
            checking = true;
            Step here = step.get();
            int checkedAt = edits.get();
            form.configurations()
                    .checkAll(
                            bad -> {
                                checking = false;
                                if (closed || step.get() != here) {
                                    // Somebody has gone elsewhere meanwhile.
                                    return;
                                }
                                if (edits.get() != checkedAt) {
                                    whenRight(checked, then);
                                } else if (bad.isPresent()) {
                                    open(checked);
                                    lead(bad.get());
                                } else {
                                    then.run();
                                }
                            });
        } else {
            then.run();
        }
    }

    private void open(Step wanted) {
        if (step.get() != wanted) {
            go(wanted);
        }
    }

    private void lead(UserConfigurationField bad) {
        lead(new Place(FormField.CONFIGURATIONS, form.configurations().indexOf(bad)));
    }

    /** Whoever follows is told again, even if it is the same place. */
    private void lead(Place to) {
        place.set(null);
        place.set(to);
    }

    /** Goes back; nothing is checked and nothing is lost. */
    public void back() {
        go(step.get().previous());
    }

    /** Goes to a step; to be used for those that were visited. */
    public void go(Step target) {
        if (!creation.isBusy()) {
            returning = false;
            visited.add(target);
            step.set(target);
        }
    }

    /** Whether something on a step is known to be wrong. */
    public boolean isFaulty(Step asked) {
        boolean fields = form.problems().keySet().stream().anyMatch(bad -> bad.step() == asked);
        return fields
                || (asked == Step.ACCESS
                        && form.configurations().fields().stream()
                                .anyMatch(field -> field.problem().get() != null));
    }

    /** Whether nothing is missing on a step. */
    public boolean isComplete(Step asked) {
        return asked != Step.REVIEW && form.isComplete(asked);
    }

    /** Leads to the review of what was sent and not found; from there it is sent again. */
    public void createAgain() {
        if (step.get() == Step.REVIEW) {
            create();
        } else {
            go(Step.REVIEW);
        }
    }

    /** Sends it, once, if nothing is wrong on any step; otherwise leads to what is. */
    public void create() {
        if (creation.isBusy()) {
            return;
        }
        if (creation.isUnsettled()) {
            // The name may be taken by the very notebook that is looked for.
            form.forgetTakenName();
        }
        createAfter(Step.BASICS);
    }

    private void createAfter(Step checked) {
        if (checked == Step.REVIEW) {
            if (!form.isSendable()) {
                // A choice has been cleared while the configurations were checked.
                createAfter(Step.BASICS);
                return;
            }
            Account account = Objects.requireNonNull(form.choices().account().value().get());
            creation.submit(
                    new SubmissionRequest<>(
                            form.notebook(), form.draft(), account.name(), keeper.draftId()));
        } else {
            whenRight(checked, () -> createAfter(checked.next()));
        }
    }

    private void show(SubmissionProgress now) {
        switch (now) {
            case SubmissionProgress.NameTaken _ -> {
                form.refuse(FormField.NAME, Problem.TAKEN);
                go(FormField.NAME.step());
                lead(new Place(FormField.NAME, -1));
            }
            case SubmissionProgress.Failed failed when failed.cause() instanceof ApiException api ->
                    mark(api.failure().report().message());
            case SubmissionProgress.Done _ -> {
                finished = true;
                keeper.discard(() -> {});
            }
            default -> {
                // The page shows it.
            }
        }
    }

    /** What the service names in its refusal is marked, and its step opened (W14). */
    private void mark(String message) {
        Optional<RefusedField> named =
                RefusalMessage.refusedField(message, form.configurations().settings());
        switch (named.orElse(null)) {
            case null -> {
                // It names none; its words stand beside the button.
            }
            case RefusedField.Setting setting -> {
                Optional<UserConfigurationField> field =
                        form.configurations().refuse(setting.key());
                if (field.isPresent()) {
                    go(Step.ACCESS);
                    lead(field.get());
                }
            }
            case RefusedField.Plain plain -> {
                FormField field = FormField.of(plain.field());
                form.refuse(
                        field,
                        field == FormField.NAME && RefusalMessage.isNameTaken(message)
                                ? Problem.TAKEN
                                : Problem.REFUSED);
                go(field.step());
                lead(new Place(field, -1));
            }
        }
    }

    /** What would be sent, as JSON with secrets masked; empty while something is missing. */
    public String json() {
        return ready().map(notebook -> RowText.json(List.of(notebook))).orElse("");
    }

    /** A shell script that sends the same and holds no secret; empty while something is missing. */
    public String curl() {
        return ready().map(
                        notebook ->
                                CurlScript.of(
                                        tools.endpoint(),
                                        notebook,
                                        form.configurations()::isMasked))
                .orElse("");
    }

    private Optional<NewNotebook> ready() {
        return form.isSendable() ? Optional.of(form.notebook()) : Optional.empty();
    }

    /** Whether closing it would lose something that was entered. */
    public boolean isDirty() {
        return form.isTouched() && !finished;
    }

    /**
     * Keeps what was entered, secrets apart.
     *
     * @param then goes on once it is kept; not called if it cannot be, see {@link #saveFailure}
     */
    public void saveDraft(Runnable then) {
        if (finished) {
            // It exists by now.
            then.run();
        } else {
            keeper.keep(form.draft(), then);
        }
    }

    /**
     * Throws away what was entered.
     *
     * @param then goes on, whether the file could be removed or not
     */
    public void discard(Runnable then) {
        // A look-up that answers only now must not bring it back.
        finished = true;
        keeper.discard(then);
    }

    /** Lets go of everything; what is on its way is still brought to its end. */
    public void close() {
        closed = true;
        form.close();
        creation.leave();
    }

    /** Counts what is entered, chosen or filled in. */
    public ReadOnlyIntegerProperty edits() {
        return edits.getReadOnlyProperty();
    }

    /** Whether nothing has been entered, chosen or filled in yet. */
    public ReadOnlyBooleanProperty pristine() {
        return pristine.getReadOnlyProperty();
    }

    /** What its draft is kept under. */
    public String draftId() {
        return keeper.draftId();
    }

    /** When a draft was last written; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Instant> savedAt() {
        return keeper.savedAt();
    }

    /** Why the draft could not be written; null if nothing went wrong. */
    public ReadOnlyObjectProperty<@Nullable Throwable> saveFailure() {
        return keeper.failure();
    }

    /** Everything that is entered. */
    public NotebookFormViewModel form() {
        return form;
    }

    /** What becomes of it. */
    public SubmissionViewModel<NewNotebook, NotebookDraft> creation() {
        return creation;
    }

    /** The step that is shown. */
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** The steps that have been shown. Not to be changed. */
    public ObservableSet<Step> visited() {
        return visited;
    }

    /** Where the keyboard is wanted; null if nowhere in particular. */
    public ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }
}
