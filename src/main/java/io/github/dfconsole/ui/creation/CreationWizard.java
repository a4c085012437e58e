package io.github.dfconsole.ui.creation;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.SubmissionDraft;
import io.github.dfconsole.service.change.SubmissionRequest;
import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.FormViewModel;
import io.github.dfconsole.ui.submission.SubmissionProgress;
import io.github.dfconsole.ui.submission.SubmissionViewModel;
import io.github.dfconsole.ui.wizard.RequestPreview;
import io.github.dfconsole.ui.wizard.SubmissionState;
import io.github.dfconsole.ui.wizard.WizardDefinition;
import io.github.dfconsole.ui.wizard.WizardSubmission;
import io.github.dfconsole.ui.wizard.WizardViewModel;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The guided creation of one resource: its form, its steps, and sending it. It belongs to the UI
 * thread.
 *
 * @param <Q> the type of the request
 * @param <D> the type of the draft
 */
public abstract class CreationWizard<Q, D extends NamedDraft<D> & SubmissionDraft> {

    private final FormViewModel<D> form;
    private final CreationForm<Q> sent;
    private final SubmissionViewModel<Q, D> creation;
    private final WizardViewModel<D> wizard;
    private final ReadOnlyObjectWrapper<SubmissionState> state =
            new ReadOnlyObjectWrapper<>(this, "state", SubmissionState.OPEN);

    /** Creates a wizard at its first step, and asks for everything there is to choose from. */
    @SuppressWarnings("this-escape") // nothing is heard before something is sent
    protected <F extends FormViewModel<D> & CreationForm<Q>> CreationWizard(
            Jobs jobs,
            WizardDefinition definition,
            F form,
            CreationTools<Q, D> tools,
            RequestPreview preview) {
        this.form = form;
        this.sent = form;
        creation =
                new SubmissionViewModel<>(
                        jobs,
                        tools.submission(),
                        tools.following(),
                        tools.afterwards(),
                        tools.approval());
        wizard =
                new WizardViewModel<>(
                        definition, form, new Submission(), tools.drafts().get(), preview);
        creation.progress().addListener((property, before, now) -> onProgress(now));
    }

    /** Joins the wizard to the creation. */
    private final class Submission implements WizardSubmission {

        @Override
        public void submit() {
            sent.request()
                    .ifPresent(
                            request ->
                                    creation.submit(
                                            new SubmissionRequest<>(
                                                    request,
                                                    form.draft(),
                                                    sent.accountName(),
                                                    wizard.drafts().draftId())));
        }

        @Override
        public void reconsider() {
            creation.reconsider();
        }

        @Override
        public void leave() {
            creation.leave();
        }

        @Override
        public ObservableValue<SubmissionState> state() {
            return state.getReadOnlyProperty();
        }
    }

    /** A field that the service names in its refusal is marked, and its step opened (W14). */
    private void onProgress(SubmissionProgress now) {
        sent.lockIdentity(creation.unsettled().get() != null);
        state.set(stateOf(now));
        switch (now) {
            case SubmissionProgress.NameTaken _ -> wizard.refuse(sent.name(), Problem.TAKEN);
            case SubmissionProgress.Failed failed when failed.cause() instanceof ApiException api ->
                    sent.refused(api.failure())
                            .ifPresent(
                                    refused -> wizard.refuse(refused.field(), refused.problem()));
            default -> {
                // The page shows it.
            }
        }
    }

    private static SubmissionState stateOf(SubmissionProgress progress) {
        return switch (progress) {
            case SubmissionProgress.Idle _ -> SubmissionState.OPEN;
            case SubmissionProgress.Sending _, SubmissionProgress.LookingUp _ ->
                    SubmissionState.BUSY;
            case SubmissionProgress.NotFound _, SubmissionProgress.AnotherUnconfirmed _ ->
                    SubmissionState.UNKNOWN;
            case SubmissionProgress.Failed _, SubmissionProgress.NameTaken _ ->
                    SubmissionState.REFUSED;
            case SubmissionProgress.Done _ -> SubmissionState.DONE;
        };
    }

    /** Sends it and follows what becomes of it. */
    public final SubmissionViewModel<Q, D> creation() {
        return creation;
    }

    /** The steps, the draft and the review. */
    public final WizardViewModel<D> wizard() {
        return wizard;
    }
}
