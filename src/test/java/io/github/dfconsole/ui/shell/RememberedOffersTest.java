package io.github.dfconsole.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.connection.Connection;
import io.github.dfconsole.launch.ResourceKinds;
import io.github.dfconsole.service.OfferedGroups;
import io.github.dfconsole.service.OfferedGroups.State;
import io.github.dfconsole.service.offers.OfferStore;
import io.github.dfconsole.testing.Api;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.resource.Offer;
import io.github.dfconsole.ui.resource.ResourceViewModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;

/** What a test has found not to be offered is known before the screen is opened. */
class RememberedOffersTest {

    private static final Instant AT = Instant.parse("2026-03-14T09:00:00Z");
    private static final String LIST = "notebooks/getList";
    private static final Connection CONNECTION =
            Connection.sandbox(Api.endpoint("http://127.0.0.1:1"), Api.KEYS);

    @TempDir private Path folder;

    private final FakeWire wire =
            new FakeWire()
                    .lists("accounts/getList", new Account("a1", "forest", "", "", null, false))
                    .lists("aiworkspaces/getList")
                    .lists("apps/getList");
    private Instant now = AT;
    private ShellViewModel shell;
    private RememberedOffers offers;

    @BeforeEach
    void open() {
        var jobs = new InlineJobs();
        var context = Screens.context(jobs, new ManualJobs());
        shell =
                new ShellViewModel(
                        jobs,
                        connection -> wire.session(),
                        ResourceKinds.viewModels(folder, context),
                        "aiworkspaces");
        offers = new RememberedOffers(jobs, new OfferStore(folder), () -> now, shell);
        offers.start();
        refuse(403);
    }

    private void refuse(int status) {
        wire.fails(LIST, report -> new ApiFailure.NotPermitted(answered(report, status)));
    }

    private static CallReport answered(CallReport report, int status) {
        return report.withStatus(status);
    }

    private void test() throws Exception {
        offers.tested(CONNECTION, OfferedGroups.read(wire.session()));
    }

    private ResourceViewModel<?, ?> notebooks() {
        return shell.resource("notebooks");
    }

    private Offer offer() {
        return notebooks().offer();
    }

    @Test
    void whatWasNeverTestedIsNotKnown() {
        shell.connect(CONNECTION);
        shell.resources().forEach(each -> assertThat(each.offer().isMissing()).isFalse());
    }

    @Test
    void aTestIsRememberedForItsConnectionWithTheTimeItWasMade() throws Exception {
        test();
        now = AT.plusSeconds(600);
        shell.connect(CONNECTION);
        var remembered = offer().remembered().get();
        assertThat(remembered).isNotNull();
        assertThat(remembered.state()).isEqualTo(State.NOT_PERMITTED);
        assertThat(remembered.status()).isEqualTo(403);
        assertThat(remembered.at()).isEqualTo(AT);
        assertThat(shell.resource("apps").offer().isMissing()).isFalse();

        shell.disconnect();
        assertThat(offer().isMissing()).isFalse();
    }

    @Test
    void aListThatAnswersTakesTheMarkAwayForGood() throws Exception {
        test();
        shell.connect(CONNECTION);
        wire.lists(LIST);
        shell.screen().set(notebooks());
        assertThat(offer().isMissing()).isFalse();

        shell.connect(CONNECTION);
        assertThat(offer().isMissing()).isFalse();
    }

    @Test
    void askedAgainInVainItIsMarkedAsOfNow() throws Exception {
        test();
        shell.connect(CONNECTION);
        now = AT.plusSeconds(600);
        shell.screen().set(notebooks());
        var remembered = offer().remembered().get();
        assertThat(remembered).isNotNull();
        assertThat(remembered.at()).isEqualTo(now);
    }

    @Test
    void aPermissionThatIsMissingInUseIsNotTakenForOneOfTheKeys() {
        shell.connect(CONNECTION);
        shell.screen().set(notebooks());
        assertThat(offer().remembered().get()).isNull();
    }

    @Test
    void anotherTestOfTheOpenConnectionIsSeenAtOnce() throws Exception {
        shell.connect(CONNECTION);
        test();
        assertThat(offer().isMissing()).isTrue();
    }
}
