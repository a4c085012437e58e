package io.github.dfconsole.ui.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.CallReport;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.testing.Screens;
import io.github.dfconsole.ui.aiworkspaces.AiWorkspacesKind;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A missing permission is blamed on the account or on the key, whichever it is. */
class UnavailableTextTest {

    private static final String OPERATION = "aiworkspaces/getList";

    @Test
    void anAccountWithoutPermissionIsTheReasonAndNotTheKey() {
        UnavailableText text =
                text(account(true), report -> report.withWords("210", "Permission Denied"));
        assertThat(text.title()).contains("forest-lab");
        assertThat(text.reason())
                .contains("forest-lab", "the account, not the API key", "“Permission Denied”")
                .doesNotContain("Everything else");
    }

    @Test
    void theServiceRefusesAnAccountInItsOwnWords() {
        UnavailableText text =
                text(account(false), report -> report.withWords("", "not allowed to access"));
        assertThat(text.reason())
                .contains("the account, not the API key", "“not allowed to access”");
    }

    @Test
    void theGatewayRefusesAnOperationToTheKey() {
        UnavailableText text =
                text(account(false), report -> report.withWords("210", "Permission Denied"));
        assertThat(text.reason())
                .contains("has no permission for " + OPERATION, "allows viewing")
                .doesNotContain("the account, not the API key");
    }

    private static UnavailableText text(Account account, UnaryOperator<CallReport> said) {
        FakeWire wire = new FakeWire();
        wire.fails(OPERATION, report -> new ApiFailure.NotPermitted(said.apply(report)));
        ResourceViewModel<?, ?> model =
                Screens.model(
                        new AiWorkspacesKind(Path.of("unused"), (owner, id, name) -> {}),
                        new InlineJobs());
        model.show(wire.session(), account);
        UnavailableText text = new UnavailableText(model);
        assertThat(text.isDenied()).isTrue();
        return text;
    }

    private static Account account(boolean disabled) {
        return new Account("a1", "forest-lab", "", "RUNNING", null, disabled);
    }
}
