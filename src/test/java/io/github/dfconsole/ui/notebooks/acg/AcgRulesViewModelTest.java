package io.github.dfconsole.ui.notebooks.acg;

import static io.github.dfconsole.ui.notebooks.acg.AcgRuleTextTest.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.AcgRule;
import io.github.dfconsole.service.Session;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.InlineJobs;
import io.github.dfconsole.ui.form.LookupState;

import org.junit.jupiter.api.Test;

class AcgRulesViewModelTest {

    private static final String READ = "notebooks/getAcgRuleList";

    private final FakeWire wire = new FakeWire();
    private final Session session = wire.session();
    private final AcgRulesViewModel model = new AcgRulesViewModel(new InlineJobs());

    @Test
    void nothingIsReadUntilTheUserAsks() {
        model.show(session, "a");
        assertThat(model.lookup().state().get()).isEqualTo(LookupState.WAITING);
        assertThat(wire.calls()).isEmpty();
    }

    @Test
    void rulesAreInTheOrderOfTheServiceByDirection() {
        wire.lists(
                READ,
                rule(3, "TCP", "443", "0.0.0.0/0", true),
                rule(4, "TCP", "1-65535", "0.0.0.0/0", false),
                rule(1, "TCP", "22", "203.0.113.0/24", true),
                rule(2, "TCP", "80", "", null));
        model.show(session, "a");
        model.read();
        assertThat(model.lookup().state().get()).isEqualTo(LookupState.LOADED);
        assertThat(model.rules(true)).extracting(AcgRule::portRange).containsExactly("443", "22");
        assertThat(model.rules(false)).extracting(AcgRule::portRange).containsExactly("1-65535");
        assertThat(model.rules(null)).extracting(AcgRule::portRange).containsExactly("80");
    }

    @Test
    void rulesOfAnotherNotebookAreNotShown() {
        wire.lists(READ, rule(1, "TCP", "22", "203.0.113.0/24", true));
        model.show(session, "a");
        model.read();
        model.show(session, "a");
        assertThat(model.rules(true)).hasSize(1);
        model.show(session, "b");
        assertThat(model.rules(true)).isEmpty();
        assertThat(model.lookup().state().get()).isEqualTo(LookupState.WAITING);
        assertThat(wire.calls()).hasSize(1);
    }

    @Test
    void aFailureCanBeTriedAgain() {
        wire.fails(READ, ApiFailure.NotOffered::new);
        model.show(session, "a");
        model.read();
        assertThat(model.lookup().state().get()).isEqualTo(LookupState.FAILED);
        assertThat(model.lookup().failure().get()).isNotNull();
        wire.lists(READ);
        model.read();
        assertThat(model.lookup().state().get()).isEqualTo(LookupState.EMPTY);
        assertThat(model.lookup().failure().get()).isNull();
    }
}
