package io.github.dfconsole.service.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.Subnet;

import org.junit.jupiter.api.Test;

class SubnetRuleTest {

    @Test
    void aPublicSubnetOfTheZoneWillDo() {
        assertThat(SubnetRule.isUsable(new Subnet(1L, "a", true, 3, "KR-2"))).isTrue();
        assertThat(SubnetRule.isUsable(new Subnet(1L, "", true, null, " KR-2 "))).isTrue();
    }

    @Test
    void aZoneThatIsNotNamedIsNotHeldAgainstIt() {
        assertThat(SubnetRule.isUsable(new Subnet(1L, "a", true, null, null))).isTrue();
    }

    @Test
    void aPrivateOneOrAnotherZoneWillNot() {
        assertThat(SubnetRule.isUsable(new Subnet(1L, "a", false, 3, "KR-2"))).isFalse();
        assertThat(SubnetRule.isUsable(new Subnet(1L, "a", true, 2, "KR-1"))).isFalse();
        assertThat(SubnetRule.isUsable(new Subnet(1L, "a", true, 3, "KR-20"))).isFalse();
    }

    @Test
    void oneWithoutANumberCannotBeAskedFor() {
        assertThat(SubnetRule.isUsable(new Subnet(null, "a", true, 3, "KR-2"))).isFalse();
    }
}
