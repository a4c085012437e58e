package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.api.ApiFailure;
import io.github.dfconsole.api.model.Account;
import io.github.dfconsole.api.model.Notebook;
import io.github.dfconsole.api.model.Vpc;
import io.github.dfconsole.testing.FakeWire;
import io.github.dfconsole.testing.SampleLookups;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class NotebookLookupsTest {

    private final FakeWire wire = SampleLookups.wire();
    private Instant now = Instant.parse("2026-03-14T09:00:00Z");
    private final NotebookLookups lookups = new NotebookLookups(wire.session(), () -> now);

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void anAnswerIsGoodForFiveMinutes() throws Exception {
        lookups.vpcs();
        pass(Duration.ofSeconds(299));
        assertThat(lookups.vpcs().rows()).contains(SampleLookups.NORTH);
        assertThat(wire.calls()).hasSize(1);
        pass(Duration.ofSeconds(1));
        wire.lists("notebooks/getVpcList", SampleLookups.SOUTH);
        assertThat(lookups.vpcs().rows()).containsExactly(SampleLookups.SOUTH);
    }

    @Test
    void anAnswerIsNotKeptLongerBecauseTheClockWasSetBack() throws Exception {
        lookups.vpcs();
        pass(Duration.ofHours(-1));
        lookups.vpcs();
        assertThat(wire.calls()).hasSize(2);
    }

    @Test
    void aFailureIsNotKept() throws Exception {
        wire.fails("notebooks/getVpcList", ApiFailure.NotPermitted::new);
        assertThatThrownBy(lookups::vpcs).isInstanceOf(ApiException.class);
        wire.lists("notebooks/getVpcList", SampleLookups.NORTH);
        assertThat(lookups.vpcs().rows()).containsExactly(SampleLookups.NORTH);
    }

    @Test
    void aFailureDoesNotTakeAwayWhatIsKeptOfOthers() throws Exception {
        lookups.types();
        wire.fails("notebooks/getTypeList", ApiFailure.NotPermitted::new);
        wire.fails("notebooks/getVpcList", ApiFailure.NotPermitted::new);
        assertThatThrownBy(lookups::vpcs).isInstanceOf(ApiException.class);
        assertThat(lookups.types().rows()).contains(SampleLookups.LAB);
    }

    @Test
    void whatIsForgottenIsAskedForAgain() throws Exception {
        lookups.vpcs();
        lookups.types();
        lookups.forget();
        lookups.vpcs();
        lookups.types();
        assertThat(wire.calls()).hasSize(4);
    }

    @Test
    void theAnswerToOneQuestionIsNoneToAnother() throws Exception {
        assertThat(lookups.subnets("SW.LAB", 1).usable().rows()).hasSize(2);
        assertThat(lookups.subnets("SW.LAB", 2).usable().rows()).hasSize(1);
        lookups.subnets("SW.HUB", 1);
        lookups.subnets("SW.LAB", 1);
        assertThat(wire.calls()).hasSize(3);
        assertThat(lookups.subnet(1, 11).subnet()).isEqualTo("10.0.11.0/24");
        assertThat(lookups.subnet(1, 12).subnet()).isEqualTo("10.0.12.0/24");
        assertThat(lookups.vpc(1).ipv4Cidr()).isEqualTo("10.1.0.0/16");
        assertThat(lookups.vpc(2).ipv4Cidr()).isEqualTo("10.2.0.0/16");
    }

    @Test
    void subnetsThatWillNotDoAreCountedAndNotOffered() throws Exception {
        assertThat(lookups.subnets("SW.LAB", 1).usable().rows())
                .containsExactly(SampleLookups.NORTH_1, SampleLookups.NORTH_2);
        assertThat(lookups.subnets("SW.LAB", 1).others()).isEqualTo(2);
        assertThat(lookups.subnets("SW.LAB", 3).usable().rows()).isEmpty();
        assertThat(lookups.subnets("SW.LAB", 3).others()).isEqualTo(1);
    }

    @Test
    void accountsWithoutPermissionAndVpcsWithoutANumberAreLeftOut() throws Exception {
        wire.lists(
                "accounts/getList",
                new Account("a3", "locked", "", "", null, true),
                SampleLookups.FOREST);
        wire.lists("notebooks/getVpcList", new Vpc(null, "lost", 1), SampleLookups.NORTH);
        assertThat(lookups.accounts().rows()).containsExactly(SampleLookups.FOREST);
        assertThat(lookups.vpcs().rows()).containsExactly(SampleLookups.NORTH);
    }

    @Test
    void namesAreAskedForEachTime() throws Exception {
        assertThat(lookups.namesOf("a1")).isEmpty();
        wire.lists(
                "notebooks/getList", new Notebook("n1", "churn", "", "", 1L, "", 2L, "", "", null));
        assertThat(lookups.namesOf("a1")).containsExactly("churn");
    }
}
