package io.github.dfconsole.ui.notebooks.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Ack;
import io.github.dfconsole.api.model.Contents;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.notebooks.DraftStore;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.Problem;
import io.github.dfconsole.service.notebooks.SavedDraft;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.NewNotebooks;
import io.github.dfconsole.testing.NotebookOffers;
import io.github.dfconsole.ui.form.LookupViewModel.Phase;
import io.github.dfconsole.ui.notebooks.wizard.NotebookWizardViewModel.Place;
import io.github.dfconsole.ui.submission.BackgroundResults;
import io.github.dfconsole.ui.submission.SubmissionProgress;

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
    private final FakeWire wire = NotebookOffers.wire();
    private final List<Place> places = new ArrayList<>();
    private DraftStore shelf;
    private NotebookWizardViewModel model;
    private NotebookFormViewModel form;

    @TempDir private Path folder;

    @BeforeEach
    void open() {
        shelf = new DraftStore(folder);
        show(wizard());
        jobs.runAll();
    }

    private void show(NotebookWizardViewModel wizard) {
        model = wizard;
        form = model.form();
        model.place()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                places.add(now);
                            }
                        });
    }

    private NotebookWizardViewModel wizard() {
        Session session = wire.session();
        return new NotebookWizardViewModel(
                jobs,
                new WizardTools(
                        new NotebookLookups(session, CLOCK),
                        NewNotebooks.creation(
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
                        shelf,
                        CONNECTION,
                        Api.endpoint("http://127.0.0.1:1"),
                        CLOCK));
    }

    private void typeEverything() {
        form.name().set("churn");
        form.bucket().set("forest-churn");
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
        while (model.step().get() != Step.REVIEW) {
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
        form.name().set("churn");
        form.bucket().set("forest-churn");
        form.configurations().fields().stream().findFirst().ifPresent(first -> password(SECRET));
        List<Step> seen = new ArrayList<>(List.of(model.step().get()));
        while (model.step().get() != Step.REVIEW) {
            next();
            seen.add(model.step().get());
        }
        assertThat(seen)
                .containsExactly(Step.BASICS, Step.NETWORK, Step.SERVER, Step.ACCESS, Step.REVIEW);
        assertThat(seen).extracting(Step::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void w2TheStepsThatWereSeenCanBeGoneTo() {
        assertThat(model.visited()).containsExactly(Step.BASICS);
        form.name().set("churn");
        next();
        next();
        model.back();
        assertThat(model.step().get()).isEqualTo(Step.NETWORK);
        assertThat(model.visited()).containsOnly(Step.BASICS, Step.NETWORK, Step.SERVER);
        model.go(Step.SERVER);
        assertThat(model.step().get()).isEqualTo(Step.SERVER);
        assertThat(model.visited()).doesNotContain(Step.ACCESS);
    }

    @Test
    void theFirstStepHasNoneBeforeIt() {
        model.back();
        assertThat(model.step().get()).isEqualTo(Step.BASICS);
    }

    @Test
    void w9NextWithAFaultStaysAndNamesThePlaceEachTime() {
        model.next();
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.BASICS);
        assertThat(places)
                .containsExactly(new Place(FormField.NAME, -1), new Place(FormField.NAME, -1));
        assertThat(model.isFaulty(Step.BASICS)).isTrue();
        form.name().set("churn");
        assertThat(model.isFaulty(Step.BASICS)).isFalse();
        next();
        assertThat(model.step().get()).isEqualTo(Step.NETWORK);
    }

    @Test
    void w9AConfigurationThatIsWrongIsNamedByItsNumber() {
        form.name().set("churn");
        form.bucket().set("forest-churn");
        model.go(Step.ACCESS);
        next();
        password("short1");
        next();
        assertThat(places)
                .containsExactly(
                        new Place(FormField.CONFIGURATIONS, 0),
                        new Place(FormField.CONFIGURATIONS, 0));
        assertThat(model.step().get()).isEqualTo(Step.ACCESS);
        assertThat(model.isFaulty(Step.ACCESS)).isTrue();
    }

    @Test
    void w9WhatIsStillLoadingCannotBeSent() {
        show(wizard());
        form.name().set("churn");
        for (Step step : List.of(Step.BASICS, Step.NETWORK, Step.SERVER, Step.ACCESS)) {
            model.go(step);
            model.next();
            assertThat(model.step().get()).isEqualTo(step);
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
        form.choices().vpc().value().set(NotebookOffers.SOUTH);
        jobs.runAll();
        form.choices().serverType().value().set(NotebookOffers.LARGE);
        form.addStorage().set(true);
        form.storageType().set("HDD");
        form.storageSize().set("500");
        goToReview();
        String before = model.json();
        int asked = wire.calls().size();
        while (model.step().get() != Step.BASICS) {
            model.back();
        }
        while (model.step().get() != Step.REVIEW) {
            next();
        }
        assertThat(model.json())
                .isEqualTo(before)
                .contains("\"subnetNo\" : 21", "\"storageGB\" : 500", "SVR.C008");
        assertThat(wire.calls()).hasSize(asked);
    }

    @Test
    void w9CreateLeadsToTheFirstStepOnWhichSomethingIsWrong() {
        goToReview();
        form.storageSize().set("5");
        form.addStorage().set(true);
        form.bucket().set("");
        next();
        assertThat(model.step().get()).isEqualTo(Step.SERVER);
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
        assertThat(form.choices().subnet().phase().get()).isEqualTo(Phase.EMPTY);
        assertThat(places).containsExactly(new Place(FormField.SUBNET, -1));
        assertThat(creations()).isZero();
    }

    @Test
    void w13PressedTwiceItIsSentOnce() {
        goToReview();
        model.create();
        model.next();
        model.create();
        jobs.runAll();
        assertThat(model.creation().progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        model.create();
        jobs.runAll();
        assertThat(creations()).isEqualTo(1);
    }

    @Test
    void w13NothingMovesWhileItIsBeingSent() {
        goToReview();
        model.create();
        jobs.runFirst();
        while (!model.creation().isBusy()) {
            jobs.runFirst();
        }
        model.back();
        model.go(Step.BASICS);
        assertThat(model.step().get()).isEqualTo(Step.REVIEW);
    }

    @Test
    void w13NextPressedTwiceBeforeTheReviewCreatesNothing() {
        typeEverything();
        model.go(Step.ACCESS);
        model.next();
        model.next();
        jobs.runAll();
        assertThat(model.step().get()).isEqualTo(Step.REVIEW);
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
            String subject, FormField field, Problem problem, Step step) {
        refuse(notAvailable(subject));
        assertThat(model.step().get()).isEqualTo(step);
        assertThat(form.problems()).containsOnly(entry(field, problem));
        assertThat(places).containsExactly(new Place(field, -1));
        assertThat(model.isFaulty(step)).isTrue();
        assertThat(model.creation().progress().get()).isInstanceOf(SubmissionProgress.Failed.class);
    }

    @Test
    void f16ANameTheServiceFindsWrongAfterAllIsRefused() {
        refuse("invalid request parameter (constraint violation Pattern, name): ");
        assertThat(form.problems()).containsOnly(entry(FormField.NAME, Problem.REFUSED));
        assertThat(model.step().get()).isEqualTo(Step.BASICS);
    }

    @Test
    void w14TheSettingThatIsRefusedIsMarkedUntilItIsChanged() {
        refuse(notAvailable("notebook user configuration 'Jupyter Lab.Theme'"));
        assertThat(model.step().get()).isEqualTo(Step.ACCESS);
        assertThat(places).containsExactly(new Place(FormField.CONFIGURATIONS, 1));
        var theme = form.configurations().fields().get(1);
        assertThat(theme.problem().get()).isEqualTo(Problem.REFUSED);
        next();
        assertThat(model.step().get()).isEqualTo(Step.ACCESS);
        theme.value().set("dark");
        assertThat(theme.problem().get()).isNull();
        next();
        assertThat(model.step().get()).isEqualTo(Step.REVIEW);
    }

    @Test
    void w14ARefusalIsForgottenWithTheValueThatWasRefused() {
        refuse(notAvailable("bucketName 'forest-churn'"));
        form.bucket().set("other-bucket");
        assertThat(form.problems()).isEmpty();
        assertThat(model.creation().progress().get()).isInstanceOf(SubmissionProgress.Idle.class);
        wire.on("notebooks/create", request -> new Ack(true, "", "n2"));
        next();
        next();
        assertThat(model.creation().progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        assertThat(creations()).isEqualTo(2);
    }

    @Test
    void w13ARefusalThatNamesNoFieldIsToldBesideTheButton() {
        refuse("Data Forest can only create and use one account");
        assertThat(model.step().get()).isEqualTo(Step.REVIEW);
        assertThat(form.problems()).isEmpty();
        assertThat(places).isEmpty();
        assertThat(model.creation().progress().get())
                .isInstanceOfSatisfying(
                        SubmissionProgress.Failed.class,
                        failed -> assertThat(failed.cause()).isInstanceOf(ApiException.class));
        assertThat(model.json()).isNotEmpty();
    }

    @Test
    void f5ANameThatWasTakenMeanwhileIsToldAndNothingIsSent() {
        goToReview();
        wire.lists(
                "notebooks/getList",
                new Notebook("n0", "churn", "", "RUNNING", 1L, "", 11L, "", "", null));
        next();
        assertThat(model.step().get()).isEqualTo(Step.BASICS);
        assertThat(form.problems()).containsOnly(entry(FormField.NAME, Problem.TAKEN));
        assertThat(places).containsExactly(new Place(FormField.NAME, -1));
        assertThat(creations()).isZero();
        form.name().set("churn-2");
        model.go(Step.REVIEW);
        next();
        assertThat(model.creation().progress().get()).isInstanceOf(SubmissionProgress.Done.class);
    }

    @Test
    void w11WhatWouldBeSentIsShownWithSecretsMasked() {
        assertThat(model.json()).isEmpty();
        assertThat(model.curl()).isEmpty();
        goToReview();
        assertThat(model.json())
                .contains("\"name\" : \"churn\"", "\"Access Password\"")
                .doesNotContain(SECRET);
        assertThat(model.curl()).contains("churn").doesNotContain(SECRET);
    }

    @Test
    void w15WhatIsTypedIsKeptWithoutSecretsUntilTheNotebookIsThere() throws Exception {
        assertThat(model.isDirty()).isFalse();
        assertThat(kept()).isEmpty();
        goToReview();
        assertThat(model.isDirty()).isTrue();
        assertThat(model.savedAt().get()).isEqualTo(CLOCK.instant());
        assertThat(kept()).containsExactly(form.draft());
        assertThat(allFiles()).contains("churn").doesNotContain(SECRET);
        next();
        assertThat(model.creation().progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        assertThat(kept()).isEmpty();
        assertThat(model.isDirty()).isFalse();
        form.name().set("churn-2");
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
        SavedDraft before = shelf.drafts(CONNECTION).getFirst();
        model.close();
        show(wizard());
        model.resume(before);
        jobs.runAll();
        assertThat(form.draft()).isEqualTo(before.draft());
        assertThat(model.isDirty()).isFalse();
        assertThat(model.pristine().get()).isFalse();
        form.name().set("churn-2");
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
        form.name().set("churn");
        NotebookDraft preset = form.draft().named("");
        model.startFrom(preset);
        assertThat(form.name().get()).isEqualTo("churn");
        model.startFrom(preset.named("other"));
        assertThat(form.name().get()).isEqualTo("other");
    }

    @Test
    void w15OnceItIsDiscardedNothingBringsItBack() throws Exception {
        show(wizard());
        form.name().set("churn");
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
        assertThat(model.saveFailure().get()).isNotNull();
        assertThat(model.savedAt().get()).isNull();
        next();
        assertThat(model.creation().progress().get()).isInstanceOf(SubmissionProgress.Done.class);
    }

    @Test
    void untouchedItIsPristineWhateverIsLoaded() throws Exception {
        form.reload();
        jobs.runAll();
        assertThat(model.pristine().get()).isTrue();
        assertThat(model.isDirty()).isFalse();
        assertThat(kept()).isEmpty();
        form.bucket().set("f");
        assertThat(model.pristine().get()).isFalse();
    }
}
