package io.github.dfconsole.ui.apps.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.AppTemplate;
import io.github.dfconsole.api.model.NewApp;
import io.github.dfconsole.service.apps.creation.AppDemand;
import io.github.dfconsole.service.apps.creation.AppDraft;
import io.github.dfconsole.service.change.WatchedResource;
import io.github.dfconsole.service.validation.Problem;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.AppWire;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.ui.creation.CreationEvents;
import io.github.dfconsole.ui.creation.CreationFiles;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.resource.OpenConnection;
import io.github.dfconsole.ui.submission.SubmissionProgress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** A user fills in the form for a new app, and what becomes of it. */
class AppWorkbenchTest {

    private static final String CREATE = "apps/create";

    private final ManualJobs jobs = new ManualJobs();
    private final AppWire service = new AppWire();
    private AppWorkbench workbench;
    private AppWizardViewModel wizard;
    private AppFormViewModel form;

    @TempDir private Path folder;

    @BeforeEach
    void open() {
        workbench =
                new AppWorkbench(
                        jobs,
                        () -> Instant.parse("2026-03-14T09:00:00Z"),
                        CreationFiles.in(folder, "app", AppDraft.class),
                        new OpenConnection(
                                service.wire().session(),
                                "sandbox",
                                Api.endpoint("http://127.0.0.1:1")),
                        (app, needed) -> {},
                        new Unheard());
        show();
    }

    private void show() {
        wizard = workbench.openWizard();
        form = wizard.form();
        jobs.runAll();
    }

    private static final class Unheard implements CreationEvents {

        @Override
        public void ask(Wanted wanted, Runnable send) {
            send.run();
        }

        @Override
        public void ended(WatchedResource resource) {}

        @Override
        public void found(WatchedResource resource) {}

        @Override
        public void failed(String name, Throwable cause) {}

        @Override
        public void nameTaken(String name) {}
    }

    private void choose(String type) {
        form.fields().type().set(type);
        jobs.runAll();
    }

    private void name(String name) {
        form.fields().name().set(name);
        jobs.runAll();
    }

    private AppStep step() {
        return (AppStep) wizard.wizard().steps().current().get();
    }

    private void next() {
        wizard.wizard().next();
        jobs.runAll();
    }

    private Field<String> brokerMemory() {
        return form.components().rows().getFirst().memory();
    }

    private int creations() {
        return Collections.frequency(service.wire().calls(), CREATE);
    }

    @Test
    void w10ATypeAndANameAreEnough() {
        service.zooKeeperRuns();
        choose("KAFKA-2.4.0");
        name("kafka-1");
        next();
        next();
        next();
        assertThat(step()).isEqualTo(AppStep.REVIEW);
        NewApp request = form.request().orElseThrow();
        assertThat(request.queueName()).isEqualTo("longlived");
        assertThat(request.lifetime()).isEqualTo(604_800);
        assertThat(request.dependentIds()).containsExactly("zk1");
        assertThat(request.components())
                .containsExactly(
                        new NewApp.Component("broker", 2_048, 4, 1),
                        new NewApp.Component("kafka-manager", 2_048, 1, 1));
        assertThat(form.demand()).isEqualTo(new AppDemand(6_144, 6, 3, 2_048));
        next();
        assertThat(creations()).isEqualTo(1);
        assertThat(wizard.creation().progress().get()).isInstanceOf(SubmissionProgress.Done.class);
    }

    @Test
    void theUsualQueueComesFirstAndPrivateOnesAreOffered() {
        choose("KAFKA-2.4.0");
        assertThat(form.choices().queue().choices()).containsExactly("longlived", "dev", "mine");
        assertThat(form.choices().setup().value().get().isPrivate("mine")).isTrue();
        choose("DEV-1.0.0");
        assertThat(form.choices().queue().choices()).containsExactly("longlived");
    }

    @Test
    void aTypeThatHasEndedCannotBeChosen() {
        choose("HBASE-2.0.0");
        assertThat(form.fields().type().fault()).contains(Problem.NOT_OFFERED);
        next();
        assertThat(step()).isEqualTo(AppStep.TYPE);
    }

    @Test
    void aNameThatIsTakenIsSaidWhileTheRestIsFilledIn() {
        choose("DEV-1.0.0");
        name("taken-1");
        assertThat(form.fields().name().problem().get()).isEqualTo(Problem.TAKEN);
        name("sixteen-letters1");
        assertThat(form.fields().name().fault()).contains(Problem.TOO_LONG);
    }

    @Test
    void lessThanRecommendedIsSaidAndNotRefused() {
        service.zooKeeperRuns();
        choose("KAFKA-2.4.0");
        ComponentRow broker = form.components().rows().getFirst();
        broker.memory().set("1024");
        assertThat(broker.isBelowRecommended()).isTrue();
        assertThat(broker.memory().fault()).isEmpty();
        broker.reset();
        assertThat(broker.isAsRecommended()).isTrue();
        broker.memory().set("4096");
        assertThat(broker.isBelowRecommended()).isFalse();
        broker.cores().set("none");
        assertThat(broker.cores().fault()).contains(Problem.NOT_A_NUMBER);
    }

    @Test
    void theCountsOfZooKeeperAreFixed() {
        choose("ZOOKEEPER-3.4.13");
        assertThat(form.components().rows())
                .allMatch(row -> row.count().locked().get())
                .noneMatch(row -> row.memory().locked().get());
        workbench.startFrom(
                new AppDraft(
                        "a1",
                        "",
                        "ZOOKEEPER-3.4.13",
                        "",
                        "",
                        "",
                        List.of(new AppDraft.Component("zkserver", "4096", "1", "9")),
                        List.of()));
        show();
        ComponentRow servers = form.components().rows().get(1);
        assertThat(servers.memory().get()).isEqualTo("4096");
        assertThat(servers.count().get()).isEqualTo("3");
    }

