package io.github.dfconsole.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.DataForestClient;
import io.github.dfconsole.api.Operation;
import io.github.dfconsole.api.Wire;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Answer;
import io.github.dfconsole.api.model.App;
import io.github.dfconsole.api.model.Keytab;
import io.github.dfconsole.api.transport.Transport;
import io.github.dfconsole.sandbox.SandboxSettings;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.SandboxSessions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** What an account owns is read at once, and what cannot be read is not called nothing. */
@Timeout(60)
class AccountHoldingsTest {

    private SandboxSessions sandbox;
    private Session session;
    private String account;

    @BeforeEach
    void start() throws Exception {
        sandbox = new SandboxSessions(SandboxSettings.usual(), (report, failure) -> {});
        session = sandbox.open(sandbox.connection());
        account =
                session.accounts().rows().stream()
                        .filter(each -> !each.disabled())
                        .map(Account::id)
                        .findFirst()
                        .orElseThrow();
    }

    @AfterEach
    void stop() {
        session.close();
        sandbox.close();
    }

    @Test
    void everythingIsReadWithCountsAndTheNextEnd() throws Exception {
        AccountOverview overview = AccountOverview.read(session, account);
        AccountHoldings holdings = overview.holdings();
        assertThat(overview.detail().name()).isEqualTo("forest-prod");
        assertThat(holdings.apps().rows()).hasSize(9);
        assertThat(holdings.runningApps()).hasSize(8);
        assertThat(holdings.notebooks().rows()).hasSize(3);
        assertThat(holdings.aiWorkspaces().rows()).hasSize(42);
        assertThat(holdings.isNothing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"apps/getList", "notebooks/getList", "aiworkspaces/getList"})
    void eachListCanFailByItself(String operation) throws Exception {
        sandbox.fault(operation + "=error:403");
        AccountHoldings holdings = AccountHoldings.read(session, account);
        List<Owned<?>> all =
                List.of(holdings.apps(), holdings.notebooks(), holdings.aiWorkspaces());
        assertThat(all).filteredOn(each -> each instanceof Owned.NotRead<?>).hasSize(1);
        assertThat(all).filteredOn(Owned::isComplete).hasSize(2);
        assertThat(holdings.isNothing()).isFalse();
    }

    @Test
    void whatCouldNotBeReadIsNotNothing() throws Exception {
        sandbox.fault("*=error:403");
        AccountHoldings holdings = AccountHoldings.read(session, account);
        assertThat(holdings.isNothing()).isFalse();
        assertThat(holdings.apps().rows()).isEmpty();
        Owned.NotRead<App> notRead = (Owned.NotRead<App>) holdings.apps();
        assertThat(notRead.cause().failure()).isInstanceOf(ApiFailure.NotPermitted.class);
    }

    @Test
    void anAccountThatCannotBeReadIsAFailure() {
        sandbox.fault("accounts/getDetail=error:403");
        assertThatThrownBy(() -> AccountOverview.read(session, account))
                .isInstanceOf(ApiException.class);
    }

    /** Each call waits for the three others: one after another, none would ever come back. */
    @Test
    void opensAsFastAsTheSlowestCall() throws Exception {
        Transport transport =
                new Transport(
                        sandbox.connection().endpoint(),
                        sandbox.connection().credentials(),
                        Api.settings(),
                        (report, failure) -> {});
        Session together =
                new Session(
                        new DataForestClient(new Together(transport, new CyclicBarrier(4))),
                        transport::close);
        AccountOverview overview = AccountOverview.read(together, account);
        assertThat(overview.holdings().aiWorkspaces().rows()).isNotEmpty();
        together.close();
    }

    private record Together(Wire wire, CyclicBarrier barrier) implements Wire {

        @Override
        public <A extends Answer> A call(Operation<A> operation, Object request)
                throws ApiException {
            try {
                barrier.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new AssertionError(e);
            }
            return wire.call(operation, request);
        }

        @Override
        public Keytab download(Operation<Keytab> operation, Object request) {
            throw new AssertionError("No keytab is downloaded unasked");
        }

        @Override
        public Duration clockOffset() {
            return wire.clockOffset();
        }
    }
}
