package io.github.dfconsole.service.aiconfiguration;

import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.full;
import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.withEnv;
import static io.github.dfconsole.service.aiconfiguration.TestConfigurations.withResource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.model.AiAppData;
import io.github.dfconsole.api.model.AiAppResource;
import io.github.dfconsole.api.model.AiAppTypeSpec;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class ConfigurationMergeTest {

    @Test
    void withoutChangesNothingChanges() {
        ConfigurationMerge merge = ConfigurationMerge.merge(full(), full(), full());
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(full());
    }

    @Test
    void changesOfDifferentFieldsAreBothKept() {
        AiAppTypeSpec mine = withEnv(full(), Map.of("TZ", "UTC", "HF_TOKEN", "x"));
        AiAppTypeSpec theirs = withResource(full(), new AiAppResource(4, 2, "T4", 16_384));
        ConfigurationMerge merge = ConfigurationMerge.merge(full(), mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged())
                .isEqualTo(withResource(mine, new AiAppResource(4, 2, "T4", 16_384)));
    }

    @Test
    void whatOneRemovedStaysRemoved() {
        AiAppTypeSpec mine = withEnv(full(), Map.of("HF_TOKEN", TestConfigurations.SECRET));
        AiAppTypeSpec theirs =
                TestConfigurations.withData(full(), new AiAppData(List.of(), List.of()));
        AiAppTypeSpec merged = ConfigurationMerge.merge(full(), mine, theirs).merged();
        assertThat(ConfigurationDifference.between(full(), merged))
                .extracting(ConfigurationDifference::field)
                .containsExactlyInAnyOrder("env.TZ", "input./data", "output./user/df001/model");
    }

    @Test
    void theSameChangeOfBothIsNoConflict() {
        AiAppTypeSpec both = withResource(full(), new AiAppResource(8, 1, "T4", 16_384));
        ConfigurationMerge merge = ConfigurationMerge.merge(full(), both, both);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(both);
    }

    @Test
    void aConflictIsToldAndTheUserDecides() {
        AiAppTypeSpec mine = withResource(full(), new AiAppResource(8, 1, "T4", 16_384));
        AiAppTypeSpec theirs = withResource(full(), new AiAppResource(16, 1, "T4", 16_384));
        ConfigurationMerge merge = ConfigurationMerge.merge(full(), mine, theirs);
        assertThat(merge.conflicts())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.field()).isEqualTo("cpu");
                            assertThat(each.base().text()).isEqualTo("4");
                            assertThat(each.mine().text()).isEqualTo("8");
                            assertThat(each.theirs().text()).isEqualTo("16");
                        });
        assertThat(merge.merged()).isEqualTo(mine);
        assertThat(merge.merged(Set.of("cpu"))).isEqualTo(theirs);
    }

    @Test
    void aRemovalAgainstAChangeIsAConflict() {
        AiAppTypeSpec mine = withEnv(full(), Map.of("HF_TOKEN", TestConfigurations.SECRET));
        AiAppTypeSpec theirs =
                withEnv(full(), Map.of("HF_TOKEN", TestConfigurations.SECRET, "TZ", "UTC"));
        ConfigurationMerge merge = ConfigurationMerge.merge(full(), mine, theirs);
        assertThat(merge.conflicts())
                .extracting(ConfigurationMerge.Conflict::field)
                .containsExactly("env.TZ");
        assertThat(merge.conflicts().toString()).doesNotContain(TestConfigurations.SECRET);
        assertThat(merge.merged()).isEqualTo(mine);
        assertThat(merge.merged(Set.of("env.TZ"))).isEqualTo(theirs);
    }
}