    @Test
    void componentsOfATypeWhoseTemplateCannotBeReadAreTyped() {
        choose("MYSTERY-1.0");
        assertThat(form.components().named().get()).isTrue();
        assertThat(form.components().rows()).hasSize(1);
        form.components().add();
        form.components().remove(form.components().rows().getFirst());
        ComponentRow only = form.components().rows().getFirst();
        form.components().remove(only);
        only.name().set("main");
        only.memory().set("1024");
        only.cores().set("1");
        only.count().set("2");
        name("mystery");
        assertThat(form.request().orElseThrow().components())
                .containsExactly(new NewApp.Component("main", 1_024, 1, 2));
    }

    @Test
    void theTemplateOfATypeIsAskedForWhenItIsWantedAndGoesWithTheType() {
        service.wire()
                .on(
                        "apps/getAppTypeTemplate",
                        parameters -> new AppTemplate(true, "", "{\"name\":\"<app-name>\"}"));
        choose("KAFKA-2.4.0");
        assertThat(service.wire().calls()).doesNotContain("apps/getAppTypeTemplate");
        form.choices().loadTemplate();
        jobs.runAll();
        assertThat(form.choices().template().choices())
                .containsExactly("{\"name\":\"<app-name>\"}");
        choose("MYSTERY-1.0");
        assertThat(form.choices().template().choices()).isEmpty();
    }

    @Test
    void w5WhatWasTypedStaysWhenChoicesAreReloaded() {
        service.zooKeeperRuns();
        choose("KAFKA-2.4.0");
        brokerMemory().set("8192");
        form.reload();
        jobs.runAll();
        assertThat(brokerMemory().get()).isEqualTo("8192");
    }

    @Test
    void w14TooLittleQuotaLeadsToTheComponents() {
        refuse("exceeded limit on resource quota");
        assertThat(step()).isEqualTo(AppStep.COMPONENTS);
        assertThat(brokerMemory().problem().get()).isEqualTo(Problem.REFUSED);
    }

    @Test
    void w14AMessageThatNamesAFieldLeadsThere() {
        refuse("invalid request parameter (constraint violation Range, lifetime): ");
        assertThat(step()).isEqualTo(AppStep.BASICS);
        assertThat(form.fields().lifetime().problem().get()).isEqualTo(Problem.REFUSED);
    }

    private void refuse(String message) {
        service.zooKeeperRuns();
        service.wire()
                .fails(CREATE, report -> new ApiFailure.Invalid(report.withWords("", message)));
        choose("KAFKA-2.4.0");
        name("kafka-1");
        wizard.wizard().commit();
        jobs.runAll();
        assertThat(creations()).isEqualTo(1);
    }

    @Test
    void f3AnAppWhoseOutcomeIsUnknownKeepsItsNameItsAccountAndItsType() {
        service.zooKeeperRuns();
        service.wire().fails(CREATE, ApiFailure.UnknownOutcome::new);
        choose("KAFKA-2.4.0");
        name("kafka-1");
        wizard.wizard().commit();
        jobs.runAll();
        assertThat(wizard.creation().progress().get())
                .isInstanceOf(SubmissionProgress.NotFound.class);
        assertThat(form.fields().name().locked().get()).isTrue();
        assertThat(form.fields().account().locked().get()).isTrue();
        assertThat(form.fields().type().locked().get()).isTrue();
    }

    @Test
    void withoutTheAppItNeedsNobodyGoesOn() {
        choose("KAFKA-2.4.0");
        name("kafka-1");
        next();
        next();
        assertThat(step()).isEqualTo(AppStep.COMPONENTS);
        next();
        assertThat(step()).isEqualTo(AppStep.COMPONENTS);
        assertThat(form.fields().need().problem().get()).isEqualTo(Problem.MISSING);
        assertThat(TypeNeed.missing("KAFKA-2.4.0", form.choices()).orElseThrow().appTypeId())
                .isEqualTo("ZOOKEEPER-3.4.13");
    }

    @Test
    void whatWasEnteredIsThereAgainOnceTheNeededAppWasCreated() throws Exception {
        choose("KAFKA-2.4.0");
        name("kafka-1");
        brokerMemory().set("8192");
        form.fields().lifetime().set("3600");
        workbench.createFirst("ZOOKEEPER-3.4.13");
        jobs.runAll();
        show();
        assertThat(form.choices().type().value().get()).isEqualTo("ZOOKEEPER-3.4.13");
        assertThat(form.fields().name().get()).isEmpty();
        assertThat(workbench.waiting()).map(AppDraft::name).contains("kafka-1");
        service.zooKeeperRuns();

        workbench.goBack("zk1");
        show();
        assertThat(form.fields().name().get()).isEqualTo("kafka-1");
        assertThat(brokerMemory().get()).isEqualTo("8192");
        assertThat(form.request().orElseThrow().dependentIds()).containsExactly("zk1");
        assertThat(form.request().orElseThrow().lifetime()).isEqualTo(3_600);
        assertThat(workbench.waiting()).isEmpty();
    }

    @Test
    void whoLeavesTheSecondFormFindsTheFirstAmongTheDrafts() {
        choose("KAFKA-2.4.0");
        name("kafka-1");
        workbench.createFirst("ZOOKEEPER-3.4.13");
        jobs.runAll();
        show();
        workbench.closeWizard();
        assertThat(workbench.waiting()).isEmpty();
        show();
        assertThat(workbench.startMenu().drafts())
                .singleElement()
                .satisfies(saved -> assertThat(saved.draft().name()).isEqualTo("kafka-1"));
    }
}
