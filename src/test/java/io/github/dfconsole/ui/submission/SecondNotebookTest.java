package io.github.dfconsole.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.NewNotebook;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.ChangeJournal;
import io.github.dfconsole.service.change.StateWatch;
import io.github.dfconsole.service.change.SubmissionIntent;
import io.github.dfconsole.service.notebooks.NotebookDraft;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.HoldingProxy;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Relay;
import io.github.dfconsole.testing.SampleNotebooks;
import io.github.dfconsole.testing.SandboxSessions;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.text.Times;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The outcome of creating one notebook is unknown, and the user asks for another: over real
 * sockets, with the words that are shown.
 */
@Timeout(120)
class SecondNotebookTest {

    private static final String CREATE = "notebooks/create";

    private final ManualJobs jobs = new ManualJobs();
    private final Queue<CallReport> calls = new ConcurrentLinkedQueue<>();
    private final List<String> handedOver = new ArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private SandboxSessions sandbox;
    private Account account;

    @TempDir private Path folder;

    @BeforeEach
    void start() throws Exception {
        sandbox = new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {});
        account =
                direct().accounts().rows().stream()
                        .filter(each -> !each.disabled())
                        .findFirst()
                        .orElseThrow();
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
        sandbox.close();
    }

    private Session direct() {
        Session session = sandbox.open(sandbox.connection());
        opened.add(session);
        return session;
    }

    private SubmissionViewModel<NewNotebook, NotebookDraft> over(URI address) {
        Transport transport =
                new Transport(
                        Api.endpoint(address.toString()),
                        sandbox.connection().credentials(),
                        Api.settings(),
                        (report, failure) -> calls.add(report));
        opened.add(transport);
        Session session = new Session(new DataForestClient(transport), () -> {});
        return new SubmissionViewModel<>(
                jobs,
                SampleNotebooks.creation(
                        session,
                        new ChangeJournal<>(folder, NotebookDraft.class),
                        "sandbox",
                        InstantSource.system()),
                new StateWatch(jobs, InstantSource.system(), ended -> {}),
                new BackgroundResults<>() {
                    @Override
                    public void unsettled(
                            SubmissionIntent<NotebookDraft> intent, ApiFailure cause) {
                        handedOver.add(intent.name());
                    }

                    @Override
                    public void failed(String name, Throwable cause) {
                        throw new AssertionError(name, cause);
                    }

                    @Override
                    public void nameTaken(String name) {
                        throw new AssertionError(name);
                    }
                },
                (wanted, send) -> send.run());
    }

    private void press(SubmissionViewModel<NewNotebook, NotebookDraft> model, String name) {
        model.submit(SampleNotebooks.request(SampleNotebooks.named(name, account.id()), account));
        jobs.runAll();
    }

    private int timesSent() {
        return calls.stream()
                .filter(call -> call.operation().equals(CREATE))
                .mapToInt(CallReport::attempts)
                .sum();
    }

    private List<String> existing() throws ApiException {
        return direct().notebooks(account.id()).rows().stream()
                .map(Notebook::name)
                .filter(name -> name.startsWith("nb-"))
                .toList();
    }

    private static ProgressText text(SubmissionViewModel<NewNotebook, NotebookDraft> model) {
        return ProgressText.of(
                model.progress().get(),
                new SubmissionTexts(
                        new Texts(Locale.ENGLISH),
                        new Times(ZoneId.of("Asia/Seoul")),
                        "notebooks"));
    }

    @Test
    void f3RenamedAfterA503ItIsSentOnlyOnceConfirmed() throws Exception {
        SubmissionViewModel<NewNotebook, NotebookDraft> model = over(sandbox.server().address());
        sandbox.fault(CREATE + "=error:503/500@1");
        press(model, "nb-aaa");
        assertThat(text(model).title()).isEqualTo("Unknown whether nb-aaa was created");
        assertThat(text(model).text()).contains("nb-aaa is not in the list so far");
        assertThat(text(model).said()).as("the service's own words").isNotEmpty();

        press(model, "nb-bbb");
        assertThat(timesSent()).isEqualTo(1);
        assertThat(text(model).title()).isEqualTo("Unknown whether nb-aaa was created");
        assertThat(text(model).text())
                .isEqualTo(
                        "nb-aaa may have been created for %1$s. If you now create nb-bbb for %1$s,"
                                        .formatted(account.name())
                                + " there may be two notebooks, and both are billed. Nothing has"
                                + " been sent.");

        model.confirmAnother();
        jobs.runAll();
        assertThat(timesSent()).isEqualTo(2);
        assertThat(existing()).containsExactly("nb-bbb");
        assertThat(handedOver).containsExactly("nb-aaa");
    }

    @Test
    void f3WhatWasCreatedAlthoughTheAnswerWasLostIsNotSentAgain() throws Exception {
        SubmissionViewModel<NewNotebook, NotebookDraft> model = over(sandbox.server().address());
        sandbox.fault(CREATE + "=reset-after@1");
        press(model, "nb-aaa");
        assertThat(model.progress().get()).isInstanceOf(SubmissionProgress.Done.class);
        press(model, "nb-bbb");
        assertThat(timesSent()).isEqualTo(1);
        assertThat(existing()).containsExactly("nb-aaa");
    }

    @Test
    void f3RenamedWhileTheFirstIsStillOnItsWayNothingIsSent() throws Exception {
        try (HoldingProxy doorway = new HoldingProxy(sandbox.server().address(), CREATE);
                Relay network = new Relay(doorway.address())) {
            SubmissionViewModel<NewNotebook, NotebookDraft> model = over(network.address());
            Thread cutter =
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        doorway.arrival().join();
                                        network.cut();
                                    });
            press(model, "nb-aaa");
            cutter.join();
            network.restore();
            assertThat(text(model).title()).isEqualTo("Unknown whether nb-aaa was created");
            assertThat(text(model).text()).contains("the list could not be read");

            press(model, "nb-bbb");
            assertThat(timesSent()).isEqualTo(1);
            assertThat(text(model).text()).contains("both are billed");
            // The first request is carried out late, and is found.
            doorway.release();
            model.checkAgain();
            jobs.runAll();
            assertThat(model.progress().get()).isInstanceOf(SubmissionProgress.Done.class);
            assertThat(existing()).containsExactly("nb-aaa");
            assertThat(timesSent()).isEqualTo(1);
        }
    }
}
