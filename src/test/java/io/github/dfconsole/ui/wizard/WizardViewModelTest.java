package io.github.dfconsole.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.drafts.NamedDraft;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.FieldGroup;
import io.github.dfconsole.ui.form.FormViewModel;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A wizard over a form of its own: the kit knows nothing of notebooks. */
class WizardViewModelTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

    private final ManualJobs jobs = new ManualJobs();
    private final RobotForm form = new RobotForm();
    private final FakeSubmission submission = new FakeSubmission();
    private final List<Field<?>> led = new ArrayList<>();
    private DraftStore<RobotDraft> store;
    private WizardViewModel<RobotDraft> wizard;

    @TempDir private Path folder;

    private record RobotDraft(String name, String legs) implements NamedDraft<RobotDraft> {

        @Override
        public RobotDraft named(String otherName) {
            return new RobotDraft(otherName, legs);
        }
    }

    private enum RobotStep implements WizardStep {
        BODY,
        REVIEW;

        @Override
        public String id() {
            return name();
        }

        @Override
        public String titleKey() {
            return "";
        }

        @Override
        public String purposeKey() {
            return "";
        }
    }

    private static final class RobotForm extends FormViewModel<RobotDraft> {

        private final Field<String> name = Field.text("name").rule(RobotForm::filled);
        private final Field<String> legs = Field.text("legs").rule(RobotForm::filled);

        RobotForm() {
            add(new FieldGroup(name, legs));
        }

        private static Optional<Problem> filled(String text) {
            return text.isEmpty() ? Optional.of(Problem.MISSING) : Optional.empty();
        }

        @Override
        public RobotDraft draft() {
            return new RobotDraft(name.entered(), legs.entered());
        }

        @Override
        protected void set(RobotDraft draft) {
            name.fill(draft.name());
            legs.fill(draft.legs());
        }
    }

    private static final class FakeSubmission implements WizardSubmission {

        private final ReadOnlyObjectWrapper<SubmissionState> state =
                new ReadOnlyObjectWrapper<>(SubmissionState.OPEN);
        private int sent;

        @Override
        public void submit() {
            sent++;
            state.set(SubmissionState.BUSY);
        }

        @Override
        public void reconsider() {}

        @Override
        public void leave() {}

        @Override
        public ObservableValue<SubmissionState> state() {
            return state;
        }
    }

    private static final class NoPreview implements RequestPreview {

        @Override
        public String json() {
            return "";
        }

        @Override
        public String curl() {
            return "";
        }

        @Override
        public String powerShell() {
            return "";
        }
    }

    @BeforeEach
    void open() {
        store = new DraftStore<>(folder, "robot", RobotDraft.class);
        wizard =
                new WizardViewModel<>(
                        new WizardDefinition(List.of(RobotStep.values()), "", "", "", ""),
                        form,
                        submission,
                        new DraftSaver<>(jobs, store, "here", () -> NOW),
                        new NoPreview());
        wizard.steps()
                .target()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                led.add(now);
                            }
                        });
    }

    @Test
    void w9AllFaultsAreMarkedAndTheirNumberShrinksAsTheyAreCorrected() {
        assertThat(wizard.steps().faults().get()).isZero();
        wizard.next();
        assertThat(form.name.problem().get()).isEqualTo(Problem.MISSING);
        assertThat(form.legs.problem().get()).isEqualTo(Problem.MISSING);
        assertThat(wizard.steps().faults().get()).isEqualTo(2);
        assertThat(led).containsExactly(form.name);
        form.name.set("r2");
        assertThat(wizard.steps().faults().get()).isEqualTo(1);
        wizard.next();
        assertThat(led).containsExactly(form.name, form.legs);
        form.legs.set("3");
        wizard.next();
        assertThat(wizard.steps().isReview()).isTrue();
        assertThat(wizard.steps().faults().get()).isZero();
    }

    @Test
    void aDraftOfAnyFormIsSavedAndContinued() throws IOException {
        form.name.set("r2");
        jobs.runAll();
        assertThat(store.drafts("here"))
                .singleElement()
                .satisfies(saved -> assertThat(saved.draft()).isEqualTo(new RobotDraft("r2", "")));
        wizard.resume(store.drafts("here").getFirst());
        assertThat(form.name.get()).isEqualTo("r2");
    }

    @Test
    void w13NothingIsSentTwiceAndNothingMovesMeanwhile() {
        form.fill(new RobotDraft("r2", "3"));
        wizard.next();
        wizard.next();
        wizard.next();
        wizard.commit();
        wizard.steps().back();
        assertThat(submission.sent).isEqualTo(1);
        assertThat(wizard.steps().isReview()).isTrue();
    }

    @Test
    void w14ARefusedFieldIsMarkedAndItsStepOpened() {
        form.fill(new RobotDraft("r2", "3"));
        wizard.next();
        wizard.refuse(form.legs, Problem.REFUSED);
        assertThat(wizard.steps().current().get()).isEqualTo(RobotStep.BODY);
        assertThat(led).containsExactly(form.legs);
        assertThat(wizard.steps().isFaulty(RobotStep.BODY)).isTrue();
    }

    @Test
    void w15WhatIsDoneIsNeitherDirtyNorADraft() throws IOException {
        form.name.set("r2");
        jobs.runAll();
        submission.state.set(SubmissionState.DONE);
        jobs.runAll();
        assertThat(wizard.isDirty()).isFalse();
        assertThat(store.drafts("here")).isEmpty();
    }
}
