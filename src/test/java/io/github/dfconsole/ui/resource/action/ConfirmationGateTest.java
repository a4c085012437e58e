package io.github.dfconsole.ui.resource.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.service.change.Change;
import io.github.dfconsole.service.change.ChangeTarget;
import io.github.dfconsole.testing.AccountSandbox;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.ManualJobs;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** When a change can be confirmed, and when Enter is enough. */
class ConfirmationGateTest {

    @TempDir private Path folder;

    private final ManualJobs jobs = new ManualJobs();
    private final SimpleBooleanProperty typed = new SimpleBooleanProperty();
    private final SimpleBooleanProperty sending = new SimpleBooleanProperty();
    private AccountSandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new AccountSandbox(folder, true);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /** Reads what follows; null is a failure. */
    private record Action(Level level, boolean waits, @Nullable Consequences read)
            implements ChangeAction<String> {

        @Override
        public String operation() {
            return "accounts/delete";
        }

        @Override
        public Texts texts() {
            return new Texts("", "", "", "", "", "");
        }

        @Override
        public Change change(String row) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Change recovered(ChangeTarget target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Target target() {
            return Target.ONE;
        }

        @Override
        public Availability availability(String row) {
            return Availability.ALLOWED;
        }

        @Override
        public ActionLabel label() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean waitsForConsequences() {
            return waits;
        }

        @Override
        public Consequences consequences(Session session, List<String> rows) throws ApiException {
            if (read == null) {
                throw new ApiException(new ApiFailure.NotFound(FakeWire.report("x/check")));
            }
            return read;
        }
    }

    /** A form that is risky or not. */
    private record Form(ObservableBooleanValue isRisky) implements ActionForm {

        @Override
        public Node content() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void focusFirst() {}

        @Override
        public void submit(Consumer<List<Change>> then) {}

        @Override
        public void refused(Throwable cause) {}

        @Override
        public void close() {}
    }

    private ActionRequest<String> request(Action action) {
        return new ActionRequest<>(action, List.of("row"), row -> Availability.ALLOWED, false);
    }

    @Test
    void whatHasToBeKnownBeforeIsWaitedFor() {
        ActionRequest<String> request =
                request(new Action(Level.WARN, true, Consequences.of(List.of("breaks"))));
        var closed = new ConfirmationGate(request).isClosed(sending, typed, null);
        request.readConsequences(jobs, sandbox.session());

        assertThat(closed.get()).isTrue();
        jobs.runFirst();
        assertThat(closed.get()).isFalse();
    }

    @Test
    void whatCouldNotBeReadIsNoLeaveToGoOn() {
        ActionRequest<String> request = request(new Action(Level.WARN, true, null));
        var closed = new ConfirmationGate(request).isClosed(sending, typed, null);
        request.readConsequences(jobs, sandbox.session());
        jobs.runFirst();
        assertThat(request.readFailure().get()).isNotNull();
        assertThat(closed.get()).isTrue();
    }

    @Test
    void whatIsGoodToKnowIsNotWaitedFor() {
        ActionRequest<String> request = request(new Action(Level.WARN, false, Consequences.NONE));
        var closed = new ConfirmationGate(request).isClosed(sending, typed, null);
        request.readConsequences(jobs, sandbox.session());

        assertThat(closed.get()).isFalse();
        sending.set(true);
        assertThat(closed.get()).isTrue();
    }

    @Test
    void whatIsInTheWayStopsTheChange() {
        Consequences inTheWay =
                new Consequences(List.of(Consequences.Line.of("7 apps first")), true);
        ActionRequest<String> request = request(new Action(Level.TYPE_NAME, true, inTheWay));
        var stopped = new ConfirmationGate(request).isStopped();
        request.readConsequences(jobs, sandbox.session());

        assertThat(stopped.get()).isFalse();
        jobs.runFirst();
        assertThat(stopped.get()).isTrue();
    }

    @Test
    void theNameHasToBeTypedBeforeSomethingIsLost() {
        ActionRequest<String> request =
                request(new Action(Level.TYPE_NAME, false, Consequences.NONE));
        var closed = new ConfirmationGate(request).isClosed(sending, typed, null);

        assertThat(closed.get()).isTrue();
        typed.set(true);
        assertThat(closed.get()).isFalse();
    }

    @Test
    void enterConfirmsOnlyWhatIsHarmlessNow() {
        SimpleBooleanProperty risky = new SimpleBooleanProperty();
        ConfirmationGate harmless =
                new ConfirmationGate(request(new Action(Level.CONFIRM, false, Consequences.NONE)));
        var enter = harmless.enterConfirms(new Form(risky));

        assertThat(enter.get()).isTrue();
        risky.set(true);
        assertThat(enter.get()).isFalse();
        risky.set(false);
        assertThat(enter.get()).isTrue();
        assertThat(
                        new ConfirmationGate(
                                        request(new Action(Level.WARN, false, Consequences.NONE)))
                                .enterConfirms(new Form(risky))
                                .get())
                .isFalse();
    }

    @Test
    void inProductionWhatIsRiskyOnlyByWhatIsEnteredWantsTheName() {
        SimpleBooleanProperty risky = new SimpleBooleanProperty();
        Action action = new Action(Level.CONFIRM, false, Consequences.NONE);
        var usual = new ConfirmationGate(request(action)).needsName(new Form(risky));
        var production =
                new ConfirmationGate(
                                new ActionRequest<>(
                                        action, List.of("row"), row -> Availability.ALLOWED, true))
                        .needsName(new Form(risky));

        assertThat(production.get()).isFalse();
        risky.set(true);
        assertThat(production.get()).isTrue();
        assertThat(usual.get()).isFalse();
    }
}
