package io.github.dfconsole.ui.notebooks.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.NotebookType;
import io.github.dfconsole.api.model.Secret;
import io.github.dfconsole.api.model.ServerType;
import io.github.dfconsole.api.model.UserConfiguration;
import io.github.dfconsole.api.model.UserConfigurationSpecs;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.service.notebooks.NotebookLookups;
import io.github.dfconsole.service.notebooks.NotebookRequest;
import io.github.dfconsole.service.pattern.PatternCheck;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.SampleLookups;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.LookupState;
import io.github.dfconsole.ui.notebooks.userconfiguration.UserConfigurationField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class NotebookFormViewModelTest {

    private static final String SECRET = "Canary-2931!";

    private final ManualJobs jobs = new ManualJobs();
    private final FakeWire wire = SampleLookups.wire();
    private final NotebookFormViewModel form = form();
    private final NotebookChoices choices = form.choices();

    private NotebookFormViewModel form() {
        NotebookLookups lookups = new NotebookLookups(wire.session(), () -> Instant.EPOCH);
        return new NotebookFormViewModel(jobs, lookups, new PatternCheck());
    }

    private NewNotebook notebook() {
        return NotebookRequest.of(
                        form.draft(),
                        form.configurations().specs(),
                        form.configurations().secrets())
                .orElseThrow();
    }

    /** Checks a page as if the user wanted to go on; the first field that is wrong. */
    private Optional<FormField> check(NotebookStep step) {
        List<Field<?>> faulty = new ArrayList<>();
        int page = List.of(NotebookStep.values()).indexOf(step);
        if (page < form.groups().size()) {
            form.groups().get(page).check(faulty::addAll);
            jobs.runAll();
        }
        return faulty.stream().findFirst().map(field -> FormField.which(field, form));
    }

    private void loadAll() {
        form.load();
        jobs.runAll();
    }

    /** What nobody can guess is typed; everything else is as it is offered. */
    private void typeTheRest() {
        form.fields().name().set("churn");
        form.fields().bucket().set("forest-churn");
        setting("Access Password").value().set(SECRET);
    }

    private UserConfigurationField setting(String name) {
        return form.configurations().fields().stream()
                .filter(field -> field.spec().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static NotebookDraft draft(long vpcNo, long subnetNo) {
        return draft(SampleLookups.HUB, SampleLookups.HUGE, vpcNo, subnetNo);
    }

    private static NotebookDraft draft(
            NotebookType type, ServerType server, long vpcNo, long subnetNo) {
        return new NotebookDraft(
                "a2",
                "kept",
                type.typeCode(),
                type.typeName(),
                vpcNo,
                subnetNo,
                server.serverTypeCode(),
                server.serverDesc(),
                true,
                "HDD",
                "500",
                "new-key",
                "kept-bucket",
                List.of(new NotebookDraft.Setting("Jupyter Lab", "Folder", "/kept")));
    }

    @Test
    void whatDependsOnNothingIsAskedSideBySide() {
        form.load();
        assertThat(jobs.waiting()).isEqualTo(4);
        assertThat(wire.calls()).isEmpty();
    }

    @Test
    void whatDependsOnSomethingIsAskedAsSoonAsThatIsThere() {
        wire.lists("accounts/getList");
        form.load();
        jobs.runFirst();
        assertThat(jobs.waiting()).isEqualTo(3);
        jobs.runFirst();
        assertThat(choices.type().value().get()).isEqualTo(SampleLookups.LAB);
        assertThat(choices.serverType().state().get()).isEqualTo(LookupState.LOADING);
        assertThat(choices.specs().state().get()).isEqualTo(LookupState.LOADING);
        assertThat(choices.network().subnet().state().get()).isEqualTo(LookupState.WAITING);
        assertThat(jobs.waiting()).isEqualTo(4);
        jobs.runFirst();
        assertThat(choices.network().vpc().value().get()).isEqualTo(SampleLookups.NORTH);
        assertThat(choices.network().vpcDetail().state().get()).isEqualTo(LookupState.LOADING);
        assertThat(choices.network().subnet().state().get()).isEqualTo(LookupState.LOADING);
        assertThat(jobs.waiting()).isEqualTo(5);
        assertThat(wire.calls())
                .containsExactly(
                        "accounts/getList", "notebooks/getTypeList", "notebooks/getVpcList");
        jobs.runAll();
        assertThat(choices.network().subnetDetail().value().get().subnet())
                .isEqualTo("10.0.11.0/24");
        assertThat(wire.calls()).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void w7OneThatFailsKeepsNoOtherFromBeingChosen() {
        wire.fails("notebooks/getServerTypeList", ApiFailure.NotPermitted::new)
                .fails("accounts/getList", ApiFailure.ServiceFault::new);
        loadAll();
        assertThat(choices.serverType().state().get()).isEqualTo(LookupState.FAILED);
        assertThat(choices.account().state().get()).isEqualTo(LookupState.FAILED);
        assertThat(choices.network().subnet().value().get()).isEqualTo(SampleLookups.NORTH_1);
        assertThat(choices.loginKey().value().get()).isEqualTo(SampleLookups.OLD_KEY);
        assertThat(form.configurations().fields()).hasSize(3);
        assertThat(check(NotebookStep.SERVER)).hasValue(FormField.SERVER_TYPE);
        assertThat(check(NotebookStep.NETWORK)).isEmpty();
    }

    @Test
    void subnetsThatWillNotDoAreCountedAndNotOffered() {
        loadAll();
        assertThat(choices.network().subnet().choices())
                .containsExactly(SampleLookups.NORTH_1, SampleLookups.NORTH_2);
        assertThat(choices.network().otherSubnets().get()).isEqualTo(2);
        choices.network().vpc().value().set(SampleLookups.BARE);
        jobs.runAll();
        assertThat(choices.network().subnet().state().get()).isEqualTo(LookupState.EMPTY);
        assertThat(choices.network().otherSubnets().get()).isEqualTo(1);
        assertThat(check(NotebookStep.NETWORK)).hasValue(FormField.SUBNET);
    }

    @Test
    void f26ForAVpcThatIsNoLongerChosenNothingIsShown() {
        loadAll();
        choices.network().vpc().value().set(SampleLookups.BARE);
        choices.network().vpc().value().set(SampleLookups.SOUTH);
        jobs.runLast();
        jobs.runAll();
        assertThat(choices.network().subnet().choices()).containsExactly(SampleLookups.SOUTH_1);
        assertThat(choices.network().otherSubnets().get()).isZero();
        assertThat(choices.network().vpcDetail().value().get().ipv4Cidr()).isEqualTo("10.2.0.0/16");
        assertThat(choices.network().subnetDetail().value().get().subnet())
                .isEqualTo("10.0.21.0/24");
    }

    @Test
    void f26ACountThatComesAfterTheVpcWasChangedIsDropped() {
        form.load();
        while (choices.network().subnet().state().get() != LookupState.LOADED) {
            jobs.runFirst();
        }
        // The count is on its way to the UI thread when somebody chooses another VPC.
        choices.network().vpc().value().set(SampleLookups.SOUTH);
        jobs.runAll();
        assertThat(choices.network().otherSubnets().get()).isZero();
    }

    @Test
    void w6AnotherVpcSaysBesideTheSubnetWhatIsNoLongerOffered() {
        loadAll();
        choices.network().subnet().value().set(SampleLookups.NORTH_2);
        choices.network().vpc().value().set(SampleLookups.SOUTH);
        jobs.runAll();
        assertThat(choices.network().subnet().value().get()).isEqualTo(SampleLookups.SOUTH_1);
        assertThat(choices.network().subnet().cleared().get()).isEqualTo("north-2");
    }

    @Test
    void w6AnotherTypeKeepsTheServerThatCanRunItToo() {
        loadAll();
        choices.network().subnet().value().set(SampleLookups.NORTH_2);
        choices.type().value().set(SampleLookups.HUB);
        jobs.runAll();
        assertThat(choices.serverType().value().get()).isEqualTo(SampleLookups.SMALL);
        assertThat(choices.serverType().cleared().get()).isEmpty();
        assertThat(choices.network().subnet().value().get()).isEqualTo(SampleLookups.NORTH_2);
        choices.type().value().set(SampleLookups.LAB);
        jobs.runAll();
        choices.serverType().value().set(SampleLookups.LARGE);
        choices.type().value().set(SampleLookups.HUB);
        jobs.runAll();
        assertThat(choices.serverType().value().get()).isNull();
        assertThat(choices.serverType().cleared().get()).isEqualTo("vCPU 8EA, Memory 32GB");
        assertThat(check(NotebookStep.SERVER)).hasValue(FormField.SERVER_TYPE);
    }

    @Test
    void f27AVpcThatIsGoneIsNotSent() {
        loadAll();
        typeTheRest();
        wire.lists("notebooks/getVpcList", SampleLookups.SOUTH, SampleLookups.BARE);
        form.reload();
        jobs.runAll();
        assertThat(choices.network().vpc().value().get()).isNull();
        assertThat(choices.network().vpc().cleared().get()).isEqualTo("north");
        assertThat(choices.network().subnet().state().get()).isEqualTo(LookupState.WAITING);
        assertThat(check(NotebookStep.NETWORK)).hasValue(FormField.VPC);
        assertThat(FormField.problems(form))
                .containsOnly(
                        entry(FormField.VPC, Problem.MISSING),
                        entry(FormField.SUBNET, Problem.MISSING));
    }

    @Test
    void w5ARefreshAsksForEverythingAgainAndKeepsWhatIsEntered() {
        loadAll();
        typeTheRest();
        choices.network().subnet().value().set(SampleLookups.NORTH_2);
        choices.loginKey().value().set(SampleLookups.NEW_KEY);
        NotebookDraft before = form.draft();
        NewNotebook sentBefore = notebook();
        wire.lists("notebooks/getVpcList", SampleLookups.SOUTH, new Vpc(1L, "renamed", 1));
        form.reload();
        assertThat(notebook()).isEqualTo(sentBefore);
        jobs.runAll();
        assertThat(Collections.frequency(wire.calls(), "accounts/getList")).isEqualTo(2);
        assertThat(form.draft()).isEqualTo(before);
        assertThat(notebook()).isEqualTo(sentBefore);
        assertThat(choices.network().vpc().value().get().vpcName()).isEqualTo("renamed");
    }

    @Test
    void w10WhoAcceptsWhatIsOfferedTypesNoMoreThanNameBucketAndPassword() {
        loadAll();
        typeTheRest();
        for (NotebookStep step : NotebookStep.values()) {
            assertThat(check(step)).isEmpty();
        }
        assertThat(notebook())
                .isEqualTo(
                        new NewNotebook(
                                "a1",
                                false,
                                "forest-churn",
                                "old-key",
                                "churn",
                                "SVR.C004",
                                null,
                                null,
                                11L,
                                "SW.LAB",
                                "Jupyter Lab",
                                List.of(
                                        new UserConfiguration(
                                                "Jupyter Lab",
                                                "Access Password",
                                                Secret.of(SECRET)),
                                        new UserConfiguration(
                                                "Jupyter Lab", "Theme", Secret.of("light"))),
                                1L));
    }

    @Test
    void settingsWithoutAValueAreNotSent() {
        loadAll();
        typeTheRest();
        setting("Theme").value().set("");
        setting("Folder").value().set("/churn");
        assertThat(notebook().userConfigurations())
                .extracting(UserConfiguration::name)
                .containsExactly("Access Password", "Folder");
    }

    @Test
    void storageThatIsNotAddedIsNeitherSentNorChecked() {
        loadAll();
        typeTheRest();
        form.fields().addStorage().set(true);
        form.fields().storageType().set("HDD");
        form.fields().storageSize().set(" 4000 ");
        assertThat(notebook().storageGB()).isEqualTo(4_000);
        assertThat(notebook().storageType()).isEqualTo("HDD");
        form.fields().storageSize().set("4001");
        assertThat(check(NotebookStep.SERVER)).hasValue(FormField.STORAGE_SIZE);
        form.fields().addStorage().set(false);
        assertThat(check(NotebookStep.SERVER)).isEmpty();
        assertThat(notebook().storageGB()).isNull();
        assertThat(notebook().storageType()).isNull();
        assertThat(form.draft().storageSize()).isEqualTo("4001");
    }

    @Test
    void w15ADraftNeverHoldsWhatIsMasked() {
        loadAll();
        typeTheRest();
        setting("Folder").value().set("/churn");
        assertThat(form.draft().settings())
                .containsExactly(
                        new NotebookDraft.Setting("Jupyter Lab", "Theme", "light"),
                        new NotebookDraft.Setting("Jupyter Lab", "Folder", "/churn"));
        assertThat(form.draft().toString()).doesNotContain(SECRET);
        // A specification that cannot be had, or is another one now, makes nothing public.
        choices.type().value().set(SampleLookups.HUB);
        assertThat(form.draft().toString()).doesNotContain(SECRET);
        jobs.runAll();
        assertThat(form.draft().toString()).doesNotContain(SECRET);
    }

    @Test
    void w5ADraftKeepsWhatItWantsWhileNothingIsOfferedYet() {
        NotebookDraft kept = draft(1, 12);
        form.fill(kept);
        assertThat(form.draft()).isEqualTo(kept);
        form.load();
        assertThat(form.draft()).isEqualTo(kept);
        wire.fails("notebooks/getSubnetList", ApiFailure.ServiceFault::new)
                .fails("accounts/getList", ApiFailure.ServiceFault::new);
        jobs.runAll();
        assertThat(form.draft()).isEqualTo(kept);
    }

    @Test
    void w5WhatADraftWantsIsChosenAsSoonAsItIsOffered() {
        form.fill(draft(1, 12));
        loadAll();
        assertThat(choices.account().value().get()).isEqualTo(SampleLookups.MEADOW);
        assertThat(choices.type().value().get()).isEqualTo(SampleLookups.HUB);
        assertThat(choices.network().subnet().value().get()).isEqualTo(SampleLookups.NORTH_2);
        assertThat(choices.serverType().value().get()).isEqualTo(SampleLookups.HUGE);
        assertThat(choices.loginKey().value().get()).isEqualTo(SampleLookups.NEW_KEY);
        assertThat(form.draft()).isEqualTo(draft(1, 12));
    }

    @Test
    void w5APresetIsTakenOverAfterEverythingWasLoaded() {
        loadAll();
        choices.network().vpc().value().set(SampleLookups.SOUTH);
        jobs.runAll();
        NotebookDraft preset = draft(SampleLookups.LAB, SampleLookups.LARGE, 1, 12);
        form.fill(preset);
        jobs.runAll();
        assertThat(choices.network().subnet().value().get()).isEqualTo(SampleLookups.NORTH_2);
        assertThat(choices.network().subnet().cleared().get()).isEmpty();
        assertThat(choices.serverType().value().get()).isEqualTo(SampleLookups.LARGE);
        assertThat(choices.account().value().get()).isEqualTo(SampleLookups.MEADOW);
    }

    @Test
    void w6WhatADraftWantsAndIsNoLongerOfferedIsSaid() {
        form.fill(draft(1, 99));
        loadAll();
        assertThat(choices.network().vpc().value().get()).isEqualTo(SampleLookups.NORTH);
        assertThat(choices.network().subnet().value().get()).isNull();
        assertThat(choices.network().subnet().cleared().get()).isEqualTo("99");
    }

    @Test
    void w15NeitherWhatIsOfferedNorWhatIsFilledInIsSomebodysWork() {
        form.fill(draft(1, 12));
        loadAll();
        assertThat(form.isTouched()).isFalse();
        choices.loginKey().value().set(SampleLookups.OLD_KEY);
        assertThat(form.isTouched()).isTrue();
    }

    @Test
    void w8PassingThroughAnEmptyFieldIsNoMistake() {
        loadAll();
        form.fields().addStorage().set(true);
        FormField.NAME.of(form).leave();
        FormField.BUCKET.of(form).leave();
        FormField.STORAGE_SIZE.of(form).leave();
        assertThat(FormField.problems(form)).isEmpty();
        check(NotebookStep.BASICS);
        check(NotebookStep.ACCESS);
        assertThat(FormField.problems(form))
                .containsOnly(
                        entry(FormField.NAME, Problem.MISSING),
                        entry(FormField.BUCKET, Problem.MISSING));
    }

    @Test
    void w8AMistakeIsToldOnLeavingAndForgottenOnChanging() {
        loadAll();
        form.fields().name().set("My Notebook");
        assertThat(FormField.problems(form)).isEmpty();
        FormField.NAME.of(form).leave();
        assertThat(FormField.problems(form))
                .containsOnly(entry(FormField.NAME, Problem.CHARACTERS));
        form.fields().name().set("my-notebook");
        assertThat(FormField.problems(form)).isEmpty();
    }

    @Test
    void w8WhatIsWrongWithANameStaysSaidWhenTheAccountsArrive() {
        form.load();
        form.fields().name().set("My Notebook");
        FormField.NAME.of(form).leave();
        jobs.runAll();
        assertThat(FormField.problems(form))
                .containsOnly(entry(FormField.NAME, Problem.CHARACTERS));
    }

    @Test
    void w9TheFirstFieldOfThePageThatIsWrongIsNamed() {
        wire.lists("accounts/getList").lists("notebooks/getTypeList");
        loadAll();
        assertThat(check(NotebookStep.BASICS)).hasValue(FormField.ACCOUNT);
        assertThat(check(NotebookStep.ACCESS)).hasValue(FormField.BUCKET);
        assertThat(check(NotebookStep.REVIEW)).isEmpty();
    }

    @Test
    void w7ConfigurationsThatAreThereAreNoLongerSaidToBeMissing() {
        wire.fails("notebooks/getUserConfigurationSpecList", ApiFailure.ServiceFault::new);
        loadAll();
        form.fields().bucket().set("forest-churn");
        assertThat(check(NotebookStep.ACCESS)).hasValue(FormField.CONFIGURATIONS);
        wire.on(
                "notebooks/getUserConfigurationSpecList",
                request -> new UserConfigurationSpecs(true, "", List.of(SampleLookups.FOLDER)));
        choices.specs().retry();
        assertThat(FormField.problems(form)).isNotEmpty();
        jobs.runAll();
        assertThat(FormField.problems(form)).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsToldOnLeaving() {
        loadAll();
        wire.lists("notebooks/getList", named("churn"));
        form.fields().name().set(" churn\u3000");
        FormField.NAME.of(form).leave();
        assertThat(form.fields().name().checking().get()).isTrue();
        jobs.runAll();
        assertThat(form.fields().name().checking().get()).isFalse();
        assertThat(FormField.problems(form)).containsOnly(entry(FormField.NAME, Problem.TAKEN));
        assertThat(check(NotebookStep.BASICS)).hasValue(FormField.NAME);
        form.fields().name().set("churn-2");
        FormField.NAME.of(form).leave();
        jobs.runAll();
        assertThat(FormField.problems(form)).isEmpty();
    }

    @Test
    void f26ANameThatWasChangedMeanwhileIsNotTaken() {
        loadAll();
        wire.lists("notebooks/getList", named("churn"));
        form.fields().name().set("churn");
        FormField.NAME.of(form).leave();
        form.fields().name().set("churn-2");
        assertThat(form.fields().name().checking().get()).isFalse();
        jobs.runAll();
        assertThat(FormField.problems(form)).isEmpty();
    }

    @Test
    void f26WhatAnotherAccountHasTakenIsNotTakenHere() {
        loadAll();
        wire.lists("notebooks/getList", named("churn"));
        form.fields().name().set("churn");
        FormField.NAME.of(form).leave();
        choices.account().value().set(SampleLookups.MEADOW);
        assertThat(form.fields().name().checking().get()).isFalse();
        jobs.runAll();
        assertThat(FormField.problems(form)).isEmpty();
    }

    @Test
    void aNameIsTakenInOneAccountOnly() {
        loadAll();
        wire.lists("notebooks/getList", named("churn"));
        form.fields().name().set("churn");
        FormField.NAME.of(form).leave();
        jobs.runAll();
        choices.account().value().set(SampleLookups.MEADOW);
        assertThat(FormField.problems(form)).isEmpty();
    }

    @Test
    void whoMayNotListNotebooksIsNotKeptFromNamingOne() {
        loadAll();
        wire.fails("notebooks/getList", ApiFailure.NotPermitted::new);
        form.fields().name().set("churn");
        FormField.NAME.of(form).leave();
        jobs.runAll();
        assertThat(form.fields().name().checking().get()).isFalse();
        assertThat(FormField.problems(form)).isEmpty();
    }

    @Test
    void aNameThatCannotBeIsNotLookedUp() {
        loadAll();
        form.fields().name().set("Churn");
        FormField.NAME.of(form).leave();
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void f30PastedHangulAndFullWidthLettersAreToldThatNamesAreAscii() {
        loadAll();
        for (String pasted :
                List.of("\u1102\u1169\u1110\u1173\u1107\u116e\u11a8", "ｃｈｕｒｎ", "churn😀")) {
            form.fields().name().set(pasted);
            form.fields().bucket().set(pasted);
            FormField.NAME.of(form).leave();
            FormField.BUCKET.of(form).leave();
            assertThat(FormField.problems(form))
                    .containsOnly(
                            entry(FormField.NAME, Problem.CHARACTERS),
                            entry(FormField.BUCKET, Problem.CHARACTERS));
        }
    }

    @Test
    void f30WhatIsSentAndKeptIsComposedAndTrimmed() {
        loadAll();
        typeTheRest();
        form.fields().name().set("\u00a0churn\u200b");
        form.fields().bucket().set("\tforest-churn ");
        setting("Folder").value().set("\u1112\u1161\u11ab ");
        assertThat(notebook().name()).isEqualTo("churn");
        assertThat(notebook().bucketName()).isEqualTo("forest-churn");
        assertThat(notebook().userConfigurations().getLast().value()).isEqualTo(Secret.of("한 "));
        assertThat(form.draft().name()).isEqualTo("churn");
        assertThat(form.draft().bucketName()).isEqualTo("forest-churn");
        assertThat(form.draft().settings().getLast().value()).isEqualTo("한 ");
    }

    @ParameterizedTest
    @EnumSource(names = "CONFIGURATIONS", mode = EnumSource.Mode.EXCLUDE)
    void w14WhatTheServiceRefusedStaysMarkedUntilItIsChanged(FormField field) {
        loadAll();
        typeTheRest();
        form.fields().addStorage().set(true);
        form.fields().storageSize().set("100");
        field.of(form).refuse(Problem.REFUSED);
        field.of(form).leave();
        assertThat(FormField.problems(form)).containsOnly(entry(field, Problem.REFUSED));
        change(field);
        jobs.runAll();
        assertThat(FormField.problems(form)).isEmpty();
    }

    /** A bucket may have been unlocked meanwhile. */
    @ParameterizedTest
    @EnumSource(names = "CONFIGURATIONS", mode = EnumSource.Mode.EXCLUDE)
    void w14WhatTheServiceRefusedCanBeSentOnceMore(FormField field) {
        loadAll();
        typeTheRest();
        form.fields().addStorage().set(true);
        form.fields().storageSize().set("100");
        field.of(form).refuse(Problem.REFUSED);
        assertThat(check(field.step())).isEmpty();
        assertThat(FormField.problems(form)).isEmpty();
    }

    private void change(FormField field) {
        switch (field) {
            case ACCOUNT -> choices.account().value().set(SampleLookups.MEADOW);
            case NAME -> form.fields().name().set("churn-2");
            case TYPE -> choices.type().value().set(SampleLookups.HUB);
            case VPC -> choices.network().vpc().value().set(SampleLookups.SOUTH);
            case SUBNET -> choices.network().subnet().value().set(SampleLookups.NORTH_2);
            case SERVER_TYPE -> choices.serverType().value().set(SampleLookups.LARGE);
            case STORAGE_TYPE -> form.fields().storageType().set("HDD");
            case STORAGE_SIZE -> form.fields().storageSize().set("200");
            case LOGIN_KEY -> choices.loginKey().value().set(SampleLookups.NEW_KEY);
            case BUCKET -> form.fields().bucket().set("other-bucket");
            case CONFIGURATIONS -> throw new AssertionError("They are marked one by one");
        }
    }

    @Test
    void nothingIsAskedAnyMoreOnceItIsClosed() {
        form.load();
        form.close();
        jobs.runAll();
        assertThat(wire.calls()).isEmpty();
    }

    private static Notebook named(String name) {
        return new Notebook("n1", name, "", "RUNNING", 1L, "", 11L, "", "", null);
    }
}
