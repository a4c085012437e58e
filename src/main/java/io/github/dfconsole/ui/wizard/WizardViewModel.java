package io.github.dfconsole.ui.wizard;

import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldGroup;
import io.github.dfconsole.ui.form.FormViewModel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * A form that is filled in step by step, kept as a draft meanwhile, and sent at the end. It belongs
 * to the UI thread.
 *
 * @param <D> the type of the draft
 */
public final class WizardViewModel<D extends NamedDraft<D>> {

    private final FormViewModel<D> form;
    private final WizardSubmission submission;
    private final DraftSaver<D> drafts;
    private final RequestPreview preview;
    private final WizardSteps steps;
    private final ReadOnlyBooleanWrapper pristine =
            new ReadOnlyBooleanWrapper(this, "pristine", true);
    private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper(this, "edits");
    private boolean finished;

    /** Creates a wizard at its first step, and asks for everything there is to choose from. */
    @SuppressWarnings("this-escape") // nothing is heard before something is entered
    public WizardViewModel(
            WizardDefinition definition,
            FormViewModel<D> form,
            WizardSubmission submission,
            DraftSaver<D> drafts,
            RequestPreview preview) {
        this.form = form;
        this.submission = submission;
        this.drafts = drafts;
        this.preview = preview;
        this.steps = new WizardSteps(definition, form.groups(), edits, this::isBusy);
        form.onChange(this::onEdit);
        submission.state().addListener((property, before, now) -> onState(now));
        form.load();
    }

    private void onEdit() {
        edits.set(edits.get() + 1);
        submission.reconsider();
        if (form.isTouched() && !finished) {
            pristine.set(false);
            drafts.keepSoon(form.draft());
        }
    }

    private void onState(SubmissionState now) {
        if (now == SubmissionState.DONE) {
            finished = true;
            drafts.discard(() -> {});
        }
    }

    /** Continues with a saved draft, in its own file. */
    public void resume(SavedDraft<D> saved) {
        pristine.set(false);
        form.fill(saved.draft());
        drafts.adopt(saved);
    }

    /**
     * Takes over a preset, or what is known of something that exists; a name that was typed stays.
     */
    public void startFrom(D draft) {
        pristine.set(false);
        form.fill(draft.name().isEmpty() ? draft.named(form.draft().name()) : draft);
    }

    /** Goes on if nothing is wrong on this step, otherwise to the first fault (W9). */
    public void next() {
        if (steps.isReview()) {
            commit();
        } else {
            steps.next();
        }
    }

    /**
     * Sends what is entered if nothing is wrong on any step; otherwise leads to the first fault.
     */
    public void commit() {
        if (isBusy()) {
            return;
        }
        steps.checkAll(
                () -> {
                    if (form.isSendable()) {
                        submission.submit();
                    } else {
                        // A choice has been cleared while something was checked in the background.
                        commit();
                    }
                });
    }

    /** Marks a field that the service has refused, and leads to it (W14). */
    public void refuse(Field<?> field, Problem reason) {
        field.refuse(reason);
        steps.open(field);
    }

    /** Whether the request is on its way or being looked up. */
    public boolean isBusy() {
        return submission.state().getValue() == SubmissionState.BUSY;
    }

    /** Whether closing the wizard would lose something that was entered. */
    public boolean isDirty() {
        return form.isTouched() && !finished;
    }

    /**
     * Saves what was entered, secrets left out.
     *
     * @param then runs once it is saved; does not run if it cannot be saved
     */
    public void saveDraft(Runnable then) {
        if (finished) {
            // It exists by now.
            then.run();
        } else {
            drafts.keep(form.draft(), then);
        }
    }

    /**
     * Throws away what was entered.
     *
     * @param then runs afterwards, whether the file could be removed or not
     */
    public void discard(Runnable then) {
        // A look-up that answers only now must not bring it back.
        finished = true;
        drafts.discard(then);
    }

    /** Ends the wizard; what is on its way is still followed to its end. */
    public void close() {
        steps.close();
        form.close();
        submission.leave();
    }

    /** The steps, and the way from one to another. */
    public WizardSteps steps() {
        return steps;
    }

    /** The fields of a step; the review has none. */
    public FieldGroup group(WizardStep step) {
        return steps.group(step);
    }

    /** Counts the changes of what is entered, chosen or filled in. */
    public ReadOnlyIntegerProperty edits() {
        return edits.getReadOnlyProperty();
    }

    /** Whether nothing has been entered, chosen or filled in yet. */
    public ReadOnlyBooleanProperty pristine() {
        return pristine.getReadOnlyProperty();
    }

    /** Everything that is entered. */
    public FormViewModel<D> form() {
        return form;
    }

    /** Sends what is entered. */
    public WizardSubmission submission() {
        return submission;
    }

    /** Saves the draft. */
    public DraftSaver<D> drafts() {
        return drafts;
    }

    /** The request that would be sent. */
    public RequestPreview preview() {
        return preview;
    }
}
