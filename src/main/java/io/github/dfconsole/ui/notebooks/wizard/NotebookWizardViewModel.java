package io.github.dfconsole.ui.notebooks.wizard;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.change.SubmissionRequest;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.RefusalMessage;
import io.github.dfconsole.service.notebooks.RefusedField;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationField;
import io.github.dfconsole.ui.submission.SubmissionProgress;
import io.github.dfconsole.ui.submission.SubmissionViewModel;
import io.github.dfconsole.ui.wizard.SubmissionState;
import io.github.dfconsole.ui.wizard.WizardDefinition;
import io.github.dfconsole.ui.wizard.WizardSubmission;
import io.github.dfconsole.ui.wizard.WizardViewModel;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Objects;

/** The guided creation of one notebook: its form, its steps, and sending it. */
public final class NotebookWizardViewModel {

    private static final WizardDefinition DEFINITION =
            new WizardDefinition(
                    List.of(NotebookStep.values()),
                    "wizard.title",
                    "wizard.create",
                    "notebooks.submission.again",
                    "wizard.leave-busy.title");

    private final NotebookFormViewModel form;
    private final SubmissionViewModel<NewNotebook, NotebookDraft> creation;
    private final WizardViewModel<NotebookDraft> wizard;
    private final ReadOnlyObjectWrapper<SubmissionState> state =
            new ReadOnlyObjectWrapper<>(this, "state", SubmissionState.OPEN);

    /** Creates a wizard at its first step, and asks for everything there is to choose from. */
    public NotebookWizardViewModel(Jobs jobs, NotebookWizardServices services) {
        form = new NotebookFormViewModel(jobs, services.lookups(), new PatternCheck());
        creation =
                new SubmissionViewModel<>(
                        jobs, services.creation(), services.following(), services.afterwards());
        wizard =
                new WizardViewModel<>(
                        DEFINITION,
                        form,
                        new Submission(),
                        services.drafts().get(),
                        new NotebookPreview(form, services.endpoint()));
        creation.progress().addListener((property, before, now) -> onProgress(now));
    }

    /** Joins the wizard to the creation of a notebook. */
    private final class Submission implements WizardSubmission {

        @Override
        public void submit() {
            Account account = Objects.requireNonNull(form.fields().account().get());
            form.request()
                    .ifPresent(
                            request ->
                                    creation.submit(
                                            new SubmissionRequest<>(
                                                    request,
                                                    form.draft(),
                                                    account.name(),
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

    private void onProgress(SubmissionProgress now) {
        form.lockIdentity(creation.isUnsettled());
        state.set(stateOf(now));
        switch (now) {
            case SubmissionProgress.NameTaken _ ->
                    wizard.refuse(form.fields().name(), Problem.TAKEN);
            case SubmissionProgress.Failed failed when failed.cause() instanceof ApiException api ->
                    mark(api.failure().report().message());
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

    /** Marks the field that the service names in its refusal, and opens its step (W14). */
    private void mark(String message) {
        switch (RefusalMessage.refusedField(message, form.configurations().settings())
                .orElse(null)) {
            case null -> {
                // It names none; its words stand beside the button.
            }
            case RefusedField.Setting setting ->
                    form.configurations()
                            .find(setting.key())
                            .map(UserConfigurationField::input)
                            .ifPresent(field -> wizard.refuse(field, Problem.REFUSED));
            case RefusedField.Plain plain -> {
                Field<?> field = form.fields().find(plain.field());
                boolean taken =
                        field == form.fields().name() && RefusalMessage.isNameTaken(message);
                wizard.refuse(field, taken ? Problem.TAKEN : Problem.REFUSED);
            }
        }
    }

    /** Everything that is entered. */
    public NotebookFormViewModel form() {
        return form;
    }

    /** Sends it and follows what becomes of it. */
    public SubmissionViewModel<NewNotebook, NotebookDraft> creation() {
        return creation;
    }

    /** The steps, the draft and the review. */
    public WizardViewModel<NotebookDraft> wizard() {
        return wizard;
    }
}
