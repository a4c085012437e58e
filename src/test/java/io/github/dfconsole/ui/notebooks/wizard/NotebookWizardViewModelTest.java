package io.github.dfconsole.ui.notebooks.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.drafts.DraftStore;
import io.github.dfconsole.service.drafts.SavedDraft;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleLookups;
import io.github.dfconsole.testing.SampleNotebooks;
import io.github.dfconsole.ui.creation.CreationTools;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.submission.BackgroundResults;
import io.github.dfconsole.ui.submission.SubmissionProgress;
import io.github.dfconsole.ui.submission.SubmissionViewModel;
import io.github.dfconsole.ui.wizard.DraftSaver;
import io.github.dfconsole.ui.wizard.WizardStep;
import io.github.dfconsole.ui.wizard.WizardViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class NotebookWizardViewModelTest {

    private static final String CONNECTION = "sandbox";
    private static final String SECRET = "Canary-2931!";
    private static final InstantSource CLOCK = () -> Instant.parse("2026-03-14T09:00:00Z");

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = SampleLookups.wire();
    private final List<Place> places = new ArrayList<>();
    private DraftStore<NotebookDraft> shelf;
    private WizardViewModel<NotebookDraft> model;
    private SubmissionViewModel<NewNotebook, NotebookDraft> creation;
    private NotebookFormViewModel form;

    @TempDir private Path folder;

    @BeforeEach
    void open() {
        shelf = new DraftStore<>(folder, "notebook", NotebookDraft.class);
        show(wizard());
        jobs.runAll();
    }

    private void show(NotebookWizardViewModel wizard) {
        model = wizard.wizard();
        creation = wizard.creation();
        form = wizard.form();
        model.steps()
                .target()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                places.add(place(now));
                            }
                        });
    }

    /** Where the keyboard is led: a field, or which of the user configurations; else -1. */
    private record Place(FormField field, int configuration) {}

    private Place place(Field<?> field) {
        return new Place(
                FormField.which(field, form), form.configurations().inputs().indexOf(field));
    }

    private NotebookWizardViewModel wizard() {
        Session session = wire.session();
        return new NotebookWizardViewModel(
                jobs,
                new NotebookLookups(session, CLOCK),
                new CreationTools<>(
                        SampleNotebooks.creation(
                                session,
                                new ChangeJournal<>(
                                        folder.resolve("notebook-journal"), NotebookDraft.class),
                                CONNECTION,
                                CLOCK),
                        new StateWatch(jobs, CLOCK, ended -> {}),
                        new BackgroundResults<>() {
                            @Override
                            public void unsettled(
                                    SubmissionIntent<NotebookDraft> intent, ApiFailure cause) {}

                            @Override
                            public void failed(String name, Throwable cause) {}

                            @Override
                            public void nameTaken(String name) {}
                        },
                        (wanted, send) -> send.run(),
                        () -> new DraftSaver<>(jobs, shelf, CONNECTION, CLOCK)),
                Api.endpoint("http://127.0.0.1:1"));
    }

    private void typeEverything() {
        form.fields().name().set("churn");
        form.fields().bucket().set("forest-churn");
        password(SECRET);
    }

    private void password(String value) {
        form.configurations().fields().getFirst().value().set(value);
    }

    private void next() {
        model.next();
        jobs.runAll();
    }

    private void goToReview() {
        typeEverything();
        while (model.steps().current().get() != NotebookStep.REVIEW) {
            next();
        }
    }

    private void refuse(String message) {
        wire.fails(
                "notebooks/create",
                report -> new ApiFailure.Invalid(report.withWords("", message)));
        goToReview();
        next();
    }

    private static String notAvailable(String subject) {
        return "invalid request parameter (constraint violation Not available, %s)"
                .formatted(subject);
    }

    private long creations() {
        return Collections.frequency(wire.calls(), "notebooks/create");
    }

    private List<NotebookDraft> kept() throws Exception {
        return shelf.drafts(CONNECTION).stream().map(SavedDraft::draft).toList();
    }

    @ParameterizedTest
    @CsvSource({"SW.LAB", "SW.HUB"})
    void w4ThereAreTheSameFiveStepsWhateverIsChosen(String typeCode) {
        form.choices().type().choices().stream()
                .filter(type -> type.typeCode().equals(typeCode))
                .forEach(form.choices().type().value()::set);
        jobs.runAll();
        form.fields().name().set("churn");
        form.fields().bucket().set("forest-churn");
        form.configurations().fields().stream().findFirst().ifPresent(first -> password(SECRET));
        List<WizardStep> seen = new ArrayList<>(List.of(model.steps().current().get()));
        while (model.steps().current().get() != NotebookStep.REVIEW) {
            next();
            seen.add(model.steps().current().get());
        }
        assertThat(seen)
                .containsExactly(
                        NotebookStep.BASICS,
                        NotebookStep.NETWORK,
                        NotebookStep.SERVER,
                        NotebookStep.ACCESS,
                        NotebookStep.REVIEW);
        assertThat(seen).extracting(this::number).containsExactly(1, 2, 3, 4, 5);
    }

    private int number(WizardStep step) {
        return model.steps().definition().steps().indexOf(step) + 1;
    }

    @Test
    void w2TheStepsThatWereSeenCanBeGoneTo() {
        assertThat(model.steps().visited()).containsExactly(NotebookStep.BASICS);
        form.fields().name().set("churn");
        next();
        next();
        model.steps().back();
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.NETWORK);
        assertThat(model.steps().visited())
                .containsOnly(NotebookStep.BASICS, NotebookStep.NETWORK, NotebookStep.SERVER);
        model.steps().go(NotebookStep.SERVER);
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.SERVER);
        assertThat(model.steps().visited()).doesNotContain(NotebookStep.ACCESS);
    }

    @Test
    void theFirstStepHasNoneBeforeIt() {
        model.steps().back();
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.BASICS);
    }

    @Test
    void w9NextWithAFaultStaysAndNamesThePlaceEachTime() {
        model.next();
        model.next();
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.BASICS);
        assertThat(places)
                .containsExactly(new Place(FormField.NAME, -1), new Place(FormField.NAME, -1));
        assertThat(model.steps().isFaulty(NotebookStep.BASICS)).isTrue();
        form.fields().name().set("churn");
        assertThat(model.steps().isFaulty(NotebookStep.BASICS)).isFalse();
        next();
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.NETWORK);
    }

    @Test
    void w9AConfigurationThatIsWrongIsNamedByItsNumber() {
        form.fields().name().set("churn");
        form.fields().bucket().set("forest-churn");
        model.steps().go(NotebookStep.ACCESS);
        next();
        password("short1");
        next();
        assertThat(places)
                .containsExactly(
                        new Place(FormField.CONFIGURATIONS, 0),
                        new Place(FormField.CONFIGURATIONS, 0));
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.ACCESS);
        assertThat(model.steps().isFaulty(NotebookStep.ACCESS)).isTrue();
    }

    @Test
    void w9WhatIsStillLoadingCannotBeSent() {
        show(wizard());
        form.fields().name().set("churn");
        for (NotebookStep step :
                List.of(
                        NotebookStep.BASICS,
                        NotebookStep.NETWORK,
                        NotebookStep.SERVER,
                        NotebookStep.ACCESS)) {
            model.steps().go(step);
            model.next();
            assertThat(model.steps().current().get()).isEqualTo(step);
        }
        assertThat(places)
                .extracting(Place::field)
                .containsExactly(
                        FormField.ACCOUNT,
                        FormField.VPC,
                        FormField.SERVER_TYPE,
                        FormField.LOGIN_KEY);
    }

    @Test
    void w5BackAndNextLoseNothing() {
        form.choices().network().vpc().value().set(SampleLookups.SOUTH);
        jobs.runAll();
        form.choices().serverType().value().set(SampleLookups.LARGE);
        form.fields().addStorage().set(true);
        form.fields().storageType().set("HDD");
        form.fields().storageSize().set("500");
        goToReview();
        String before = model.preview().json();
        int asked = wire.calls().size();
        while (model.steps().current().get() != NotebookStep.BASICS) {
            model.steps().back();
        }
        while (model.steps().current().get() != NotebookStep.REVIEW) {
            next();
        }
        assertThat(model.preview().json())
                .isEqualTo(before)
                .contains("\"subnetNo\" : 21", "\"storageGB\" : 500", "SVR.C008");
        assertThat(wire.calls()).hasSize(asked);
    }

    @Test
    void w9CreateLeadsToTheFirstStepOnWhichSomethingIsWrong() {
        goToReview();
        form.fields().storageSize().set("5");
        form.fields().addStorage().set(true);
        form.fields().bucket().set("");
        next();
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.SERVER);
        assertThat(places).containsExactly(new Place(FormField.STORAGE_SIZE, -1));
        assertThat(creations()).isZero();
    }

    @Test
    void f27ASubnetThatIsGoneBeforeItIsSentIsToldAndNotSent() {
        goToReview();
        wire.on("notebooks/getSubnetList", request -> new Contents<>(true, "", List.of(), 0));
        form.reload();
        jobs.runAll();
        next();
        assertThat(form.choices().network().subnet().state().get()).isEqualTo(LookupState.EMPTY);
        assertThat(places).containsExactly(new Place(FormField.SUBNET, -1));
        assertThat(creations()).isZero();
    }

    @Test
    void w13PressedTwiceItIsSentOnce() {
        goToReview();
        model.commit();
        model.next();
        model.commit();
        jobs.runAll();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        model.commit();
        jobs.runAll();
        assertThat(creations()).isEqualTo(1);
    }

    @Test
    void w13NothingMovesWhileItIsBeingSent() {
        goToReview();
        model.commit();
        jobs.runFirst();
        while (!creation.isBusy()) {
            jobs.runFirst();
        }
        model.steps().back();
        model.steps().go(NotebookStep.BASICS);
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.REVIEW);
    }

    @Test
    void w13NextPressedTwiceBeforeTheReviewCreatesNothing() {
        typeEverything();
        model.steps().go(NotebookStep.ACCESS);
        model.next();
        model.next();
        jobs.runAll();
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.REVIEW);
        assertThat(creations()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "notebook name 'churn', NAME, TAKEN, BASICS",
                "create.name, NAME, TAKEN, BASICS",
                "accountId 'a1', ACCOUNT, REFUSED, BASICS",
                "typeCode 'SW.LAB', TYPE, REFUSED, BASICS",
                "vpcNo '1', VPC, REFUSED, NETWORK",
                "subnetNo '11', SUBNET, REFUSED, NETWORK",
                "serverTypeCode 'SVR.C004', SERVER_TYPE, REFUSED, SERVER",
                "storageType 'SSD', STORAGE_TYPE, REFUSED, SERVER",
                "storageGB '1', STORAGE_SIZE, REFUSED, SERVER",
                "loginKeyName 'old-key', LOGIN_KEY, REFUSED, ACCESS",
                "bucketName 'forest-churn', BUCKET, REFUSED, ACCESS"
            })
    void w14TheFieldThatIsRefusedIsMarkedAndItsStepOpened(
            String subject, FormField field, Problem problem, NotebookStep step) {
        refuse(notAvailable(subject));
        assertThat(model.steps().current().get()).isEqualTo(step);
        assertThat(FormField.problems(form)).containsOnly(entry(field, problem));
        assertThat(places).containsExactly(new Place(field, -1));
        assertThat(model.steps().isFaulty(step)).isTrue();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.Failed.class);
    }

    @Test
    void f16ANameTheServiceFindsWrongAfterAllIsRefused() {
        refuse("invalid request parameter (constraint violation Pattern, name): ");
        assertThat(FormField.problems(form)).containsOnly(entry(FormField.NAME, Problem.REFUSED));
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.BASICS);
    }

    @Test
    void w14TheSettingThatIsRefusedIsMarkedUntilItIsChanged() {
        refuse(notAvailable("notebook user configuration 'Jupyter Lab.Theme'"));
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.ACCESS);
        assertThat(places).containsExactly(new Place(FormField.CONFIGURATIONS, 1));
        var theme = form.configurations().fields().get(1);
        assertThat(theme.problem().get()).isEqualTo(Problem.REFUSED);
        next();
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.ACCESS);
        theme.value().set("dark");
        assertThat(theme.problem().get()).isNull();
        next();
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.REVIEW);
    }

    @Test
    void w14ARefusalIsForgottenWithTheValueThatWasRefused() {
        refuse(notAvailable("bucketName 'forest-churn'"));
        form.fields().bucket().set("other-bucket");
        assertThat(FormField.problems(form)).isEmpty();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.Idle.class);
        wire.on("notebooks/create", request -> new Ack(true, "", "n2"));
        next();
        next();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        assertThat(creations()).isEqualTo(2);
    }

    @Test
    void w13ARefusalThatNamesNoFieldIsToldBesideTheButton() {
        refuse("Data Forest can only create and use one account");
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.REVIEW);
        assertThat(FormField.problems(form)).isEmpty();
        assertThat(places).isEmpty();
        assertThat(creation.progress().get())
                .isInstanceOfSatisfying(
                        SubmissionProgress.Failed.class,
                        failed -> assertThat(failed.cause()).isInstanceOf(ApiException.class));
        assertThat(model.preview().json()).isNotEmpty();
    }

    @Test
    void f5ANameThatWasTakenMeanwhileIsToldAndNothingIsSent() {
        goToReview();
        wire.lists(
                "notebooks/getList",
                new Notebook("n0", "churn", "", "RUNNING", 1L, "", 11L, "", "", null));
        next();
        assertThat(model.steps().current().get()).isEqualTo(NotebookStep.BASICS);
        assertThat(FormField.problems(form)).containsOnly(entry(FormField.NAME, Problem.TAKEN));
        assertThat(places).containsExactly(new Place(FormField.NAME, -1));
        assertThat(creations()).isZero();
        form.fields().name().set("churn-2");
        model.steps().go(NotebookStep.REVIEW);
        next();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.Done.class);
    }

    @Test
    void w11WhatWouldBeSentIsShownWithSecretsMasked() {
        assertThat(model.preview().json()).isEmpty();
        assertThat(model.preview().curl()).isEmpty();
        goToReview();
        assertThat(model.preview().json())
                .contains("\"name\" : \"churn\"", "\"Access Password\"")
                .doesNotContain(SECRET);
        assertThat(model.preview().curl()).contains("churn").doesNotContain(SECRET);
    }

    @Test
    void w15WhatIsTypedIsKeptWithoutSecretsUntilTheNotebookIsThere() throws Exception {
        assertThat(model.isDirty()).isFalse();
        assertThat(kept()).isEmpty();
        goToReview();
        assertThat(model.isDirty()).isTrue();
        assertThat(model.drafts().savedAt().get()).isEqualTo(CLOCK.instant());
        assertThat(kept()).containsExactly(form.draft());
        assertThat(allFiles()).contains("churn").doesNotContain(SECRET);
        next();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        assertThat(kept()).isEmpty();
        assertThat(model.isDirty()).isFalse();
        form.fields().name().set("churn-2");
        jobs.runAll();
        assertThat(kept()).isEmpty();
    }

    private String allFiles() throws Exception {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void w15ARefusalLeavesTheDraftWhereItIs() throws Exception {
        refuse(notAvailable("bucketName 'forest-churn'"));
        assertThat(kept()).containsExactly(form.draft());
        assertThat(model.isDirty()).isTrue();
    }

    @Test
    void w15ADraftIsGoneOnWithInItsOwnPlace() throws Exception {
        typeEverything();
        jobs.runAll();
        SavedDraft<NotebookDraft> before = shelf.drafts(CONNECTION).getFirst();
        model.close();
        show(wizard());
        model.resume(before);
        jobs.runAll();
        assertThat(form.draft()).isEqualTo(before.draft());
        assertThat(model.isDirty()).isFalse();
        assertThat(model.pristine().get()).isFalse();
        form.fields().name().set("churn-2");
        jobs.runAll();
        assertThat(shelf.drafts(CONNECTION))
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.id()).isEqualTo(before.id());
                            assertThat(kept.draft().name()).isEqualTo("churn-2");
                        });
    }

    @Test
    void a6StartingFromAPresetKeepsTheNameThatWasTyped() {
        form.fields().name().set("churn");
        NotebookDraft preset = form.draft().named("");
        model.startFrom(preset);
        assertThat(form.fields().name().get()).isEqualTo("churn");
        model.startFrom(preset.named("other"));
        assertThat(form.fields().name().get()).isEqualTo("other");
    }

    @Test
    void w15OnceItIsDiscardedNothingBringsItBack() throws Exception {
        show(wizard());
        form.fields().name().set("churn");
        jobs.runLast();
        List<String> told = new ArrayList<>();
        model.discard(() -> told.add("gone"));
        // The look-ups answer while the file is still being removed.
        jobs.runAll();
        assertThat(told).containsExactly("gone");
        assertThat(kept()).isEmpty();
    }

    @Test
    void f23ADiskThatFailsIsSaidAndDoesNotStopTheWizard() throws Exception {
        Files.writeString(folder.resolve("notebook-drafts"), "in the way");
        goToReview();
        assertThat(model.drafts().failure().get()).isNotNull();
        assertThat(model.drafts().savedAt().get()).isNull();
        next();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.Done.class);
    }

    @Test
    void untouchedItIsPristineWhateverIsLoaded() throws Exception {
        form.reload();
        jobs.runAll();
        assertThat(model.pristine().get()).isTrue();
        assertThat(model.isDirty()).isFalse();
        assertThat(kept()).isEmpty();
        form.fields().bucket().set("f");
        assertThat(model.pristine().get()).isFalse();
    }

    private void loseTheAnswer() {
        wire.fails("notebooks/create", ApiFailure.UnknownOutcome::new);
        goToReview();
        next();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.NotFound.class);
    }

    @Test
    void e9WhatAnUnsettledNotebookIsKnownByCannotBeChanged() {
        loseTheAnswer();
        assertThat(form.fields().name().locked().get()).isTrue();
        assertThat(form.fields().account().locked().get()).isTrue();
        assertThat(form.fields().bucket().locked().get()).isFalse();
        NotebookDraft other = NotebookDraft.like(SampleLookups.detail(List.of()), "a2");
        model.startFrom(other.named("other"));
        jobs.runAll();
        assertThat(form.draft().name()).isEqualTo("churn");
        assertThat(form.draft().accountId()).isEqualTo("a1");
    }

    @Test
    void e9CreateAgainLeadsToTheReviewAndSendsOnlyFromThere() {
        loseTheAnswer();
        model.steps().go(NotebookStep.NETWORK);
        model.steps().review();
        jobs.runAll();
        assertThat(model.steps().isReview()).isTrue();
        assertThat(creations()).isEqualTo(1);
        wire.on("notebooks/create", request -> new Ack(true, "", "n2"));
        next();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        assertThat(creations()).isEqualTo(2);
    }

    @Test
    void e9OnceItIsSettledNameAndAccountCanBeChangedAgain() {
        loseTheAnswer();
        wire.lists(
                "notebooks/getList",
                new Notebook("n0", "churn", "", "RUNNING", 99L, "", 99L, "", "", null));
        creation.checkAgain();
        jobs.runAll();
        assertThat(creation.progress().get()).isInstanceOf(SubmissionProgress.NameTaken.class);
        assertThat(form.fields().name().locked().get()).isFalse();
        assertThat(FormField.problems(form)).containsOnly(entry(FormField.NAME, Problem.TAKEN));
    }
}
